package org.entente.core.measure.balance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.entente.core.measure.Measure;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.measure.balance.network.Split;

/**
 * Is a network balanced? The test of the structure theorem.
 *
 * <p>A signed network is balanced if every cycle has an even number of negative edges; this is so
 * exactly if its nodes fall into two camps (one may be empty) with all positive edges within and
 * all negative edges between them. The answer comes with its evidence: the split, or a cycle with
 * an odd number of negative edges. Nodes without an edge are in the first camp. O(n + m).
 *
 * <p>References: Harary, F. (1953). On the notion of balance of a signed graph. Michigan
 * Mathematical Journal 2(2), 143-146. Cartwright, D. and Harary, F. (1956). Structural balance: a
 * generalization of Heider's theory. Psychological Review 63(5), 277-293.
 */
public final class HararyCartwright {

  /** What it is called and where it is from. */
  public static final Measure MEASURE =
      new Measure(
          "balanced",
          "balance of a signed network",
          "every cycle has an even number of negative edges",
          "balanced, or not",
          "Cartwright, D. and Harary, F. (1956). Structural balance: a generalization of Heider's theory. Psychological Review 63(5), 277-293");

  /** Balanced or not, each with what shows it. */
  public sealed interface Answer {}

  /**
   * It is balanced.
   *
   * @param split the camps, without a frustrated edge
   */
  public record Balanced(Split split) implements Answer {}

  /**
   * It is not.
   *
   * @param cycle nodes of a cycle with an odd number of negative edges, in order; the last is tied
   *     to the first
   */
  public record Unbalanced(List<Integer> cycle) implements Answer {

    /** Copies the list. */
    public Unbalanced {
      cycle = List.copyOf(cycle);
    }
  }

  private final SignedNetwork network;
  private final boolean[] sides;
  private final int[] parent;
  private final int[] depth;

  private HararyCartwright(SignedNetwork network) {
    this.network = network;
    sides = new boolean[network.size()];
    parent = new int[network.size()];
    depth = new int[network.size()];
    Arrays.fill(depth, -1);
  }

  /** Tests a network. */
  public static Answer test(SignedNetwork network) {
    HararyCartwright test = new HararyCartwright(network);
    for (int node = 0; node < network.size(); node++) {
      if (test.depth[node] < 0) {
        test.spread(node);
      }
    }
    Split split = Split.of(network, test.sides);
    return split.frustrated().isEmpty()
        ? new Balanced(split)
        : new Unbalanced(test.cycle(split.frustrated().get(0)));
  }

  private void spread(int start) {
    depth[start] = 0;
    parent[start] = start;
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      int node = open.poll();
      for (Map.Entry<Integer, Sign> tie : network.neighbours(node).entrySet()) {
        int next = tie.getKey();
        if (depth[next] < 0) {
          depth[next] = depth[node] + 1;
          parent[next] = node;
          sides[next] = sides[node] ^ tie.getValue() == Sign.NEGATIVE;
          open.add(next);
        }
      }
    }
  }

  /** The cycle that an edge closes with the paths up to the node where they meet. */
  private List<Integer> cycle(SignedEdge edge) {
    List<Integer> left = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    int a = edge.from();
    int b = edge.to();
    while (a != b) {
      if (depth[a] >= depth[b]) {
        left.add(a);
        a = parent[a];
      } else {
        right.add(b);
        b = parent[b];
      }
    }
    left.add(a);
    Collections.reverse(right);
    left.addAll(right);
    return left;
  }
}
