package org.entente.core.measure.similarity;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How often is the first state at one level while the second is at another? The table from which
 * every measure of similarity of two portfolios is computed.
 *
 * <p>The levels are those that are <em>possible</em>, 0 to levels - 1, whether or not they occur:
 * programs that take the levels seen in a dyad turn 1 and 3 into neighbours wherever 2 is missing.
 * A portfolio with two levels is binary.
 *
 * <p>Immutable. Making it is O(items), a measure O(levels^2).
 */
public final class ContingencyTable {

  /** Marks an item without a level in a portfolio. */
  public static final int MISSING = -1;

  private final int levels;
  private final int[] cells;
  private final int missing;

  private ContingencyTable(int levels, int[] cells, int missing) {
    this.levels = levels;
    this.cells = cells;
    this.missing = missing;
  }

  /**
   * The table of two portfolios over the same items.
   *
   * @param x levels of the first state, 0 to levels - 1, or {@link #MISSING}
   * @param y levels of the second state
   * @param levels how many levels are possible, 2 to 8
   * @throws IllegalArgumentException if the lengths differ or a level cannot be
   */
  public static ContingencyTable of(int[] x, int[] y, int levels) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "portfolios of different length: " + x.length + " and " + y.length);
    }
    int[] cells = new TableMeasures(levels).cells;
    int missing = 0;
    for (int k = 0; k < x.length; k++) {
      int a = checked(x[k], levels, k);
      int b = checked(y[k], levels, k);
      if (a == MISSING || b == MISSING) {
        missing++;
      } else {
        cells[a * levels + b]++;
      }
    }
    return new ContingencyTable(levels, cells, missing);
  }

  /**
   * A table that was counted elsewhere.
   *
   * @param counts as many rows as columns, none negative
   * @throws IllegalArgumentException if it is not square or a count is negative
   */
  public static ContingencyTable ofCounts(int[][] counts) {
    int levels = counts.length;
    int[] cells = new TableMeasures(levels).cells;
    for (int a = 0; a < levels; a++) {
      if (counts[a].length != levels) {
        throw new IllegalArgumentException(
            "a table of " + levels + " rows has a row of " + counts[a].length);
      }
      for (int b = 0; b < levels; b++) {
        if (counts[a][b] < 0) {
          throw new IllegalArgumentException("a count cannot be " + counts[a][b]);
        }
        cells[a * levels + b] = counts[a][b];
      }
    }
    return new ContingencyTable(levels, cells, 0);
  }

  private static int checked(int level, int levels, int item) {
    if (level < MISSING || level >= levels) {
      throw new IllegalArgumentException(
          "item " + item + ": level " + level + " is not among 0 to " + (levels - 1));
    }
    return level;
  }

  /** How many levels are possible. */
  public int levels() {
    return levels;
  }

  /** How many items have a level for both. */
  public int n() {
    return Arrays.stream(cells).sum();
  }

  /** How many items lack a level for one or both. */
  public int missing() {
    return missing;
  }

  /** How often the first state is at level a while the second is at level b. */
  public int count(int a, int b) {
    return cells[
        java.util.Objects.checkIndex(a, levels) * levels + java.util.Objects.checkIndex(b, levels)];
  }

  /**
   * One measure.
   *
   * @return the value; empty where it is undefined
   * @throws IllegalArgumentException for weighted S, which no table can give
   */
  public OptionalDouble value(SimilarityMeasure measure) {
    if (measure.needsWeights()) {
      throw new IllegalArgumentException(measure.id() + " needs the weights of the items");
    }
    TableMeasures all = new TableMeasures(levels);
    System.arraycopy(cells, 0, all.cells, 0, cells.length);
    all.compute();
    double value = all.values[measure.ordinal()];
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** One measure with what it rests on. */
  public Similarity similarity(SimilarityMeasure measure, Convention convention) {
    OptionalDouble value = value(measure);
    return new Similarity(
        measure,
        value,
        n(),
        missing,
        convention,
        value.isPresent() ? Optional.empty() : Optional.of(Similarity.reason(measure, n())));
  }

  /**
   * Cohen's kappa with disagreement weights of one's own [Cohen 1968, see {@link
   * SimilarityMeasure#KAPPA_SQ}]: 1 - sum of w p_ab / sum of w p_a. p_.b.
   *
   * @param weights disagreement in each cell, levels by levels, none negative
   * @return the value; empty where the expected disagreement is 0
   */
  public OptionalDouble kappa(double[][] weights) {
    double observed = 0;
    double expected = 0;
    int n = n();
    for (int a = 0; a < levels; a++) {
      for (int b = 0; b < levels; b++) {
        if (!(weights[a][b] >= 0)) {
          throw new IllegalArgumentException("a weight cannot be " + weights[a][b]);
        }
        observed += weights[a][b] * count(a, b);
        expected += weights[a][b] * row(a) * column(b);
      }
    }
    return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed * n / expected);
  }

  private long row(int a) {
    long sum = 0;
    for (int b = 0; b < levels; b++) {
      sum += count(a, b);
    }
    return sum;
  }

  private long column(int b) {
    long sum = 0;
    for (int a = 0; a < levels; a++) {
      sum += count(a, b);
    }
    return sum;
  }
}
