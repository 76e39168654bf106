package org.entente.core.measure.balance.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The linear programme of a core, grown by violated cycles round by round. Each round gives a lower
 * bound (the packing) and, by way of the links that the programme trusts, a split to improve.
 */
final class Relaxation {

  /** Cells of the largest programme that is worth its time: a second or so. */
  private static final long MOST_CELLS = 600_000;

  private final Core core;
  private final LocalSearch local;
  private final Map<List<Integer>, int[]> cycles = new LinkedHashMap<>();
  private Packing packing;
  private double[] values;

  Relaxation(Core core, LocalSearch local, Packing start) {
    this.core = core;
    this.local = local;
    this.packing = start;
    values = new double[core.links()];
    start.cycles().forEach(this::add);
  }

  /** The best packing so far. */
  Packing packing() {
    return packing;
  }

  /**
   * Solves once and looks for violated cycles.
   *
   * @return false if there are none, or if the programme has grown too large, so that nothing is
   *     left to do here
   */
  boolean round() {
    if (large()) {
      return false;
    }
    if (!cycles.isEmpty()) {
      Optional<CoveringProgram.Solution> solved =
          CoveringProgram.solve(core, new ArrayList<>(cycles.values()));
      if (solved.isEmpty()) {
        return false;
      }
      take(solved.get());
    }
    List<int[]> violated = new CycleSeparation(core, local.best()).violated(values);
    violated.forEach(this::add);
    return !violated.isEmpty();
  }

  /** Whether the programme has become too large to be solved. */
  boolean large() {
    return (long) cycles.size() * core.links() > MOST_CELLS;
  }

  private void take(CoveringProgram.Solution solution) {
    values = solution.values();
    if (solution.packing().value() > packing.value()) {
      packing = solution.packing();
    }
    local.restart(SpanningSplit.of(core, values));
    local.run(2L * core.size(), () -> true);
  }

  private void add(int[] cycle) {
    int[] sorted = cycle.clone();
    Arrays.sort(sorted);
    cycles.putIfAbsent(Arrays.stream(sorted).boxed().toList(), sorted);
  }

  /** The link of most weight among those whose value is nearest to one half. */
  int undecided() {
    int chosen = 0;
    double best = -1;
    for (int e = 0; e < values.length; e++) {
      double doubt = 0.5 - Math.abs(values[e] - 0.5) + 1e-3 * Math.min(100, core.load(e));
      if (doubt > best) {
        best = doubt;
        chosen = e;
      }
    }
    return chosen;
  }
}
