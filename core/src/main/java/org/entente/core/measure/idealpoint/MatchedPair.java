package org.entente.core.measure.idealpoint;

/**
 * Two roll calls that were on the same resolution, voted again.
 *
 * @param earlier number of the earlier roll call, whose parameters are kept
 * @param later number of the later one, which is read as the earlier one again
 */
public record MatchedPair(int earlier, int later) {}
