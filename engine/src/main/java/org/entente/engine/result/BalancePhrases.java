package org.entente.engine.result;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.core.assessment.balance.BalanceView;
import org.entente.core.assessment.balance.Relief;
import org.entente.core.assessment.balance.SignedTie;
import org.entente.core.assessment.balance.TieTriangle;
import org.entente.core.measure.balance.network.Sign;

/** The friends and foes of an alliance, in words. */
public final class BalancePhrases {

  /** How the signs were read from the records. */
  public static final String RULE =
      "Signs come from the first rule that applies: a militarized act in the last year"
          + " (against); sanctions in force (against); an alliance obligation in force (with); net"
          + " cooperation of the last year over 5 events or more and 0.2 or more from 0 (its sign);"
          + " a common agreement or arrangement in force (with). A triangle is under tension if an"
          + " odd number of its ties is negative (Heider 1946).";

  private BalancePhrases() {}

  /** How many triangles, and how many under tension. */
  public static String summary(BalanceView view) {
    int tense = view.tense().size();
    String head =
        tense
            + " of the "
            + view.triangles().size()
            + " triangles of known ties with two members or more in them "
            + (tense == 1 ? "is" : "are")
            + " under tension";
    String around =
        view.aroundOne() == 0
            ? "."
            : "; of the "
                + view.aroundOne()
                + " with one member, "
                + view.tenseAroundOne()
                + (view.tenseAroundOne() == 1 ? " is." : " are.");
    return head + around;
  }

  /** A tie with its reason: {@code JPN with KOR: both in ...}. */
  public static String tie(SignedTie tie) {
    return ends(tie) + ": " + tie.why();
  }

  /** A tie: {@code JPN with KOR}. */
  public static String ends(SignedTie tie) {
    return tie.a() + (tie.sign() == Sign.POSITIVE ? " with " : " against ") + tie.b();
  }

  /** A triangle with its signs and what they mean. */
  public static String triangle(TieTriangle triangle) {
    return String.join("-", triangle.states())
        + " ("
        + triangle.signs()
        + "): "
        + triangle.meaning();
  }

  /** What a change of sign would do. */
  public static String relief(Relief relief) {
    return "if "
        + ends(relief.tie())
        + " turned, "
        + relief.tense()
        + (relief.tense() == 1 ? " triangle" : " triangles")
        + " would be relieved and "
        + relief.atEase()
        + " would come under tension";
  }

  /** The codes of states, or a dash if there are none. */
  public static String codes(List<String> states) {
    return states.isEmpty() ? "\u2013" : states.stream().collect(Collectors.joining(" "));
  }
}
