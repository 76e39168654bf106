package org.entente.core.measure.balance;

import java.util.SplittableRandom;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;

/** Networks to test with, and what a plain count of all splits says about them. */
public final class Networks {

  /** All best splits of a small network, by counting. */
  record Counted(int index, int splits, boolean[][] together, boolean[][] apart) {}

  private Networks() {}

  /** A network from text such as {@code a+b b-c}. */
  public static SignedNetwork of(String text) {
    SignedNetwork.Builder builder = SignedNetwork.builder();
    for (String edge : text.split(" ")) {
      Sign sign = edge.contains("+") ? Sign.POSITIVE : Sign.NEGATIVE;
      String[] ends = edge.split("[+-]");
      builder.edge(ends[0], ends[1], sign);
    }
    return builder.build();
  }

  /** A random network; each pair is tied with one chance, each tie negative with another. */
  public static SignedNetwork random(int nodes, double tied, double negative, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SignedNetwork.Builder builder = SignedNetwork.builder();
    for (int a = 0; a < nodes; a++) {
      builder.node("n" + a);
      for (int b = 0; b < a; b++) {
        if (random.nextDouble() < tied) {
          boolean minus = random.nextDouble() < negative;
          builder.edge("n" + a, "n" + b, minus ? Sign.NEGATIVE : Sign.POSITIVE);
        }
      }
    }
    return builder.build();
  }

  /** Two camps, and a share of edges that do not fit. */
  static SignedNetwork planted(int nodes, int edges, double noise, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SignedNetwork.Builder builder = SignedNetwork.builder();
    boolean[][] tied = new boolean[nodes][nodes];
    for (int left = edges; left > 0; ) {
      int a = random.nextInt(nodes);
      int b = random.nextInt(nodes);
      if (a != b && !tied[a][b]) {
        tied[a][b] = true;
        tied[b][a] = true;
        boolean same = a % 2 == b % 2 ^ random.nextDouble() < noise;
        builder.edge("n" + a, "n" + b, same ? Sign.POSITIVE : Sign.NEGATIVE);
        left--;
      }
    }
    return builder.build();
  }

  /** Counts all splits; the last node stays on one side. */
  static Counted count(SignedNetwork network) {
    int n = network.size();
    int least = Integer.MAX_VALUE;
    int splits = 0;
    boolean[][] together = new boolean[n][n];
    boolean[][] apart = new boolean[n][n];
    for (int sides = 0; sides < 1 << Math.max(0, n - 1); sides++) {
      int cost = cost(network, sides);
      if (cost < least) {
        least = cost;
        splits = 0;
        together = new boolean[n][n];
        apart = new boolean[n][n];
      }
      if (cost == least) {
        splits++;
        for (int a = 0; a < n; a++) {
          for (int b = 0; b < n; b++) {
            ((sides >> a & 1) == (sides >> b & 1) ? together : apart)[a][b] = true;
          }
        }
      }
    }
    return new Counted(least, splits, together, apart);
  }

  private static int cost(SignedNetwork network, int sides) {
    int cost = 0;
    for (SignedEdge edge : network.edges()) {
      boolean same = (sides >> edge.from() & 1) == (sides >> edge.to() & 1);
      cost += same == (edge.sign() == Sign.NEGATIVE) ? 1 : 0;
    }
    return cost;
  }
}
