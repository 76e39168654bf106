package org.entente.core.measure.balance;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A first good split of a core: short local searches from several different starts. */
final class StartingSplits {

  private static final int RANDOM_TREES = 3;

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
    best.run(20L * core.size(), effort::more);
    return best;
  }

  private static LocalSearch descend(Core core, boolean[] start, long seed, Effort effort) {
    LocalSearch search = new LocalSearch(core, start, seed);
    search.run(5L * core.size(), effort::more);
    return search;
  }
}
