package org.entente.core.outlook.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.entente.core.outlook.Ending;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;

/**
 * The rows that can teach at an origin, with their outcomes.
 *
 * <p>A window of five years that is not over yet can still teach: of the snapshot of y it is known
 * at T whether the alliance was violated within m = T - y years. Such a row enters with that
 * outcome and the offset log(m/5), as if the hazard were even over the window. So the model of T
 * learns from the years up to T and not only up to T - 5.
 */
final class TrainingSet {

  private final int[] rows;
  private final double[] outcomes;
  private final double[] offsets;
  private final int[] alliances;
  private final int[] years;

  private TrainingSet(Panel known, List<Row> list) {
    this.rows = list.stream().mapToInt(Row::row).toArray();
    this.outcomes = list.stream().mapToDouble(row -> row.violated ? 1 : 0).toArray();
    this.offsets = list.stream().mapToDouble(Row::offset).toArray();
    this.alliances = list.stream().mapToInt(row -> known.snapshot(row.row).alliance()).toArray();
    this.years = list.stream().mapToInt(row -> known.snapshot(row.row).year()).toArray();
  }

  private record Row(int row, boolean violated, double offset) {}

  /** Rows whose whole window is over. */
  static TrainingSet ofWholeWindows(Panel known, Horizon horizon) {
    List<Row> list = new ArrayList<>();
    for (int row = 0; row < known.size(); row++) {
      Optional<Boolean> violated = known.snapshot(row).violated(horizon);
      if (violated.isPresent()) {
        list.add(new Row(row, violated.get(), 0));
      }
    }
    return new TrainingSet(known, list);
  }

  /** Rows of which at least one year of the window is over. */
  static TrainingSet ofPartWindows(Panel known, Horizon horizon, int origin) {
    Map<Integer, TreeSet<Integer>> violations = violations(known);
    List<Row> list = new ArrayList<>();
    for (int row = 0; row < known.size(); row++) {
      Snapshot snapshot = known.snapshot(row);
      if (snapshot.ending().isPresent()) {
        int seen = Math.min(horizon.years(), origin - snapshot.year());
        OptionalInt next = next(violations.get(snapshot.alliance()), snapshot.year());
        boolean violated = next.isPresent() && next.getAsInt() <= snapshot.year() + seen;
        list.add(new Row(row, violated, Math.log((double) seen / horizon.years())));
      }
    }
    return new TrainingSet(known, list);
  }

  private static OptionalInt next(TreeSet<Integer> years, int after) {
    Integer year = years == null ? null : years.higher(after);
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }

  private static Map<Integer, TreeSet<Integer>> violations(Panel known) {
    Map<Integer, TreeSet<Integer>> years = new HashMap<>();
    for (Snapshot snapshot : known.snapshots()) {
      if (snapshot.ending().equals(Optional.of(Ending.VIOLATED))) {
        years.computeIfAbsent(snapshot.alliance(), key -> new TreeSet<>()).add(snapshot.year() + 1);
      }
    }
    return years;
  }

  int size() {
    return rows.length;
  }

  /** How many rows were violated. */
  int events() {
    return (int) Arrays.stream(outcomes).sum();
  }

  /** Number of the row in the panel. */
  int row(int i) {
    return rows[i];
  }

  int year(int i) {
    return years[i];
  }

  double outcome(int i) {
    return outcomes[i];
  }

  double[] outcomes() {
    return outcomes.clone();
  }

  double[] offsets() {
    return offsets.clone();
  }

  int[] alliances() {
    return alliances.clone();
  }

  /** Weight of each row: halved for each half-life between its year and the origin. */
  double[] weights(OptionalInt halfLife, int origin) {
    double[] weights = new double[rows.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] =
          halfLife.isPresent()
              ? Math.pow(.5, (origin - years[i]) / (double) halfLife.getAsInt())
              : 1;
    }
    return weights;
  }
}
