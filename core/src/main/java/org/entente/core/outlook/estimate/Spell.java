package org.entente.core.outlook.estimate;

/**
 * A span under observation and how it ended.
 *
 * @param start when observation begins
 * @param stop when it ends; above start
 * @param cause number of the way it ended, from 0; -1 if it was still there (censored)
 * @param cluster what it belongs to; spans of one cluster are one for the standard error
 */
public record Spell(double start, double stop, int cause, int cluster) {

  /** Cause of a spell whose end was not seen. */
  public static final int CENSORED = -1;

  /** Checks the span. */
  public Spell {
    if (!(stop > start) || cause < CENSORED) {
      throw new IllegalArgumentException(
          "spell from " + start + " to " + stop + " with cause " + cause);
    }
  }
}
