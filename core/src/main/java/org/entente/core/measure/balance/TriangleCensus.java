package org.entente.core.measure.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.core.measure.Measure;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;

/**
 * Which triangles of a network are balanced? The census of triangles by the signs of their edges.
 *
 * <p>A triangle is balanced if the product of its signs is positive: three positive edges, or one
 * positive and two negative (the enemy of my enemy is my friend). It is under tension with one
 * negative edge (two allies who quarrel about a third, or with each other) or with three. Triangle
 * balance = balanced triangles / all triangles, between 0 and 1; undefined without a triangle.
 * Davis [3] would not count three negative edges as tension; the census gives them separately.
 *
 * <p>Only triples with all three edges count. O(sum over edges of the smaller degree).
 *
 * <p>References: [1] Heider, F. (1946). Attitudes and cognitive organization. Journal of Psychology
 * 21, 107-112. [2] Cartwright, D. and Harary, F. (1956). Structural balance: a generalization of
 * Heider's theory. Psychological Review 63(5), 277-293. [3] Davis, J. A. (1967). Clustering and
 * structural balance in graphs. Human Relations 20(2), 181-187.
 */
public final class TriangleCensus {

  /** What it is called and where it is from. */
  public static final Measure MEASURE =
      new Measure(
          "triangle_balance",
          "triangle balance",
          "balanced triangles / all triangles",
          "0 (every triangle under tension) to 1 (none)",
          "Cartwright, D. and Harary, F. (1956). Structural balance: a generalization of Heider's theory. Psychological Review 63(5), 277-293");

  /**
   * Three nodes tied to each other.
   *
   * @param a the smallest index
   * @param b the next
   * @param c the largest
   * @param negative how many of the three edges are negative
   */
  public record Triangle(int a, int b, int c, int negative) {

    /** Whether the product of the signs is positive. */
    public boolean balanced() {
      return negative % 2 == 0;
    }

    /** Whether a node is one of the three. */
    public boolean holds(int node) {
      return a == node || b == node || c == node;
    }
  }

  private final List<Triangle> triangles;
  private final int[] counts = new int[4];

  private TriangleCensus(List<Triangle> triangles) {
    this.triangles = List.copyOf(triangles);
    triangles.forEach(triangle -> counts[triangle.negative()]++);
  }

  /** Counts the triangles of a network. */
  public static TriangleCensus of(SignedNetwork network) {
    List<Triangle> triangles = new ArrayList<>();
    for (SignedEdge edge : network.edges()) {
      Map<Integer, Sign> others = network.neighbours(edge.from());
      network
          .neighbours(edge.to())
          .forEach(
              (c, sign) -> {
                if (c > edge.to() && others.containsKey(c)) {
                  int negative = one(edge.sign()) + one(sign) + one(others.get(c));
                  triangles.add(new Triangle(edge.from(), edge.to(), c, negative));
                }
              });
    }
    return new TriangleCensus(triangles);
  }

  private static int one(Sign sign) {
    return sign == Sign.NEGATIVE ? 1 : 0;
  }

  /** All triangles, in the order of their nodes. */
  public List<Triangle> triangles() {
    return triangles;
  }

  /** Triangles with three positive edges: all friends. */
  public int ppp() {
    return counts[0];
  }

  /** Triangles with two positive edges and a negative one: two allies of one state who quarrel. */
  public int ppm() {
    return counts[1];
  }

  /** Triangles with one positive edge and two negative: a common enemy. */
  public int pmm() {
    return counts[2];
  }

  /** Triangles with three negative edges: all enemies. */
  public int mmm() {
    return counts[3];
  }

  /** Triangles with a positive product of signs. */
  public int balanced() {
    return ppp() + pmm();
  }

  /** Triangles with a negative product of signs. */
  public int unbalanced() {
    return ppm() + mmm();
  }

  /** Share of balanced triangles; empty if there are no triangles. */
  public OptionalDouble balance() {
    return triangles.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(balanced() / (double) triangles.size());
  }

  /** Triangles of which a node is part. */
  public List<Triangle> through(int node) {
    return triangles.stream().filter(triangle -> triangle.holds(node)).toList();
  }

  /** Triangles of which an edge is part. */
  public List<Triangle> through(SignedEdge edge) {
    return triangles.stream()
        .filter(triangle -> triangle.holds(edge.from()) && triangle.holds(edge.to()))
        .toList();
  }

  /** Triangles that are not balanced. */
  public List<Triangle> underTension() {
    return triangles.stream().filter(triangle -> !triangle.balanced()).toList();
  }
}
