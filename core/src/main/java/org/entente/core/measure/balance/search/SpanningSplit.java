package org.entente.core.measure.balance.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The split that satisfies the links of a spanning tree, the most trusted links first. */
final class SpanningSplit {

  private final int[] parent;
  private final boolean[] turned;

  private SpanningSplit(int nodes) {
    parent = IntStream.range(0, nodes).toArray();
    turned = new boolean[nodes];
  }

  /**
   * Satisfies links in the order of their distrust, as long as they close no cycle.
   *
   * @param distrust of each link, such as its value in a linear programme
   */
  static boolean[] of(Core core, double[] distrust) {
    SpanningSplit split = new SpanningSplit(core.size());
    Integer[] order = new Integer[core.links()];
    Arrays.setAll(order, e -> e);
    Arrays.sort(
        order,
        Comparator.<Integer>comparingDouble(e -> distrust[e]).thenComparingInt(e -> -core.load(e)));
    for (int e : order) {
      split.satisfy(core.from[e], core.to[e], core.weight[e] > 0);
    }
    boolean[] sides = new boolean[core.size()];
    for (int v = 0; v < sides.length; v++) {
      split.find(v);
      sides[v] = split.turned[v];
    }
    return sides;
  }

  private void satisfy(int a, int b, boolean same) {
    int rootA = find(a);
    int rootB = find(b);
    if (rootA != rootB) {
      turned[rootB] = turned[a] ^ turned[b] ^ !same;
      parent[rootB] = rootA;
    }
  }

  /** Root of a node; afterwards {@code turned} of the node is relative to that root. */
  private int find(int v) {
    if (parent[v] == v) {
      return v;
    }
    int above = parent[v];
    int root = find(above);
    if (above != root) {
      turned[v] ^= turned[above];
      parent[v] = root;
    }
    return root;
  }
}
