package org.entente.core.outlook.estimate;

import java.util.Arrays;

/** Coefficients of a logistic regression, and how the search for them ended. Immutable. */
public final class LogisticFit {

  private final double[] vector;
  private final double deviance;
  private final int iterations;
  private final boolean converged;

  LogisticFit(double[] vector, double deviance, int iterations, boolean converged) {
    this.vector = vector.clone();
    this.deviance = deviance;
    this.iterations = iterations;
    this.converged = converged;
  }

  /** Log-odds where every covariate is 0. */
  public double intercept() {
    return vector[0];
  }

  /** Change of the log-odds for one unit more of each covariate. */
  public double[] coefficients() {
    return Arrays.copyOfRange(vector, 1, vector.length);
  }

  /** -2 log likelihood, weighted; the penalty is no part of it. */
  public double deviance() {
    return deviance;
  }

  /** -2 log likelihood of other rows, weighted: how well the fit forecasts them. */
  public double deviance(Sample sample) {
    return new LogisticCurve(sample, new double[sample.width()]).at(vector).deviance();
  }

  /** Steps taken. */
  public int iterations() {
    return iterations;
  }

  /** Whether the search settled; false if the outcome can be separated. */
  public boolean converged() {
    return converged;
  }

  /** Log-odds of a row. */
  public double logOdds(double... covariates) {
    double sum = vector[0];
    for (int j = 0; j < covariates.length; j++) {
      sum += vector[j + 1] * covariates[j];
    }
    return sum;
  }

  /** Probability of a row, in (0, 1). */
  public double probability(double... covariates) {
    return chance(logOdds(covariates));
  }

  double[] vector() {
    return vector;
  }

  /** Moved by as much as another fit moved: a guess of where it goes. */
  LogisticFit moved(LogisticFit from, LogisticFit to) {
    double[] guess = vector.clone();
    for (int j = 0; j < guess.length; j++) {
      guess[j] += to.vector[j] - from.vector[j];
    }
    return new LogisticFit(guess, deviance, 0, false);
  }

  static double chance(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
