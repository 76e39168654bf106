package org.entente.core.outlook.score;

/**
 * What was forecast for an alliance at a year's end, and what happened.
 *
 * @param alliance ATOP's number
 * @param year year of the snapshot
 * @param probability forecast, above 0 and below 1
 * @param happened whether the event came
 */
public record Forecast(int alliance, int year, double probability, boolean happened) {

  /** Checks the probability. */
  public Forecast {
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException(
          "forecast of alliance " + alliance + " in " + year + " is " + probability);
    }
  }

  /** log(p / (1 - p)). */
  public double logOdds() {
    return Math.log(probability) - Math.log1p(-probability);
  }

  /** -log of the probability given to what happened; 0 or more. */
  public double logLoss() {
    return happened ? -Math.log(probability) : -Math.log1p(-probability);
  }

  /** Square of the distance between the probability and what happened, in [0, 1]. */
  public double squaredError() {
    double error = probability - (happened ? 1 : 0);
    return error * error;
  }
}
