package org.entente.core.measure.balance.search;

/**
 * What is known about the frustration of a graph.
 *
 * @param lower no split has less
 * @param upper the frustration of the split
 * @param sides the split; null if none was needed, since none can be good enough
 * @param packing the cycles that show (some of) the lower bound; empty in branches
 */
public record IndexBounds(int lower, int upper, boolean[] sides, Packing packing) {

  /** Whether the split is a best one. */
  public boolean closed() {
    return lower >= upper;
  }
}
