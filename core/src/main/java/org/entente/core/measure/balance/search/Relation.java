package org.entente.core.measure.balance.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Two nodes whose places are tied to each other.
 *
 * @param same whether they stand on the same side
 */
record Relation(int a, int b, boolean same) {

  /** Sides of all nodes; the first node of each tied group stands on the first side (false). */
  static boolean[] spread(int nodes, List<Relation> relations) {
    List<List<Relation>> of = new ArrayList<>();
    for (int v = 0; v < nodes; v++) {
      of.add(new ArrayList<>());
    }
    for (Relation relation : relations) {
      of.get(relation.a).add(relation);
      of.get(relation.b).add(relation);
    }
    boolean[] sides = new boolean[nodes];
    boolean[] placed = new boolean[nodes];
    for (int v = 0; v < nodes; v++) {
      if (!placed[v]) {
        spread(v, of, sides, placed);
      }
    }
    return sides;
  }

  private static void spread(
      int start, List<List<Relation>> of, boolean[] sides, boolean[] placed) {
    placed[start] = true;
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      int v = open.poll();
      for (Relation relation : of.get(v)) {
        int next = relation.a == v ? relation.b : relation.a;
        if (!placed[next]) {
          placed[next] = true;
          sides[next] = relation.same == sides[v];
          open.add(next);
        }
      }
    }
  }
}
