package org.entente.core.measure.balance.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * A good split of a core: tabu search over moves of one node to the other side. The best move is
 * taken even if it makes things worse, and the node may not move back for a while; now and then the
 * best split so far is shaken. Deterministic for a seed.
 *
 * <p>Reference: Glover, F., Kochenberger, G. A. and Alidaee, B. (1998). Adaptive memory tabu search
 * for binary quadratic programs. Management Science 44(3), 336-345.
 */
final class LocalSearch {

  private final Core core;
  private final SplittableRandom random;
  private final boolean[] sides;
  private final int[] change;
  private final long[] free;
  private boolean[] best;
  private int bestCost;
  private int cost;
  private long move;

  /** Starts from a split. */
  LocalSearch(Core core, boolean[] start, long seed) {
    this.core = core;
    this.random = new SplittableRandom(seed);
    this.sides = start.clone();
    this.best = start.clone();
    this.change = new int[core.size()];
    this.free = new long[core.size()];
    count();
    bestCost = cost;
  }

  /** The best split so far. */
  boolean[] best() {
    return best.clone();
  }

  /** Its frustration. */
  int bestCost() {
    return bestCost;
  }

  /** Offers a split to go on from. */
  void restart(boolean[] split) {
    System.arraycopy(split, 0, sides, 0, sides.length);
    count();
    Arrays.fill(free, 0);
    keep();
  }

  /** Goes on for so many moves without improvement. */
  void run(long patience, BooleanSupplier keepGoing) {
    long since = move;
    int known = bestCost;
    int shake = Math.max(200, 10 * core.size());
    long shaken = move;
    while (bestCost > 0
        && move - since < patience
        && (move % 256 != 0 || keepGoing.getAsBoolean())) {
      step();
      if (bestCost < known) {
        known = bestCost;
        since = move;
        shaken = move;
      } else if (move - shaken > shake) {
        shake();
        shaken = move;
      }
    }
  }

  private void count() {
    Arrays.fill(change, 0);
    cost = 0;
    for (int e = 0; e < core.links(); e++) {
      boolean frustrated = core.frustrated(e, sides);
      int term = frustrated ? -core.load(e) : core.load(e);
      change[core.from[e]] += term;
      change[core.to[e]] += term;
      cost += frustrated ? core.load(e) : 0;
    }
  }

  private void step() {
    move++;
    int chosen = -1;
    int least = Integer.MAX_VALUE;
    int ties = 0;
    for (int v = 0; v < change.length; v++) {
      if (change[v] > least || (free[v] > move && cost + change[v] >= bestCost)) {
        continue;
      }
      ties = change[v] < least ? 1 : ties + 1;
      if (ties == 1 || random.nextInt(ties) == 0) {
        chosen = v;
        least = change[v];
      }
    }
    turn(chosen < 0 ? random.nextInt(change.length) : chosen);
    keep();
  }

  private void turn(int v) {
    cost += change[v];
    free[v] = move + 8 + random.nextInt(4 + change.length / 20);
    flip(v);
  }

  private void flip(int v) {
    sides[v] = !sides[v];
    change[v] = -change[v];
    for (int at = core.first[v]; at < core.first[v + 1]; at++) {
      int e = core.via[at];
      change[core.other[at]] += core.frustrated(e, sides) ? -2 * core.load(e) : 2 * core.load(e);
    }
  }

  private void keep() {
    if (cost < bestCost) {
      bestCost = cost;
      best = sides.clone();
    }
  }

  private void shake() {
    restart(best);
    int moves = 3 + random.nextInt(3 + change.length / 8);
    for (int i = 0; i < moves; i++) {
      turn(random.nextInt(change.length));
    }
  }
}
