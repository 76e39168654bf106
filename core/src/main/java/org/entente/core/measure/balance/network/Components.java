package org.entente.core.measure.balance.network;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The parts of a network that no edge joins. O(n + m). */
public final class Components {

  private Components() {}

  /** The number of the component of each node; components in the order of their first nodes. */
  public static int[] of(SignedNetwork network) {
    int[] component = new int[network.size()];
    Arrays.fill(component, -1);
    int count = 0;
    for (int node = 0; node < component.length; node++) {
      if (component[node] < 0) {
        fill(network, node, count++, component);
      }
    }
    return component;
  }

  private static void fill(SignedNetwork network, int start, int number, int[] component) {
    component[start] = number;
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (int next : network.neighbours(open.poll()).keySet()) {
        if (component[next] < 0) {
          component[next] = number;
          open.add(next);
        }
      }
    }
  }
}
