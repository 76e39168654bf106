package org.entente.core.measure.balance.network;

import java.util.List;

/**
 * Unbalanced closed walks with shares, such that no edge is used for more than 1 in all. A split
 * leaves a frustrated edge in each, so it leaves at least as many as the shares add up to.
 *
 * @param walks the walks
 */
public record CyclePacking(List<Walk> walks) {

  /** What counts as equal among sums of shares. */
  private static final double TOLERANCE = 1e-6;

  /** Copies the list. */
  public CyclePacking {
    walks = List.copyOf(walks);
  }

  /**
   * An unbalanced closed walk.
   *
   * @param edges its edges in any order; one that is walked twice stands twice
   * @param share how much of each edge it uses, above 0
   */
  public record Walk(List<SignedEdge> edges, double share) {

    /** Copies the list. */
    public Walk {
      edges = List.copyOf(edges);
    }
  }

  /** Sum of the shares. */
  public double value() {
    return walks.stream().mapToDouble(Walk::share).sum();
  }

  /** The fewest frustrated edges that it leaves possible: the value, rounded up. */
  public int bound() {
    return (int) Math.ceil(value() - TOLERANCE);
  }
}
