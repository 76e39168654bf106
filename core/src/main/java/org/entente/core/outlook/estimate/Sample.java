package org.entente.core.outlook.estimate;

import java.util.Arrays;

/**
 * Rows to fit a regression for a yes-or-no outcome to. The arrays are used as they are, not copied:
 * the caller must not change them afterwards.
 *
 * <p>Every covariate is a finite number; fill in what is missing first.
 */
public final class Sample {

  private final double[][] covariates;
  private final double[] outcomes;
  private final double[] weights;
  private final double[] offsets;

  private Sample(double[][] covariates, double[] outcomes, double[] weights, double[] offsets) {
    this.covariates = covariates;
    this.outcomes = outcomes;
    this.weights = weights;
    this.offsets = offsets;
  }

  /**
   * Rows of equal weight, without offsets.
   *
   * @param covariates one array of equal length for each row, without a column for the intercept
   * @param outcomes 1 if it happened, 0 if not
   * @throws IllegalArgumentException if the lengths differ, there is no row, or an outcome lies
   *     outside [0, 1]
   */
  public static Sample of(double[][] covariates, double[] outcomes) {
    if (covariates.length != outcomes.length || outcomes.length == 0) {
      throw new IllegalArgumentException(
          covariates.length + " rows of covariates for " + outcomes.length + " outcomes");
    }
    for (int row = 0; row < outcomes.length; row++) {
      checkRow(covariates, outcomes, row);
    }
    double[] ones = new double[outcomes.length];
    Arrays.fill(ones, 1);
    return new Sample(covariates, outcomes, ones, new double[outcomes.length]);
  }

  private static void checkRow(double[][] covariates, double[] outcomes, int row) {
    if (!(outcomes[row] >= 0 && outcomes[row] <= 1)) {
      throw new IllegalArgumentException("outcome of row " + row + " is " + outcomes[row]);
    }
    if (covariates[row].length != covariates[0].length) {
      throw new IllegalArgumentException("row " + row + " has " + covariates[row].length);
    }
    for (double value : covariates[row]) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a covariate of row " + row + " is " + value);
      }
    }
  }

  /** The same rows with these weights, each finite and not below 0. */
  public Sample withWeights(double... newWeights) {
    checkLength(newWeights);
    for (double weight : newWeights) {
      if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("weight is " + weight + "; 0 or more is needed");
      }
    }
    return new Sample(covariates, outcomes, newWeights, offsets);
  }

  /** The same rows with these known parts of the log-odds, whose coefficient is 1. */
  public Sample withOffsets(double... newOffsets) {
    checkLength(newOffsets);
    return new Sample(covariates, outcomes, weights, newOffsets);
  }

  private void checkLength(double[] values) {
    if (values.length != size()) {
      throw new IllegalArgumentException(values.length + " values for " + size() + " rows");
    }
  }

  /** Some of the rows, in that order; a row may come more than once. */
  public Sample rows(int... rows) {
    double[][] x = new double[rows.length][];
    double[] y = new double[rows.length];
    double[] w = new double[rows.length];
    double[] o = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      x[i] = covariates[rows[i]];
      y[i] = outcomes[rows[i]];
      w[i] = weights[rows[i]];
      o[i] = offsets[rows[i]];
    }
    return new Sample(x, y, w, o);
  }

  /** Number of rows. */
  public int size() {
    return outcomes.length;
  }

  /** Number of covariates. */
  public int width() {
    return covariates[0].length;
  }

  /** Sum of the weights. */
  public double totalWeight() {
    return Arrays.stream(weights).sum();
  }

  /** Weighted share of rows whose outcome is 1. */
  public double share() {
    double events = 0;
    for (int row = 0; row < size(); row++) {
      events += weights[row] * outcomes[row];
    }
    return events / totalWeight();
  }

  double[] covariates(int row) {
    return covariates[row];
  }

  double outcome(int row) {
    return outcomes[row];
  }

  double weight(int row) {
    return weights[row];
  }

  double offset(int row) {
    return offsets[row];
  }
}
