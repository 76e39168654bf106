/** What happened: dated facts, each with the source it was read from. */
package org.entente.core.record;
