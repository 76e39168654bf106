package org.entente.core.outlook.score;

/**
 * What was forecast for an alliance at a year's end, and what happened.
 *
 * @param alliance ATOP's number
 * @param year year of the snapshot
 * @param probability forecast, above 0 and below 1
 * @param happened whether the event came
 */
public record ScoredForecast(int alliance, int year, double probability, boolean happened) {

  /** Checks the probability. */
  public ScoredForecast {
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException(
          "forecast of alliance " + alliance + " in " + year + " is " + probability);
    }
  }

  /** With a probability kept between one in a million and that below 1. */
  public static ScoredForecast ofLogOdds(int alliance, int year, double logOdds, boolean happened) {
    double probability = 1 / (1 + Math.exp(-logOdds));
    return new ScoredForecast(
        alliance, year, Math.min(1 - 1e-6, Math.max(1e-6, probability)), happened);
  }

  /** The same with other log-odds. */
  public ScoredForecast withLogOdds(double logOdds) {
    return ofLogOdds(alliance, year, logOdds, happened);
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
