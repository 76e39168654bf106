package org.entente.core.outlook.reason;

import java.util.Locale;

/**
 * One input of a forecast: what its value is, how that compares with the other bilateral alliances
 * of the year, and what it does to the odds.
 *
 * @param input name of the input
 * @param sentence the value in words, compared with the others; true whichever way the value goes
 * @param logOdds what it adds to the log-odds over five years, against the mean bilateral alliance
 *     of the year; above 0 raises the odds of a violation
 * @param againstLiterature whether the model's coefficient has the sign opposite to the one that
 *     the literature expects
 */
public record Reason(String input, String sentence, double logOdds, boolean againstLiterature) {

  /** Whether it raises the odds. */
  public boolean raises() {
    return logOdds > 0;
  }

  /** Sentence, direction and odds: {@code not neighbours, ...: lowers, odds x 0.83}. */
  public String words() {
    return String.format(
        Locale.ROOT,
        "%s: %s, odds x %.2f%s",
        sentence,
        raises() ? "raises" : "lowers",
        Math.exp(logOdds),
        againstLiterature ? " (the literature expects the opposite)" : "");
  }
}
