package org.entente.core.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Alliances in force at 31 December of each year, with what could be known on that day and what
 * became of them afterwards. Immutable.
 *
 * <p>One row is one {@link Snapshot}; the columns are covariates, NaN inside where the value is not
 * known (see {@link #value}). Outcomes lie strictly after the snapshot. Rows are in the order of
 * year, then alliance, then member.
 */
public final class Panel {

  private final List<String> covariates;
  private final Map<String, Integer> columns;
  private final List<Snapshot> snapshots;
  private final double[][] values;
  private final Map<String, Integer> rows = new HashMap<>();

  private Panel(List<String> covariates, List<Snapshot> snapshots, double[][] values) {
    this.covariates = List.copyOf(covariates);
    this.columns = new LinkedHashMap<>();
    for (int column = 0; column < covariates.size(); column++) {
      if (columns.put(covariates.get(column), column) != null) {
        throw new IllegalArgumentException("covariate named twice: " + covariates.get(column));
      }
    }
    this.snapshots = List.copyOf(snapshots);
    this.values = values;
    for (int row = 0; row < snapshots.size(); row++) {
      rows.put(snapshots.get(row).key(), row);
    }
  }

  /** Number of rows. */
  public int size() {
    return snapshots.size();
  }

  /** Names of the covariates, in the order of their columns. */
  public List<String> covariates() {
    return covariates;
  }

  /** Which alliance and year a row is, and what became of it. */
  public Snapshot snapshot(int row) {
    return snapshots.get(row);
  }

  /** All snapshots, in the order of the rows. */
  public List<Snapshot> snapshots() {
    return snapshots;
  }

  /**
   * Column of a covariate.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public int column(String covariate) {
    Integer column = columns.get(covariate);
    if (column == null) {
      throw new IllegalArgumentException(
          "the panel has no covariate " + covariate + "; it has " + covariates);
    }
    return column;
  }

  /** Whether there is a covariate of that name. */
  public boolean has(String covariate) {
    return columns.containsKey(covariate);
  }

  /** Value of a covariate; empty if it is not known. */
  public OptionalDouble value(int row, String covariate) {
    double value = raw(row, column(covariate));
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Value of the covariate in a column, NaN if it is not known: for loops over many rows. */
  public double raw(int row, int column) {
    return values[row][column];
  }

  /** The rows that a condition holds for, in the same order. */
  public Panel where(Predicate<Snapshot> wanted) {
    List<Snapshot> kept = new ArrayList<>();
    List<double[]> rows = new ArrayList<>();
    for (int row = 0; row < size(); row++) {
      if (wanted.test(snapshots.get(row))) {
        kept.add(snapshots.get(row));
        rows.add(values[row]);
      }
    }
    return new Panel(covariates, kept, rows.toArray(double[][]::new));
  }

  /**
   * What was known at the end of a year: rows up to that year, without outcomes that came later.
   * What is fitted to it cannot have seen the future.
   */
  public Panel asOf(int year) {
    Panel until = where(snapshot -> snapshot.year() <= year);
    return new Panel(
        covariates,
        until.snapshots.stream().map(snapshot -> snapshot.asOf(year)).toList(),
        until.values);
  }

  /** Collects rows. */
  public static final class Builder {

    private record Row(Snapshot snapshot, double[] values) {}

    private final List<String> covariates;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    /** For a panel with these covariates. */
    public Builder(List<String> covariates) {
      this.covariates = List.copyOf(covariates);
    }

    /**
     * Adds a row.
     *
     * @param values one for each covariate, NaN where it is not known
     * @throws IllegalArgumentException if the number of values is wrong, or the row is there
     */
    public Builder row(Snapshot snapshot, double... values) {
      if (values.length != covariates.size()) {
        throw new IllegalArgumentException(
            snapshot.key() + ": " + values.length + " values for " + covariates.size());
      }
      if (!keys.add(snapshot.key())) {
        throw new IllegalArgumentException(snapshot.key() + " is there twice");
      }
      rows.add(new Row(snapshot, Arrays.copyOf(values, values.length)));
      return this;
    }

    /** The panel, its rows in order. */
    public Panel build() {
      List<Row> sorted = rows.stream().sorted((a, b) -> a.snapshot.compareTo(b.snapshot)).toList();
      return new Panel(
          covariates,
          sorted.stream().map(Row::snapshot).toList(),
          sorted.stream().map(Row::values).toArray(double[][]::new));
    }
  }

  /** The row of an alliance (no member) and year; empty if it was not in force. */
  public Optional<Integer> row(int alliance, int year) {
    return Optional.ofNullable(rows.get(alliance + "@" + year));
  }
}
