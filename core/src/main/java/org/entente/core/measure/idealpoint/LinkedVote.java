package org.entente.core.measure.idealpoint;

/**
 * A resolution that was voted once or several times, and shares its parameters over all of them.
 *
 * @param rcid the smallest number of its roll calls by the list of matches, even where that roll
 *     call itself is not used
 * @param rollCalls how many roll calls it has
 * @param yes votes in favour
 * @param abstain abstentions
 * @param no votes against
 */
public record LinkedVote(int rcid, int rollCalls, int yes, int abstain, int no) {

  /** How many votes were cast, abstentions included. */
  public int observations() {
    return yes + abstain + no;
  }

  /** How many of the three choices occur. */
  int choices() {
    return (yes > 0 ? 1 : 0) + (abstain > 0 ? 1 : 0) + (no > 0 ? 1 : 0);
  }
}
