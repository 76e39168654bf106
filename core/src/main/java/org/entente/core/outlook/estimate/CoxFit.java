package org.entente.core.outlook.estimate;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Coefficients of a Cox model with their standard errors. Immutable. */
public final class CoxFit {

  private final double[] coefficients;
  private final double[] standardErrors;
  private final double[] clusterErrors;
  private final double logLikelihood;
  private final double nullLogLikelihood;
  private final int events;
  private final boolean converged;

  CoxFit(
      double[] coefficients,
      double[] standardErrors,
      double[] clusterErrors,
      double logLikelihood,
      double nullLogLikelihood,
      int events,
      boolean converged) {
    this.coefficients = coefficients.clone();
    this.standardErrors = standardErrors.clone();
    this.clusterErrors = clusterErrors.clone();
    this.logLikelihood = logLikelihood;
    this.nullLogLikelihood = nullLogLikelihood;
    this.events = events;
    this.converged = converged;
  }

  /** Change of the log hazard for one unit more of each covariate. */
  public double[] coefficients() {
    return coefficients.clone();
  }

  /** Factor of the hazard for one unit more of a covariate, above 0. */
  public double hazardRatio(int covariate) {
    return Math.exp(coefficients[covariate]);
  }

  /** Standard errors under the model. */
  public double[] standardErrors() {
    return standardErrors.clone();
  }

  /** Standard errors that allow for rows of one cluster being alike. */
  public double[] clusterErrors() {
    return clusterErrors.clone();
  }

  /** Two-sided p-value of no effect, by the cluster-robust standard error and the normal. */
  public double pValue(int covariate) {
    double z = coefficients[covariate] / clusterErrors[covariate];
    return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
  }

  /** Log partial likelihood reached. */
  public double logLikelihood() {
    return logLikelihood;
  }

  /** Log partial likelihood with all coefficients 0. */
  public double nullLogLikelihood() {
    return nullLogLikelihood;
  }

  /** Number of events. */
  public int events() {
    return events;
  }

  /** Whether the search settled. */
  public boolean converged() {
    return converged;
  }
}
