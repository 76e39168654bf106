/**
 * What if it had been otherwise: a small language of changes to the records, whose facts are always
 * marked as hypothetical.
 */
package org.entente.core.whatif;
