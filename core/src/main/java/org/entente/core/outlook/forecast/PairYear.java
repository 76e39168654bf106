package org.entente.core.outlook.forecast;

/**
 * What became of pairs of states without any obligation to each other.
 *
 * @param year the pairs are of 31 December of this year
 * @param commonAlly whether they had a common ally by a defence obligation (quasi-allies, Cha 1999)
 * @param pairs how many there were, both still states five years later
 * @param bound how many of them were bound by an obligation within five years
 * @param disputed how many were on opposite sides of a militarized dispute within five years
 */
public record PairYear(int year, boolean commonAlly, int pairs, int bound, int disputed) {}
