package org.entente.core.outlook.trouble;

/**
 * A sanction of one of two states against the other.
 *
 * @param pair the two states
 * @param begin first year
 * @param end last year; {@link #OPEN} if it is not known to have ended
 */
public record SanctionSpell(Pair pair, int begin, int end) {

  /** The last year of a sanction that is not known to have ended. */
  public static final int OPEN = Integer.MAX_VALUE;

  /** Whether it is in force at 31 December of a year; one that ends in the year is not. */
  public boolean inForce(int year) {
    return begin <= year && year < end;
  }

  /** The same as it was known at the end of a year. */
  SanctionSpell asOf(int year) {
    return end <= year ? this : new SanctionSpell(pair, begin, OPEN);
  }
}
