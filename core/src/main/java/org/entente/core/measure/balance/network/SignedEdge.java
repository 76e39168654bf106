package org.entente.core.measure.balance.network;

import java.util.Comparator;

/**
 * An edge of a signed network; it has no direction.
 *
 * @param from index of the node with the smaller index
 * @param to index of the other
 */
public record SignedEdge(int from, int to, Sign sign) implements Comparable<SignedEdge> {

  private static final Comparator<SignedEdge> ORDER =
      Comparator.comparingInt(SignedEdge::from)
          .thenComparingInt(SignedEdge::to)
          .thenComparing(SignedEdge::sign);

  /**
   * Puts the smaller index first.
   *
   * @throws IllegalArgumentException if both ends are one node, or an index is negative
   */
  public SignedEdge {
    if (from == to || from < 0 || to < 0) {
      throw new IllegalArgumentException("an edge joins two nodes, not " + from + " and " + to);
    }
    if (from > to) {
      int swapped = from;
      from = to;
      to = swapped;
    }
  }

  @Override
  public int compareTo(SignedEdge other) {
    return ORDER.compare(this, other);
  }
}
