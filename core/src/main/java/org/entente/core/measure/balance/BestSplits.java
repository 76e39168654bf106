package org.entente.core.measure.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.entente.core.measure.balance.network.Components;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.measure.balance.search.Effort;
import org.entente.core.measure.balance.search.FrustrationSettings;
import org.entente.core.measure.balance.search.GraphSearch;
import org.entente.core.measure.balance.search.IndexBounds;
import org.entente.core.measure.balance.search.WeightedGraph;

/**
 * Which states are in the same camp in every best split? A network often has several splits with
 * the fewest possible frustrated edges; only what all of them share is a finding.
 *
 * <p>For a pair of nodes, one best split shows one possibility; whether the other one is open is
 * found by forcing it (the nodes are joined, on one side or on opposite sides) and computing the
 * frustration index again. At most one more search for each pair, fewer when a split that was met
 * before shows both.
 */
public final class BestSplits {

  /** How two nodes are related in the best splits. */
  public enum Stand {
    /** On the same side in all. */
    ALWAYS_TOGETHER,
    /** On opposite sides in all. */
    ALWAYS_APART,
    /** Together in some, apart in others; also if no path of edges joins them. */
    EITHER,
    /** The search was ended before it was decided. */
    UNKNOWN
  }

  /**
   * Two nodes and how they are related.
   *
   * @param a index of a node
   * @param b index of another
   */
  public record Pair(int a, int b, Stand stand) {}

  private final SignedNetwork network;
  private final FrustrationSettings settings;
  private final int index;
  private final List<boolean[]> known = new ArrayList<>();
  private final int[] component;

  /**
   * Prepares for a network whose index is proved.
   *
   * @param best its index with a best split
   * @param settings limits of each single search
   */
  public BestSplits(
      SignedNetwork network, FrustrationResult.Proved best, FrustrationSettings settings) {
    this.network = network;
    this.settings = settings;
    this.index = best.index();
    boolean[] sides = new boolean[network.size()];
    for (int node = 0; node < sides.length; node++) {
      sides[node] = best.split().sides().get(node);
    }
    known.add(sides);
    component = Components.of(network);
  }

  /**
   * How two nodes stand.
   *
   * @throws IllegalArgumentException if they are one node
   */
  public Stand stand(int a, int b) {
    if (a == b) {
      throw new IllegalArgumentException("a pair is two nodes, not " + a + " twice");
    }
    if (component[a] != component[b]) {
      return Stand.EITHER;
    }
    boolean together = seen(a, b, (x, y) -> x.equals(y));
    boolean apart = seen(a, b, (x, y) -> !x.equals(y));
    return together && apart ? Stand.EITHER : force(a, b, apart);
  }

  /** How each pair of some nodes is related, in the order of the list. */
  public List<Pair> stands(List<Integer> nodes) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = i + 1; j < nodes.size(); j++) {
        pairs.add(new Pair(nodes.get(i), nodes.get(j), stand(nodes.get(i), nodes.get(j))));
      }
    }
    return List.copyOf(pairs);
  }

  private boolean seen(int a, int b, BiPredicate<Boolean, Boolean> how) {
    return known.stream().anyMatch(sides -> how.test(sides[a], sides[b]));
  }

  private Stand force(int a, int b, boolean together) {
    WeightedGraph graph = WeightedGraph.of(network).plain();
    graph.join(b, a, together);
    IndexBounds bounds = GraphSearch.search(graph, index + 1, new Effort(settings)).bounds();
    if (bounds.lower() > index) {
      return together ? Stand.ALWAYS_APART : Stand.ALWAYS_TOGETHER;
    }
    if (bounds.upper() > index) {
      return Stand.UNKNOWN;
    }
    boolean[] sides = bounds.sides();
    sides[b] = sides[a] == together;
    known.add(sides);
    return Stand.EITHER;
  }
}
