/**
 * The reference pack: what history looks like, as numbers that this program computed from the full
 * data sets and ships, so that a machine without data can say how an alliance compares. {@code
 * entente reference build} makes it again, byte for byte.
 */
package org.entente.data.reference;
