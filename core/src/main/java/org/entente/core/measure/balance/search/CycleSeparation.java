package org.entente.core.measure.balance.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds unbalanced cycles whose links have values that add up to less than 1.
 *
 * <p>The graph is doubled: a satisfied link joins equal copies of its ends, a frustrated one
 * unequal copies. A path from one copy of a node to the other is an unbalanced closed walk, so
 * shortest paths find the most violated cycles. Only nodes at frustrated links can be starts, since
 * each unbalanced cycle holds one. O(f (n + m) log n) for f such nodes.
 *
 * <p>Reference: Barahona, F. and Mahjoub, A. R. (1986). On the cut polytope. Mathematical
 * Programming 36(2), 157-173.
 */
final class CycleSeparation {

  /** Keeps walks short where values are 0. */
  private static final double STEP = 1e-7;

  private static final double TOLERANCE = 1e-5;

  private final Core core;
  private final boolean[] crossing;
  private final NodeHeap heap;
  private final int[] back;
  private final int[] seen;

  /**
   * Prepares.
   *
   * @param sides a split; a good one leaves few starts
   */
  CycleSeparation(Core core, boolean[] sides) {
    this.core = core;
    crossing = new boolean[core.links()];
    for (int e = 0; e < crossing.length; e++) {
      crossing[e] = core.frustrated(e, sides);
    }
    heap = new NodeHeap(2 * core.size());
    back = new int[2 * core.size()];
    seen = new int[core.size()];
  }

  /** Violated cycles, as their links in ascending order; empty if there is none. */
  List<int[]> violated(double[] value) {
    List<int[]> cycles = new ArrayList<>();
    Set<List<Integer>> known = new HashSet<>();
    for (int start : starts()) {
      search(start, value);
      collect(start, value, cycles, known);
    }
    return cycles;
  }

  private int[] starts() {
    boolean[] chosen = new boolean[core.size()];
    for (int e = 0; e < crossing.length; e++) {
      if (crossing[e] && !chosen[core.to[e]]) {
        chosen[core.from[e]] = true;
      }
    }
    return IntStream.range(0, chosen.length).filter(v -> chosen[v]).toArray();
  }

  private void search(int start, double[] value) {
    heap.clear();
    heap.offer(2 * start, 0);
    while (!heap.isEmpty()) {
      int state = heap.poll();
      double so = heap.distance(state);
      int v = state / 2;
      for (int at = core.first[v]; at < core.first[v + 1]; at++) {
        int e = core.via[at];
        double reached = so + value[e] + STEP;
        int next = 2 * core.other[at] + (state % 2 ^ (crossing[e] ? 1 : 0));
        if (reached < 1 && heap.offer(next, reached)) {
          back[next] = e;
        }
      }
    }
  }

  private void collect(int start, double[] value, List<int[]> cycles, Set<List<Integer>> known) {
    offer(start, walk(start, 2 * start + 1), value, cycles, known);
    for (int at = core.first[start]; at < core.first[start + 1]; at++) {
      int e = core.via[at];
      int end = 2 * core.other[at];
      if (crossing[e] && heap.distance(end) + value[e] < 1) {
        int[] walk = walk(start, end);
        int[] closed = Arrays.copyOf(walk, walk.length + 1);
        closed[walk.length] = e;
        offer(start, closed, value, cycles, known);
      }
    }
  }

  private void offer(
      int start, int[] walk, double[] value, List<int[]> cycles, Set<List<Integer>> known) {
    if (walk.length == 0) {
      return;
    }
    int[] cycle = simple(start, walk);
    double sum = 0;
    for (int e : cycle) {
      sum += value[e];
    }
    Arrays.sort(cycle);
    if (sum < 1 - TOLERANCE && known.add(Arrays.stream(cycle).boxed().toList())) {
      cycles.add(cycle);
    }
  }

  /** Links of the walk that reached a state, from its start on; empty if it was not reached. */
  private int[] walk(int start, int end) {
    if (Double.isInfinite(heap.distance(end))) {
      return new int[0];
    }
    List<Integer> links = new ArrayList<>();
    for (int state = end; state != 2 * start; ) {
      int e = back[state];
      links.add(0, e);
      int v = state / 2;
      int before = core.from[e] == v ? core.to[e] : core.from[e];
      state = 2 * before + (state % 2 ^ (crossing[e] ? 1 : 0));
    }
    return links.stream().mapToInt(e -> e).toArray();
  }

  /** An unbalanced cycle without repeated nodes within an unbalanced closed walk. */
  private int[] simple(int start, int[] walk) {
    Arrays.fill(seen, -1);
    int[] links = new int[walk.length];
    int[] nodes = new int[walk.length + 1];
    int length = 0;
    int v = start;
    nodes[0] = v;
    seen[v] = 0;
    for (int e : walk) {
      v = core.from[e] == v ? core.to[e] : core.from[e];
      links[length++] = e;
      int earlier = seen[v];
      if (earlier >= 0) {
        if (odd(links, earlier, length)) {
          return Arrays.copyOfRange(links, earlier, length);
        }
        for (int i = earlier + 1; i < length; i++) {
          seen[nodes[i]] = -1;
        }
        length = earlier;
      } else {
        nodes[length] = v;
        seen[v] = length;
      }
    }
    throw new IllegalStateException("a balanced walk was taken for an unbalanced one");
  }

  private boolean odd(int[] links, int begin, int end) {
    boolean odd = false;
    for (int i = begin; i < end; i++) {
      odd ^= crossing[links[i]];
    }
    return odd;
  }
}
