package org.entente.core.outlook.model;

import java.util.List;
import org.entente.core.outlook.Horizon;

/**
 * An equation in plain numbers, without what it was fitted to: {@code log-odds = hold(intercept +
 * correction + sum of parts)}, where hold is {@link Ceiling#hold}. Enough to say again what the
 * model of its time says, and what it would say had an input been another.
 *
 * @param origin it is used for this year and the next four
 * @param horizon how far it looks
 * @param trainedTo the last year whose outcomes it knows
 * @param intercept log-odds where every term is at the mean of the training rows
 * @param lines one for each input
 */
public record PublishedEquation(
    int origin, Horizon horizon, int trainedTo, double intercept, List<Equation.Line> lines) {

  /** Copies the list. */
  public PublishedEquation {
    lines = List.copyOf(lines);
  }

  /** That of a model. */
  static PublishedEquation of(HorizonModel model, int origin) {
    return new PublishedEquation(
        origin,
        model.horizon(),
        model.trainedThrough(),
        model.equation().intercept(),
        model.equation().lines());
  }

  /**
   * What each input adds to the log-odds, against the mean of the training rows.
   *
   * @param values of the inputs, in the order of the lines; NaN where one is not known
   */
  public double[] parts(double[] values) {
    if (values.length != lines.size()) {
      throw new IllegalArgumentException(values.length + " values for " + lines.size() + " inputs");
    }
    double[] parts = new double[values.length];
    for (int j = 0; j < parts.length; j++) {
      parts[j] = lines.get(j).part(values[j]);
    }
    return parts;
  }
}
