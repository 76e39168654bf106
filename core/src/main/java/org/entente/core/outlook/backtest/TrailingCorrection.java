package org.entente.core.outlook.backtest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.outlook.Ending;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;

/**
 * Lowers the log-odds of each year by how a recipe's own forecasts fared in the years before, which
 * is how a falling rate of violation is followed.
 *
 * <p>The shift of year y is log((seen + .25) / (forecast + .25)) over the snapshots of the years
 * before it, as far as their windows had passed by y: of a window of five years of which m are
 * over, the violations within m years and the share 1 - (1 - p)^(m/5) of its probability. A window
 * counts half as much for every three years that it is older. What remains after the first shift is
 * shifted once more in the same way, which follows a rate that goes on falling. A shift never
 * raises a forecast, since violations come in clusters that the next years do not repeat, and never
 * lowers its odds to less than a quarter. From 1945 on; before, there are too few forecasts to
 * judge by. Nothing is used that was not known at the end of the year.
 */
public final class TrailingCorrection {

  /** The first year whose forecasts are shifted. */
  public static final int FIRST = 1945;

  private static final double HALF_LIFE = 3;
  private static final double PRIOR = .25;
  private static final double MOST = Math.log(4);
  private static final int PASSES = 2;

  private final Panel panel;
  private final Horizon horizon;
  private final int lastKnown;
  private final Map<Integer, int[]> rows = new TreeMap<>();
  private final int[] violated;

  private TrailingCorrection(Panel panel, Horizon horizon, int lastKnown) {
    this.panel = panel;
    this.horizon = horizon;
    this.lastKnown = lastKnown;
    this.violated = nextViolations(panel);
  }

  /**
   * The shifts of the log-odds by year.
   *
   * @param panel bilateral alliances
   * @param own log-odds of each row by the recipe of its time, NaN where it has none
   * @param lastKnown last year whose outcomes may be used, however late the year
   * @return one for each year with a forecast, 0 or less
   */
  public static Map<Integer, Double> shifts(
      Panel panel, double[] own, Horizon horizon, int lastKnown) {
    return new TrailingCorrection(panel, horizon, lastKnown).shifts(own);
  }

  private Map<Integer, Double> shifts(double... own) {
    Map<Integer, int[]> years = new HashMap<>();
    for (int row = 0; row < own.length; row++) {
      if (!Double.isNaN(own[row])) {
        int place = row;
        years.merge(
            panel.snapshot(row).year(),
            new int[] {row},
            (a, b) -> {
              int[] joined = Arrays.copyOf(a, a.length + 1);
              joined[a.length] = place;
              return joined;
            });
      }
    }
    rows.putAll(years);
    double[] moved = own.clone();
    for (int pass = 0; pass < PASSES; pass++) {
      double[] before = moved.clone();
      for (Map.Entry<Integer, int[]> entry : rows.entrySet()) {
        double shift = Math.min(0, shift(entry.getKey(), before));
        for (int row : entry.getValue()) {
          moved[row] = before[row] + shift;
        }
      }
    }
    Map<Integer, Double> shifts = new TreeMap<>();
    rows.forEach((year, list) -> shifts.put(year, Math.max(-MOST, moved[list[0]] - own[list[0]])));
    return shifts;
  }

  private double shift(int year, double... logOdds) {
    if (year < FIRST) {
      return 0;
    }
    int known = Math.min(year, lastKnown);
    double seen = PRIOR;
    double forecast = PRIOR;
    for (Map.Entry<Integer, int[]> entry : rows.entrySet()) {
      int past = entry.getKey();
      int passed = Math.min(horizon.years(), known - past);
      if (passed > 0) {
        double weight = Math.pow(.5, (known - past - 1) / HALF_LIFE) / horizon.years();
        double share = passed / (double) horizon.years();
        for (int row : entry.getValue()) {
          double chance = 1 / (1 + Math.exp(-logOdds[row]));
          forecast += weight * (1 - Math.pow(1 - chance, share));
          seen += violated[row] <= past + passed ? weight : 0;
        }
      }
    }
    return Math.log(seen / forecast);
  }

  /** The year of the next violation after each row; the largest number if there is none. */
  private static int[] nextViolations(Panel panel) {
    int[] next = new int[panel.size()];
    Map<Integer, Integer> after = new HashMap<>();
    for (int row = panel.size() - 1; row >= 0; row--) {
      Snapshot snapshot = panel.snapshot(row);
      if (snapshot.ending().filter(ending -> ending == Ending.VIOLATED).isPresent()) {
        after.put(snapshot.alliance(), snapshot.year() + 1);
      }
      next[row] = after.getOrDefault(snapshot.alliance(), Integer.MAX_VALUE);
    }
    return next;
  }
}
