package org.entente.core.outlook.estimate;

/**
 * Shares that have ended in each way by a time.
 *
 * @param time the time
 * @param atRisk how many were under observation just before it
 * @param shares share ended by each cause, in [0, 1]
 * @param errors standard error of each share
 */
public record Incidence(double time, int atRisk, double[] shares, double[] errors) {

  /** Copies the arrays. */
  public Incidence {
    shares = shares.clone();
    errors = errors.clone();
  }

  @Override
  public double[] shares() {
    return shares.clone();
  }

  @Override
  public double[] errors() {
    return errors.clone();
  }
}
