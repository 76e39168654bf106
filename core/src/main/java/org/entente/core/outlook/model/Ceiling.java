package org.entente.core.outlook.model;

/**
 * Holds back high forecasts: log-odds above those of .20 are halved in their excess. High
 * probabilities of so rare an event have come true less often than they said.
 */
final class Ceiling {

  /** Probability above which a forecast is held back. */
  static final double PROBABILITY = .20;

  private static final double LOG_ODDS = Math.log(PROBABILITY / (1 - PROBABILITY));
  private static final double KEPT = .5;

  private Ceiling() {}

  static double hold(double logOdds) {
    return logOdds > LOG_ODDS ? LOG_ODDS + KEPT * (logOdds - LOG_ODDS) : logOdds;
  }
}
