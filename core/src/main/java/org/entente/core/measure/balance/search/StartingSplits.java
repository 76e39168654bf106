package org.entente.core.measure.balance.search;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A first good split of a core: short local searches from several different starts. */
final class StartingSplits {

  private static final int RANDOM_TREES = 3;

  private static final long MOST_WORK = 4_000_000;

  private StartingSplits() {}

  /** The best split found. */
  static LocalSearch search(Core core, Effort effort) {
    long seed = effort.settings().seed();
    SplittableRandom random = new SplittableRandom(seed);
    double[] distrust = new double[core.links()];
    LocalSearch best = descend(core, new boolean[core.size()], seed, effort);
    for (int i = 0; i <= RANDOM_TREES && best.bestCost() > 0 && effort.more(); i++) {
      LocalSearch next = descend(core, SpanningSplit.of(core, distrust), seed + i, effort);
      best = next.bestCost() < best.bestCost() ? next : best;
      Arrays.setAll(distrust, e -> random.nextDouble());
    }
    best.run(patience(20, core), effort::more);
    return best;
  }

  /** So many moves for each node, but fewer in large cores, where a move costs O(n). */
  static long patience(int moves, Core core) {
    return moves * Math.min(core.size(), MOST_WORK / core.size());
  }

  private static LocalSearch descend(Core core, boolean[] start, long seed, Effort effort) {
    LocalSearch search = new LocalSearch(core, start, seed);
    search.run(patience(5, core), effort::more);
    return search;
  }
}
