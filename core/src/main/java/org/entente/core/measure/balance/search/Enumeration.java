package org.entente.core.measure.balance.search;

/**
 * The best split of a small core by trying all, in Gray-code order: each differs from the one
 * before by one node. O(2^(n-1)) splits.
 */
final class Enumeration {

  private Enumeration() {}

  /** A best split. */
  static boolean[] best(Core core) {
    int n = core.size();
    boolean[] sides = new boolean[n];
    boolean[] best = sides.clone();
    int cost = core.cost(sides);
    int least = cost;
    for (long i = 1; i < 1L << (n - 1); i++) {
      int v = Long.numberOfTrailingZeros(i);
      cost += change(core, sides, v);
      sides[v] = !sides[v];
      if (cost < least) {
        least = cost;
        best = sides.clone();
      }
    }
    return best;
  }

  private static int change(Core core, boolean[] sides, int v) {
    int sum = 0;
    for (int at = core.first[v]; at < core.first[v + 1]; at++) {
      int e = core.via[at];
      sum += core.frustrated(e, sides) ? -core.load(e) : core.load(e);
    }
    return sum;
  }
}
