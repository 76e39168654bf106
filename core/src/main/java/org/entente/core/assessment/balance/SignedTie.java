package org.entente.core.assessment.balance;

import java.util.List;
import java.util.Set;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.record.Fact;

/**
 * Whether two states are friends or foes, and why.
 *
 * @param a code of the one state
 * @param b code of the other
 * @param sign with or against
 * @param why what the sign was read from, in plain words
 * @param evidence the records behind it; empty if it was read from a data set, which {@code why}
 *     then names
 */
public record SignedTie(String a, String b, Sign sign, String why, List<Fact> evidence) {

  /** Copies the list. */
  public SignedTie {
    evidence = List.copyOf(evidence);
  }

  /** Whether it is the tie of these two states, in either order. */
  public boolean joins(String first, String second) {
    return Set.of(a, b).equals(Set.of(first, second));
  }
}
