/**
 * Claims: who said what about an alliance, in what capacity, in whose words. A claim is no fact: it
 * is kept apart from the records, no measure reads it, and it is only ever set beside the data.
 */
package org.entente.core.claim;
