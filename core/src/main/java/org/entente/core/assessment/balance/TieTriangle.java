package org.entente.core.assessment.balance;

import java.util.List;
import org.entente.core.measure.balance.network.Sign;

/**
 * Three states of which each two are tied.
 *
 * @param states their codes: members first, in the order asked for, then outsiders by code
 * @param ties the ties first to second, first to third, second to third
 */
public record TieTriangle(List<String> states, List<SignedTie> ties) {

  /** Copies the lists. */
  public TieTriangle {
    states = List.copyOf(states);
    ties = List.copyOf(ties);
  }

  /** How many of the ties are negative. */
  public int negatives() {
    return (int) ties.stream().filter(tie -> tie.sign() == Sign.NEGATIVE).count();
  }

  /**
   * Whether it is unbalanced: an odd number of its ties is negative (Heider 1946). With three it is
   * balanced all the same by the weaker rule of Davis (1967), which lets enemies of an enemy be
   * enemies.
   */
  public boolean isTense() {
    return negatives() % 2 != 0;
  }

  /** The signs of the three ties in their order, such as {@code ++-}. */
  public String signs() {
    StringBuilder signs = new StringBuilder();
    ties.forEach(tie -> signs.append(tie.sign() == Sign.POSITIVE ? '+' : '-'));
    return signs.toString();
  }

  /** In plain words who is between whom, or which two oppose the third together. */
  public String meaning() {
    return switch (negatives()) {
      case 0 -> "all three are friends";
      case 1 -> shared() + " is a friend of both, who are foes of each other";
      case 2 -> shared() + " is a foe of both, who are friends";
      default -> "all three are foes of each other";
    };
  }

  /** The state that the odd tie out does not touch. */
  private String shared() {
    Sign odd = negatives() == 1 ? Sign.NEGATIVE : Sign.POSITIVE;
    SignedTie tie = ties.stream().filter(t -> t.sign() == odd).findFirst().orElseThrow();
    return states.stream()
        .filter(state -> !state.equals(tie.a()) && !state.equals(tie.b()))
        .findFirst()
        .orElseThrow();
  }
}
