package org.entente.core.measure.balance.search;

import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;
import org.ojalgo.structure.Access1D;

/**
 * The linear programme of frustration: find a value f_e of each link, at least 0, so that every
 * listed unbalanced cycle adds up to at least 1 and sum weight_e f_e is least. Its dual is the
 * heaviest fractional packing of the cycles.
 */
final class CoveringProgram {

  /** An optimum: values of the links and shares of the cycles. */
  record Solution(double[] values, Packing packing) {}

  private CoveringProgram() {}

  /** Solves; empty if the solver gave up. */
  static Optional<Solution> solve(Core core, List<int[]> cycles) {
    int[] column = new int[core.links()];
    int columns = 0;
    for (int[] cycle : cycles) {
      for (int e : cycle) {
        if (column[e] == 0) {
          column[e] = ++columns;
        }
      }
    }
    double[] costs = new double[columns];
    for (int e = 0; e < column.length; e++) {
      if (column[e] > 0) {
        costs[column[e] - 1] = core.load(e);
      }
    }
    LinearSolver.Builder builder = LinearSolver.newGeneralBuilder(costs);
    builder.lower(0.0);
    for (int[] cycle : cycles) {
      double[] row = new double[columns];
      for (int e : cycle) {
        row[column[e] - 1] = -1;
      }
      builder.inequality(-1, row);
    }
    Optimisation.Result result = builder.build().solve();
    if (!result.getState().isOptimal()) {
      return Optional.empty();
    }
    double[] values = new double[core.links()];
    for (int e = 0; e < values.length; e++) {
      values[e] = column[e] > 0 ? Math.max(0, result.doubleValue(column[e] - 1)) : 0;
    }
    return result.getMultipliers().map(shares -> new Solution(values, pack(core, cycles, shares)));
  }

  private static Packing pack(Core core, List<int[]> cycles, Access1D<?> multipliers) {
    double[] shares = new double[cycles.size()];
    double[] loads = new double[core.links()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.max(0, Math.abs(multipliers.doubleValue(i)));
      for (int e : cycles.get(i)) {
        loads[e] += shares[i];
      }
    }
    double excess = 1;
    for (int e = 0; e < loads.length; e++) {
      excess = Math.max(excess, loads[e] / core.load(e));
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= excess;
    }
    return new Packing(cycles, shares);
  }
}
