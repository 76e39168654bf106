package org.entente.core.measure.balance.search;

import java.util.Optional;

/**
 * The frustration of a core: a local search, then proofs from the cheapest to the dearest, until
 * the bounds meet or are good enough.
 */
final class CoreSearch {

  private static final int ROUNDS = 25;

  /** Moves without improvement for each node before a split is taken for good. */
  private static final int PATIENCE = 20;

  private static final int MOST_PATIENCE = 200;

  private final Core core;
  private final int enough;
  private final Effort effort;
  private final LocalSearch local;
  private Packing packing;
  private int lower;

  private CoreSearch(Core core, int enough, Effort effort) {
    this.core = core;
    this.enough = enough;
    this.effort = effort;
    local = StartingSplits.search(core, effort);
  }

  /**
   * Searches.
   *
   * @param enough a lower bound that ends the search even if it is not met by a split
   * @param root whether a packing is wanted for its own sake
   */
  static IndexBounds search(Core core, int enough, Effort effort, boolean root) {
    if (!root && effort.tiny(core)) {
      boolean[] sides = Enumeration.best(core);
      int cost = core.cost(sides);
      return new IndexBounds(cost, cost, sides, Packing.NONE);
    }
    return new CoreSearch(core, enough, effort).search();
  }

  private IndexBounds search() {
    improve();
    if (open() && lacksLittle()) {
      pack(2);
    }
    if (open()) {
      relaxOrEnumerate();
    }
    return bounds();
  }

  /** Packs; a packing that fails tells the local search where to go on, and the other way round. */
  private void improve() {
    int before;
    int patience = PATIENCE;
    do {
      before = local.bestCost();
      PathPacking paths = pack(1);
      if (open()) {
        local.restart(SpanningSplit.of(core, paths.distrust()));
        local.run(StartingSplits.patience(patience, core), effort::more);
        patience = Math.min(10 * patience, MOST_PATIENCE);
      }
    } while (open() && local.bestCost() < before && effort.more());
  }

  private void relaxOrEnumerate() {
    Optional<Relaxation> relaxation = relax();
    if (open() && effort.small(core)) {
      local.restart(Enumeration.best(core));
      lower = local.bestCost();
    } else if (open() && relaxation.isPresent()) {
      lower = Math.max(lower, branch(relaxation.get()));
    } else if (open()) {
      pack(4);
    }
  }

  private IndexBounds bounds() {
    return new IndexBounds(lower, local.bestCost(), local.best(), packing);
  }

  private boolean open() {
    return lower < Math.min(enough, local.bestCost());
  }

  private boolean lacksLittle() {
    return local.bestCost() - packing.value() <= Math.max(2, 0.05 * local.bestCost());
  }

  private PathPacking pack(int fraction) {
    PathPacking paths = new PathPacking(core, local.best(), fraction);
    keep(paths.negotiate(ROUNDS, fraction - 1, effort::more));
    return paths;
  }

  private void keep(Packing found) {
    if (packing == null || found.value() > packing.value()) {
      packing = found;
      lower = Math.max(lower, found.bound());
    }
  }

  private Optional<Relaxation> relax() {
    if (core.links() > effort.settings().largestRelaxation()) {
      return Optional.empty();
    }
    Relaxation relaxation = new Relaxation(core, local, packing);
    while (open() && effort.more() && relaxation.round()) {
      keep(relaxation.packing());
    }
    keep(relaxation.packing());
    return relaxation.large() ? Optional.empty() : Optional.of(relaxation);
  }

  /** The lower bound that follows from the two branches: a link satisfied, and frustrated. */
  private int branch(Relaxation relaxation) {
    if (!effort.branch()) {
      return lower;
    }
    int link = relaxation.undecided();
    int least = Integer.MAX_VALUE;
    for (boolean same : new boolean[] {core.weight[link] > 0, core.weight[link] < 0}) {
      least = Math.min(least, branch(core.from[link], core.to[link], same));
    }
    return Math.min(least, local.bestCost());
  }

  private int branch(int a, int b, boolean same) {
    WeightedGraph graph = core.graph();
    graph.join(b, a, same);
    int wanted = Math.min(enough, local.bestCost());
    IndexBounds bounds = GraphSearch.search(graph, wanted, effort).bounds();
    if (bounds.sides() != null) {
      boolean[] sides = bounds.sides();
      sides[b] = sides[a] == same;
      local.restart(sides);
    }
    return bounds.lower();
  }
}
