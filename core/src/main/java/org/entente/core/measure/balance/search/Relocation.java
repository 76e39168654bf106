package org.entente.core.measure.balance.search;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;

/**
 * Looks for a partition into at most k blocs by moving single nodes.
 *
 * <p>Reference: Doreian, P. and Mrvar, A. (1996). A partitioning approach to structural balance.
 * Social Networks 18(2), 149-168 (relocation; their exchanges of two nodes are two moves here).
 */
public final class Relocation {

  private final SignedNetwork network;
  private final int k;
  private final FrustrationSettings settings;
  private final SplittableRandom random;
  private final int[] bloc;
  private final int[][] pull;

  /**
   * Of a network into blocs.
   *
   * @param k the most blocs, 1 or more; no more than nodes are used
   */
  public Relocation(SignedNetwork network, int k, FrustrationSettings settings) {
    this.network = network;
    this.k = Math.min(k, Math.max(1, network.size()));
    this.settings = settings;
    random = new SplittableRandom(settings.seed());
    bloc = new int[network.size()];
    pull = new int[network.size()][this.k];
  }

  /** The best partition of so many random starts and as many shaken copies of the best. */
  public int[] search(int starts) {
    int[] best = bloc.clone();
    int least = network.count(Sign.NEGATIVE);
    for (int i = 0; i < 2 * starts && least > 0 && settings.keepGoing().getAsBoolean(); i++) {
      if (i < starts) {
        Arrays.setAll(bloc, node -> random.nextInt(k));
      } else {
        shake(best);
      }
      int cost = descend();
      if (cost < least) {
        least = cost;
        best = bloc.clone();
      }
    }
    return best;
  }

  private void shake(int[] best) {
    System.arraycopy(best, 0, bloc, 0, bloc.length);
    for (int i = 0; i < 2 + bloc.length / 10; i++) {
      bloc[random.nextInt(bloc.length)] = random.nextInt(k);
    }
  }

  private int descend() {
    count();
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int node = 0; node < bloc.length; node++) {
        int to = best(node);
        if (pull[node][to] > pull[node][bloc[node]]) {
          move(node, to);
          moved = true;
        }
      }
    }
    return cost();
  }

  /** Pull of a bloc on a node: positive edges into it, less negative ones. */
  private void count() {
    for (int node = 0; node < bloc.length; node++) {
      Arrays.fill(pull[node], 0);
      for (Map.Entry<Integer, Sign> tie : network.neighbours(node).entrySet()) {
        pull[node][bloc[tie.getKey()]] += tie.getValue().value();
      }
    }
  }

  private int best(int node) {
    int best = 0;
    for (int c = 1; c < k; c++) {
      best = pull[node][c] > pull[node][best] ? c : best;
    }
    return best;
  }

  private void move(int node, int to) {
    int from = bloc[node];
    bloc[node] = to;
    network
        .neighbours(node)
        .forEach(
            (other, sign) -> {
              pull[other][from] -= sign.value();
              pull[other][to] += sign.value();
            });
  }

  private int cost() {
    int cost = 0;
    for (SignedEdge edge : network.edges()) {
      boolean within = bloc[edge.from()] == bloc[edge.to()];
      cost += within == (edge.sign() == Sign.NEGATIVE) ? 1 : 0;
    }
    return cost;
  }
}
