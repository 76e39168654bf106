package org.entente.core.outlook.score;

import java.util.List;
import org.entente.core.outlook.estimate.LogisticFit;
import org.entente.core.outlook.estimate.LogisticRegression;
import org.entente.core.outlook.estimate.Sample;

/**
 * Do the probabilities mean what they say? The logistic recalibration of the outcome on the
 * forecast log-odds: logit P(event) = intercept + slope * log-odds. A slope below 1 says that the
 * forecasts are too extreme, above 1 that they are too timid.
 *
 * <p>Reference: Cox, D. R. (1958). Two Further Applications of a Model for Binary Regression.
 * Biometrika 45(3/4), 562-565.
 *
 * @param intercept 0 if well calibrated
 * @param slope 1 if well calibrated
 */
public record Calibration(double intercept, double slope) {

  /**
   * Recalibrates.
   *
   * @throws ArithmeticException if all forecasts are equal
   */
  public static Calibration of(List<ScoredForecast> forecasts) {
    double[][] x = forecasts.stream().map(f -> new double[] {f.logOdds()}).toArray(double[][]::new);
    double[] y = forecasts.stream().mapToDouble(f -> f.happened() ? 1 : 0).toArray();
    LogisticFit fit = LogisticRegression.withDefaults().fit(Sample.of(x, y));
    return new Calibration(fit.intercept(), fit.coefficients()[0]);
  }
}
