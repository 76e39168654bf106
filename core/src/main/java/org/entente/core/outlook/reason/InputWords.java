package org.entente.core.outlook.reason;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** How the value of an input is put into words: as a yes or no, or as more or less than others. */
final class InputWords {

  /**
   * Words of an input that is there or not.
   *
   * @param yes where the value is above 0
   * @param no where it is 0
   */
  record YesNo(String yes, String no) {}

  /**
   * Words of an amount, each to be followed by "than in N of the M ...".
   *
   * @param more where it is above that of more of the others
   * @param less where it is below
   * @param value the value itself
   */
  record Amount(String more, String less, DoubleFunction<String> value) {}

  private static final Map<String, YesNo> YES_NO = new HashMap<>();
  private static final Map<String, Amount> AMOUNTS = new HashMap<>();

  static {
    yesNo(
        "jdem",
        "both members are democracies by Polity (6 or more)",
        "not both members are democracies by Polity (6 or more)");
    yesNo(
        "regch1",
        "a member's Polity score moved by 3 or more in the year",
        "no member's Polity score moved by 3 or more in the year");
    yesNo(
        "regch3",
        "a member's Polity score moved by 3 or more within three years",
        "no member's Polity score moved by 3 or more within three years");
    yesNo(
        "nd_sols",
        "the leader of a non-democratic member came to rest on other supporters in the year",
        "no leader of a non-democratic member came to rest on other supporters in the year");
    yesNo("defense", "a member owes help against attack", "no member owes help against attack");
    yesNo(
        "nonagg",
        "a member owes non-aggression in so many words",
        "non-aggression is not promised in so many words");
    yesNo(
        "onlynag",
        "non-aggression is the only obligation",
        "non-aggression is not the only obligation");
    yesNo(
        "asymm",
        "the members' obligations are coded as unequal",
        "the members' obligations are coded as equal");
    yesNo(
        "nomicoop",
        "the treaty promises non-military cooperation too",
        "the treaty promises no non-military cooperation");
    yesNo(
        "contrib",
        "the treaty specifies contributions of forces, funds or facilities",
        "the treaty specifies no contributions of forces, funds or facilities");
    yesNo("base", "the treaty has provisions on bases", "the treaty has no provisions on bases");
    yesNo(
        "onemajor",
        "one member is a major power and the other is not",
        "both members or neither are major powers");
    yesNo(
        "dmid1",
        "the members were on opposite sides of a militarized dispute in the year",
        "the members were not on opposite sides of a militarized dispute in the year");
    yesNo(
        "dmid5",
        "the members were on opposite sides of a militarized dispute within five years",
        "the members were not on opposite sides of a militarized dispute within five years");
    yesNo("driv", "the members are strategic rivals", "the members are not strategic rivals");
    yesNo(
        "war",
        "a member was in an interstate war in the year",
        "no member was in an interstate war in the year");
    yesNo(
        "contig",
        "the members are neighbours by land or within 400 miles of water",
        "the members are not neighbours by land or within 400 miles of water");
    amount(
        "poly_min",
        "the less democratic member is more democratic",
        "the less democratic member is less democratic",
        v -> number("electoral democracy %.2f of 1", v));
    amount(
        "poly_mean",
        "the members are on average more democratic",
        "the members are on average less democratic",
        v -> number("electoral democracy %.2f of 1", v));
    amount(
        "pol_min",
        "the lower Polity score of the two is higher",
        "the lower Polity score of the two is lower",
        v -> number("%.0f", v));
    amount(
        "lcr",
        "the members' capabilities are more unequal",
        "the members' capabilities are less unequal",
        v -> number("the stronger has %.1f times those of the weaker", Math.exp(v)));
    amount(
        "kap_mean",
        "the members' alliance portfolios are more alike by kappa",
        "the members' alliance portfolios are less alike by kappa",
        v -> number("%.2f", v));
    amount(
        "s_mean",
        "the members' alliance portfolios are more alike by S",
        "the members' alliance portfolios are less alike by S",
        v -> number("%.2f", v));
    amount(
        "thr_mean",
        "the members face on average more external threat",
        "the members face on average less external threat",
        v -> number("%.2f of 1 by Leeds and Savun", v));
    amount(
        "ldist",
        "the members' capitals are farther apart",
        "the members' capitals are closer together",
        v -> number("%.0f km", Math.exp(v)));
    amount(
        "sysr20",
        "the violations of twenty years per alliance are more",
        "the violations of twenty years per alliance are fewer",
        v -> number("%.3f", v));
    amount(
        "cinc_max",
        "the stronger member has a larger share of the world's capabilities",
        "the stronger member has a smaller share of the world's capabilities",
        v -> number("%.2f%%", 100 * v));
    amount(
        "age", "the alliance is older", "the alliance is younger", v -> count(v, "year", "years"));
    amount(
        "dcap",
        "a member's capabilities have changed more since the alliance's first year",
        "the members' capabilities have changed less since the alliance's first year",
        v -> number("by up to %.0f%%", 100 * v));
    amount(
        "cinc5_max",
        "a member's capabilities have changed more in five years",
        "the members' capabilities have changed less in five years",
        v -> number("by up to %.0f%%", 100 * v));
    amount(
        "comfoe",
        "the members have more enemies in common",
        "the members have fewer enemies in common",
        v -> number("%.0f", v));
    amount(
        "imbal",
        "more third states are an ally of one member and an enemy of the other",
        "fewer third states are an ally of one member and an enemy of the other",
        v -> number("%.0f", v));
    amount(
        "igo",
        "the members share more intergovernmental organisations",
        "the members share fewer intergovernmental organisations",
        v -> number("%.0f", v));
    amount(
        "viol20",
        "the member that has broken or left more alliances in twenty years has broken or left more",
        "the member that has broken or left more alliances in twenty years has broken or left fewer",
        v -> number("%.0f", v));
    amount(
        "newal1",
        "the member that entered more alliances in the year entered more",
        "the member that entered more alliances in the year entered fewer",
        v -> number("%.0f", v));
    amount(
        "nally",
        "the member with more alliances in force has more",
        "the member with more alliances in force has fewer",
        v -> number("%.0f", v));
  }

  private InputWords() {}

  private static void yesNo(String input, String yes, String no) {
    YES_NO.put(input, new YesNo(yes, no));
  }

  private static void amount(String input, String more, String less, DoubleFunction<String> value) {
    AMOUNTS.put(input, new Amount(more, less, value));
  }

  private static String number(String form, double value) {
    return String.format(Locale.ROOT, form, value + 0.0);
  }

  private static String count(double value, String one, String many) {
    return number("%.0f ", value) + (Math.round(value) == 1 ? one : many);
  }

  /** Of an input that is there or not. */
  static Optional<YesNo> yesNo(String input) {
    return Optional.ofNullable(YES_NO.get(input));
  }

  /** Of an amount. */
  static Optional<Amount> amount(String input) {
    return Optional.ofNullable(AMOUNTS.get(input));
  }
}
