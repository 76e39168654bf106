package org.entente.core.history;

import java.util.OptionalDouble;

/**
 * A pair with a defence obligation in a year.
 *
 * @param a code of the one state, the earlier in the alphabet
 * @param b code of the other
 * @param obligations the level of the obligation, 3
 * @param similarity S of the obligations of the two, -1 to 1; empty if it is missing
 * @param idealDistance distance of their ideal points; empty before 1946, and where one did not
 *     vote
 */
public record DefensePair(
    String a, String b, int obligations, OptionalDouble similarity, OptionalDouble idealDistance) {}
