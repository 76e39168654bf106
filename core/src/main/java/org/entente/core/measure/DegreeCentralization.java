package org.entente.core.measure;

import java.util.OptionalDouble;

/**
 * Are the ties centred on one member? Degree centralization of a graph.
 *
 * <p>C = sum over nodes of (largest degree - degree) / ((n - 1)(n - 2)). It is 1 for a star (one
 * hub, spokes with no tie among them) and 0 where all have equally many ties. Undefined below three
 * nodes. O(n).
 *
 * <p>Reference: Freeman, L. C. (1978). Centrality in Social Networks: Conceptual Clarification.
 * Social Networks 1(3), 215-239.
 */
public final class DegreeCentralization {

  /** What it is called and where it is from. */
  public static final Measure MEASURE =
      new Measure(
          "degree_centralization",
          "degree centralization of the defence ties",
          "sum of (largest degree - degree) / ((n - 1)(n - 2)) over the members",
          "0 (all members equally tied) to 1 (a hub whose spokes are not tied to each other)",
          "Freeman, L. C. (1978). Centrality in Social Networks: Conceptual Clarification. Social Networks 1(3), 215-239");

  private DegreeCentralization() {}

  /**
   * Computes the centralization.
   *
   * @param degrees the number of ties of each node, between 0 and n - 1
   * @return a value in [0, 1]; empty below three nodes
   * @throws IllegalArgumentException if a degree cannot be
   */
  public static OptionalDouble of(int[] degrees) {
    int n = degrees.length;
    int largest = 0;
    for (int degree : degrees) {
      if (degree < 0 || degree >= n) {
        throw new IllegalArgumentException("a node of " + n + " cannot have " + degree + " ties");
      }
      largest = Math.max(largest, degree);
    }
    if (n < 3) {
      return OptionalDouble.empty();
    }
    int differences = 0;
    for (int degree : degrees) {
      differences += largest - degree;
    }
    return OptionalDouble.of(differences / (double) ((n - 1) * (n - 2)));
  }
}
