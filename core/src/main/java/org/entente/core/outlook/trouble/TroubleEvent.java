package org.entente.core.outlook.trouble;

/**
 * Trouble between two states that begins in a year.
 *
 * @param pair the two states
 * @param year calendar year in which it begins
 * @param source which kind
 * @param hostility of an incident, 1 to 5 as in the MIE data (2 threat, 3 display, 4 use of force,
 *     5 war); 0 for the other kinds
 */
public record TroubleEvent(Pair pair, int year, TroubleSource source, int hostility) {

  /** Checks the hostility. */
  public TroubleEvent {
    if (hostility < 0 || hostility > 5 || source != TroubleSource.INCIDENT && hostility != 0) {
      throw new IllegalArgumentException(
          "hostility of " + source + " is " + hostility + "; incidents have 1 to 5, others 0");
    }
  }
}
