package org.entente.core.outlook.model;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.backtest.Trained;
import org.entente.core.outlook.estimate.LogisticFit;

/**
 * Log-odds as an intercept and a sum over terms, each a coefficient times the term as it was scaled
 * among the training rows. Immutable. A prediction costs some microseconds.
 */
public final class Equation implements Trained {

  /**
   * One line of the equation.
   *
   * @param term what enters
   * @param coefficient change of the log-odds for one standard deviation more
   * @param median value used for a missing one
   * @param mean mean of the training rows
   * @param deviation standard deviation of the training rows; 0 if the term did not vary
   * @param low smallest value of the training rows; below counts as this
   * @param high largest value of the training rows; above counts as this
   */
  public record Line(
      ModelTerm term,
      double coefficient,
      double median,
      double mean,
      double deviation,
      double low,
      double high) {

    /**
     * What the term adds to the log-odds: coefficient times (value - mean) / deviation, where a
     * missing value is the median and one beyond the range its end; 0 if the term did not vary.
     *
     * @param value of the covariate, before the transform; NaN if it is not known
     */
    public double part(double value) {
      double raw = term.transform().of(value);
      double known = Double.isNaN(raw) ? median : raw;
      double inside = Math.min(high, Math.max(low, known));
      return deviation > Scaling.NO_SPREAD ? coefficient * ((inside - mean) / deviation) : 0;
    }
  }

  private final List<ModelTerm> terms;
  private final Scaling scaling;
  private final double intercept;
  private final double[] coefficients;

  Equation(List<ModelTerm> terms, Scaling scaling, LogisticFit fit) {
    this.terms = List.copyOf(terms);
    this.scaling = scaling;
    this.intercept = fit.intercept();
    this.coefficients = fit.coefficients();
  }

  /** The equation in plain numbers. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int j = 0; j < coefficients.length; j++) {
      lines.add(
          new Line(
              terms.get(j),
              coefficients[j],
              scaling.median(j),
              scaling.mean(j),
              scaling.deviation(j),
              scaling.low(j),
              scaling.high(j)));
    }
    return List.copyOf(lines);
  }

  /** What enters, in the order of the lines. */
  public List<ModelTerm> terms() {
    return terms;
  }

  /** Log-odds where every term is at the mean of the training rows. */
  public double intercept() {
    return intercept;
  }

  @Override
  public double logOdds(Panel panel, int row) {
    double sum = intercept;
    for (double part : parts(panel, row)) {
      sum += part;
    }
    return sum;
  }

  /** What each term adds to the log-odds of a row. */
  double[] parts(Panel panel, int row) {
    double[] parts = scaling.standardise(ModelTerm.values(terms, panel, row));
    for (int j = 0; j < parts.length; j++) {
      parts[j] *= coefficients[j];
    }
    return parts;
  }

  /** Whether the value is outside the range of the training rows. */
  boolean outside(int j, double raw) {
    return scaling.outside(j, raw);
  }
}
