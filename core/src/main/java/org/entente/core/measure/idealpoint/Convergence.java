package org.entente.core.measure.idealpoint;

/**
 * How the search went.
 *
 * @param sweeps how often votes and states were gone through
 * @param refused how many of the extrapolated places were not better and were taken back
 * @param objective log posterior at the end, without constants
 * @param largestChange largest change of an ideal point in the last plain sweep
 */
public record Convergence(int sweeps, int refused, double objective, double largestChange) {}
