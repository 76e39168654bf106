package org.entente.core.outlook.estimate;

/**
 * Somebody at risk over a span of time, with covariates that hold for all of it.
 *
 * @param start when it begins, outside the span
 * @param stop when it ends, inside the span; above start
 * @param event whether the event came at the end
 * @param cluster what the row belongs to; rows of one cluster may be alike
 * @param covariates their values, finite
 */
public record RiskRow(double start, double stop, boolean event, int cluster, double... covariates) {

  /** Checks the span. */
  public RiskRow {
    if (!(stop > start)) {
      throw new IllegalArgumentException("a span at risk from " + start + " to " + stop);
    }
    covariates = covariates.clone();
  }

  @Override
  public double[] covariates() {
    return covariates.clone();
  }

  double[] values() {
    return covariates;
  }

  boolean atRisk(double time) {
    return start < time && time <= stop;
  }
}
