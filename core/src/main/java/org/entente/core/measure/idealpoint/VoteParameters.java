package org.entente.core.measure.idealpoint;

import java.util.OptionalDouble;

/**
 * What a linked vote says about those who voted. A state at x votes yes where {@code discrimination
 * * x + e} is below {@code yesUpTo}, no where it is above {@code noFrom}, e standard normal.
 *
 * @param vote the linked vote
 * @param discrimination how sharply it divides along the dimension; positive if states high on the
 *     scale tend to vote no
 * @param yesUpTo cutpoint above yes; empty if nobody voted yes
 * @param noFrom cutpoint below no; empty if nobody voted no
 */
public record VoteParameters(
    LinkedVote vote, double discrimination, OptionalDouble yesUpTo, OptionalDouble noFrom) {}
