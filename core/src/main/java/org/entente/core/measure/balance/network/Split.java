package org.entente.core.measure.balance.network;

import java.util.ArrayList;
import java.util.List;

/**
 * A network in two camps, and the edges that do not fit.
 *
 * @param sides of each node, in the order of their indices, whether it stands in the second camp;
 *     which camp is the first has no meaning, and neither has it which side two unconnected parts
 *     of the network are given
 * @param frustrated positive edges between the camps and negative ones within, in their order
 */
public record Split(List<Boolean> sides, List<SignedEdge> frustrated) {

  /** Copies the lists. */
  public Split {
    sides = List.copyOf(sides);
    frustrated = List.copyOf(frustrated);
  }

  /**
   * The split with those sides.
   *
   * @throws IllegalArgumentException if there is not one side for each node
   */
  public static Split of(SignedNetwork network, List<Boolean> sides) {
    if (sides.size() != network.size()) {
      throw new IllegalArgumentException(network.size() + " nodes have sides, not " + sides.size());
    }
    List<SignedEdge> frustrated =
        network.edges().stream()
            .filter(
                edge ->
                    sides.get(edge.from()).equals(sides.get(edge.to()))
                        != (edge.sign() == Sign.POSITIVE))
            .toList();
    return new Split(sides, frustrated);
  }

  /**
   * The same, of sides by number of node.
   *
   * @throws IllegalArgumentException if there is not one side for each node
   */
  public static Split of(SignedNetwork network, boolean[] sides) {
    List<Boolean> list = new ArrayList<>();
    for (boolean side : sides) {
      list.add(side);
    }
    return of(network, list);
  }

  /** Whether two nodes are in the same camp. */
  public boolean together(int a, int b) {
    return sides.get(a).equals(sides.get(b));
  }

  /** Indices of the nodes of the first or the second camp. */
  public List<Integer> camp(boolean second) {
    List<Integer> camp = new ArrayList<>();
    for (int node = 0; node < sides.size(); node++) {
      if (sides.get(node) == second) {
        camp.add(node);
      }
    }
    return List.copyOf(camp);
  }
}
