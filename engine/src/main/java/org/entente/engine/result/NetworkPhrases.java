package org.entente.engine.result;

import java.util.List;
import org.entente.core.measure.balance.network.Sign;
import org.entente.data.network.NetworkRules;
import org.entente.data.network.TieKind;

/** The rules of a signed network in words. */
public final class NetworkPhrases {

  private NetworkPhrases() {}

  /** The rules in a sentence. */
  public static String rules(NetworkRules rules) {
    String years =
        rules.disputeYears() == 1
            ? ""
            : "; a dispute counts for " + rules.disputeYears() + " years, including its own";
    return "Positive: "
        + ties(rules, Sign.POSITIVE)
        + ". Negative: "
        + ties(rules, Sign.NEGATIVE)
        + years
        + ". If both apply: "
        + switch (rules.whereBoth()) {
          case NEGATIVE -> "negative";
          case POSITIVE -> "positive";
          case NO_EDGE -> "no tie";
        }
        + ". States: members of the Correlates of War system on any day of the year.";
  }

  private static String ties(NetworkRules rules, Sign sign) {
    List<String> words = rules.ties(sign).stream().map(NetworkPhrases::describe).toList();
    return words.isEmpty() ? "none" : String.join(", ", words);
  }

  private static String describe(TieKind kind) {
    return switch (kind) {
      case OBLIGATION -> "any alliance obligation in the year (ATOP)";
      case DEFENCE -> "an obligation of defence or offence in the year (ATOP)";
      case SHARED_ORGANISATIONS -> "shared intergovernmental organisations (COW)";
      case DISPUTE -> "opposite sides of a militarized dispute (GML)";
      case DISPUTE_GML_2_03 -> "opposite sides of a militarized dispute (GML 2.03)";
      case RIVALRY_THOMPSON_DREYER -> "strategic rivalry (Thompson and Dreyer)";
      case RIVALRY_TSS -> "strategic rivalry (Thompson, Sakuwa and Suhas)";
      case INTERSTATE_WAR -> "opposite sides of an interstate war (COW)";
    };
  }
}
