package org.entente.core.history;

/**
 * The rank of a value among others.
 *
 * @param percentile from 0 to 100: the share of the population below it, and half of those equal
 * @param cases how many have a value
 * @param population among whom
 * @param first first year of the population
 * @param last last year of it; equal to the first if it is the population of one year
 */
public record Rank(double percentile, long cases, Population population, int first, int last) {}
