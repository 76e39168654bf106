package org.entente.core.outlook.model;

/**
 * Holds back high forecasts: log-odds above those of .20 are halved in their excess. High
 * probabilities of so rare an event have come true less often than they said.
 */
public final class Ceiling {

  /** Probability above which a forecast is lowered. */
  static final double PROBABILITY = .20;

  private static final double LOG_ODDS = Math.log(PROBABILITY / (1 - PROBABILITY));
  private static final double KEPT = .5;

  private Ceiling() {}

  /** Log-odds as they are given out; never above the ones that come in. */
  public static double hold(double logOdds) {
    return logOdds > LOG_ODDS ? LOG_ODDS + KEPT * (logOdds - LOG_ODDS) : logOdds;
  }

  /** The log-odds that {@link #hold} was given, from what it gave out. */
  public static double release(double held) {
    return held > LOG_ODDS ? LOG_ODDS + (held - LOG_ODDS) / KEPT : held;
  }
}
