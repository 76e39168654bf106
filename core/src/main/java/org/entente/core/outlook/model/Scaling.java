package org.entente.core.outlook.model;

import java.util.Arrays;

/**
 * Puts the terms of an equation on one scale as they were among the training rows: what is missing
 * is the median, what lies outside the range is its end, then minus the mean, over the standard
 * deviation (of all rows, divisor n). A term that did not vary is 0. Immutable.
 */
final class Scaling {

  /** A standard deviation up to this counts as none. */
  static final double NO_SPREAD = 1e-9;

  private final double[] medians;
  private final double[] lows;
  private final double[] highs;
  private final double[] means;
  private final double[] deviations;

  private Scaling(int width) {
    this.medians = new double[width];
    this.lows = new double[width];
    this.highs = new double[width];
    this.means = new double[width];
    this.deviations = new double[width];
  }

  /** From raw terms, one array a row, NaN where missing. */
  static Scaling of(double[][] rows) {
    Scaling scaling = new Scaling(rows[0].length);
    for (int j = 0; j < rows[0].length; j++) {
      scaling.learn(j, rows);
    }
    return scaling;
  }

  private void learn(int j, double[][] rows) {
    double[] known =
        Arrays.stream(rows)
            .mapToDouble(row -> row[j])
            .filter(v -> !Double.isNaN(v))
            .sorted()
            .toArray();
    medians[j] = known.length == 0 ? 0 : median(known);
    lows[j] = known.length == 0 ? 0 : known[0];
    highs[j] = known.length == 0 ? 0 : known[known.length - 1];
    double sum = 0;
    double squares = 0;
    for (double[] row : rows) {
      double value = Double.isNaN(row[j]) ? medians[j] : row[j];
      sum += value;
      squares += (value - medians[j]) * (value - medians[j]);
    }
    means[j] = sum / rows.length;
    double gap = means[j] - medians[j];
    deviations[j] = Math.sqrt(Math.max(0, squares / rows.length - gap * gap));
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  double[] standardise(double[] raw) {
    double[] z = new double[raw.length];
    for (int j = 0; j < z.length; j++) {
      double value = Double.isNaN(raw[j]) ? medians[j] : raw[j];
      double inside = Math.min(highs[j], Math.max(lows[j], value));
      z[j] = deviations[j] > NO_SPREAD ? (inside - means[j]) / deviations[j] : 0;
    }
    return z;
  }

  boolean outside(int j, double raw) {
    return raw < lows[j] || raw > highs[j];
  }

  double median(int j) {
    return medians[j];
  }

  double mean(int j) {
    return means[j];
  }

  double deviation(int j) {
    return deviations[j];
  }

  double low(int j) {
    return lows[j];
  }

  double high(int j) {
    return highs[j];
  }
}
