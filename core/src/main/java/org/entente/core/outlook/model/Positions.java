package org.entente.core.outlook.model;

import java.util.HashMap;
import java.util.Map;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;

/** What each term of an equation adds to the log-odds of each row of a panel, and on average. */
final class Positions {

  private final Panel panel;
  private final double[][] parts;
  private final Map<Integer, double[]> means = new HashMap<>();

  Positions(Equation equation, Panel panel) {
    this.panel = panel;
    this.parts = new double[panel.size()][];
    Map<Integer, Integer> counts = new HashMap<>();
    for (int row = 0; row < parts.length; row++) {
      parts[row] = equation.parts(panel, row);
      Snapshot snapshot = panel.snapshot(row);
      if (snapshot.bilateral() && snapshot.member().isEmpty()) {
        double[] sums = means.computeIfAbsent(snapshot.year(), y -> new double[parts[0].length]);
        for (int j = 0; j < sums.length; j++) {
          sums[j] += parts[row][j];
        }
        counts.merge(snapshot.year(), 1, Integer::sum);
      }
    }
    means.forEach(
        (year, sums) -> {
          for (int j = 0; j < sums.length; j++) {
            sums[j] /= counts.get(year);
          }
        });
  }

  /** Of a row. */
  double[] of(int row) {
    return parts[row];
  }

  /** Of the mean bilateral alliance of a row's year. */
  double[] mean(int row) {
    return means.getOrDefault(panel.snapshot(row).year(), new double[parts[row].length]);
  }
}
