package org.entente.core.measure.balance.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Shows that a split is best, if it can: each frustrated link needs a path of satisfied links
 * between its ends, which together make an unbalanced cycle, and no two paths may use the same link
 * (or: each link carries no more than its weight). As many such cycles as frustrated links prove
 * the split. Capacities are counted in fractions of a unit, so that a link can give a half each to
 * two cycles.
 *
 * <p>The paths are found by negotiation: all are laid out as if alone, links that are wanted by too
 * many become dearer from round to round, and who has a way around takes it. This is a heuristic;
 * what it finds is a proof, what it does not find means nothing.
 *
 * <p>Reference: McMurchie, L. and Ebeling, C. (1995). PathFinder: a negotiation-based
 * performance-driven router for FPGAs. Proceedings of the ACM Symposium on FPGAs, 111-117.
 */
public final class PathPacking {

  private static final double FRUSTRATED = 1.2;

  private static final int HOPELESS_ROUNDS = 6;

  private final Core core;
  private final int fraction;
  private final boolean[] frustrated;
  private final int[] used;
  private final double[] dearness;
  private final NodeHeap heap;
  private final int[] back;
  private final List<Demand> demands = new ArrayList<>();
  private double pressure = 0.5;

  /** A fraction of a frustrated link that wants a path. */
  private static final class Demand {
    private final int link;
    private int[] path = {};

    Demand(int link) {
      this.link = link;
    }
  }

  /**
   * Prepares.
   *
   * @param sides a split, better a good one
   * @param fraction into how many parts a unit may be divided
   */
  public PathPacking(Core core, boolean[] sides, int fraction) {
    this.core = core;
    this.fraction = fraction;
    frustrated = new boolean[core.links()];
    used = new int[core.links()];
    dearness = new double[core.links()];
    heap = new NodeHeap(core.size());
    back = new int[core.size()];
    Arrays.fill(dearness, 1);
    for (int e = 0; e < core.links(); e++) {
      frustrated[e] = core.frustrated(e, sides);
      for (int i = 0; frustrated[e] && i < fraction * core.load(e); i++) {
        demands.add(new Demand(e));
      }
    }
  }

  /**
   * Negotiates for so many rounds at most, or until no more than so many demands are left out.
   *
   * @return the packing at the end
   */
  public Packing negotiate(int rounds, int mayLack, BooleanSupplier keepGoing) {
    Packing best = Packing.NONE;
    int most = -1;
    int last = 0;
    for (int round = 0; round < rounds && demands.size() - most > mayLack; round++) {
      if (round - last > HOPELESS_ROUNDS || !keepGoing.getAsBoolean()) {
        break;
      }
      for (Demand demand : demands) {
        if (demand.path.length == 0 || crowded(demand)) {
          route(demand);
        }
      }
      List<Demand> kept = fitting();
      if (kept.size() > most) {
        most = kept.size();
        last = round;
        best = packing(kept);
      }
      raise();
    }
    return best;
  }

  /**
   * How little each link can be trusted, after a negotiation that failed: a satisfied link that
   * many paths fought for is less to be trusted than a frustrated one, since turning over all that
   * lies behind such links may be the better split.
   */
  double[] distrust() {
    double[] distrust = dearness.clone();
    for (int e = 0; e < distrust.length; e++) {
      distrust[e] = frustrated[e] ? FRUSTRATED : distrust[e];
    }
    return distrust;
  }

  private boolean crowded(Demand demand) {
    for (int e : demand.path) {
      if (used[e] > capacity(e)) {
        return true;
      }
    }
    return false;
  }

  private int capacity(int link) {
    return fraction * core.load(link);
  }

  private void raise() {
    for (int e = 0; e < used.length; e++) {
      if (used[e] > capacity(e)) {
        dearness[e] += 0.4 * Math.min(2, (used[e] - capacity(e)) / (double) capacity(e));
      }
    }
    pressure = Math.min(pressure * 1.3, 50);
  }

  private void route(Demand demand) {
    for (int e : demand.path) {
      used[e]--;
    }
    demand.path = cheapest(core.from[demand.link], core.to[demand.link]);
    for (int e : demand.path) {
      used[e]++;
    }
  }

  private int[] cheapest(int start, int end) {
    heap.clear();
    heap.offer(start, 0);
    while (!heap.isEmpty()) {
      int v = heap.poll();
      if (v == end) {
        return path(start, end);
      }
      double so = heap.distance(v);
      for (int at = core.first[v]; at < core.first[v + 1]; at++) {
        int e = core.via[at];
        if (!frustrated[e] && heap.offer(core.other[at], so + price(e))) {
          back[core.other[at]] = e;
        }
      }
    }
    return new int[0];
  }

  private double price(int link) {
    int over = used[link] + 1 - capacity(link);
    return over <= 0 ? dearness[link] : dearness[link] * (1 + pressure * over / fraction);
  }

  private int[] path(int start, int end) {
    int length = 0;
    for (int v = end; v != start; v = beyond(v)) {
      length++;
    }
    int[] path = new int[length];
    int at = 0;
    for (int v = end; v != start; v = beyond(v)) {
      path[at++] = back[v];
    }
    return path;
  }

  private int beyond(int v) {
    int e = back[v];
    return core.from[e] == v ? core.to[e] : core.from[e];
  }

  /** Demands whose paths fit beside each other, short ones first. */
  private List<Demand> fitting() {
    int[] room = new int[used.length];
    Arrays.setAll(room, this::capacity);
    List<Demand> kept = new ArrayList<>();
    List<Demand> crowded = new ArrayList<>();
    for (Demand demand : demands) {
      if (demand.path.length > 0) {
        (crowded(demand) ? crowded : kept).add(demand);
      }
    }
    kept.forEach(demand -> take(demand.path, room));
    crowded.sort((a, b) -> Integer.compare(a.path.length, b.path.length));
    for (Demand demand : crowded) {
      if (Arrays.stream(demand.path).allMatch(e -> room[e] > 0)) {
        take(demand.path, room);
        kept.add(demand);
      }
    }
    return kept;
  }

  private static void take(int[] path, int[] room) {
    for (int e : path) {
      room[e]--;
    }
  }

  private Packing packing(List<Demand> kept) {
    List<int[]> cycles = new ArrayList<>();
    double[] shares = new double[kept.size()];
    Arrays.fill(shares, 1.0 / fraction);
    for (Demand demand : kept) {
      int[] cycle = Arrays.copyOf(demand.path, demand.path.length + 1);
      cycle[demand.path.length] = demand.link;
      cycles.add(cycle);
    }
    return new Packing(cycles, shares);
  }
}
