package org.entente.app.report.outlook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.backtest.BackTestReport;
import org.entente.core.outlook.backtest.JudgedEvent;
import org.entente.core.outlook.backtest.RecipeScores;
import org.entente.core.outlook.score.Interval;

/**
 * A back-test with the names of the alliances in it and the files that it rests on.
 *
 * @param report the scores
 * @param members members of an alliance by ATOP's number, such as {@code USA-JPN}
 * @param inputs files with their hashes
 */
public record BackTestDocument(
    BackTestReport report, Map<Integer, String> members, List<String> inputs) {

  /** What was predicted. */
  public static final String PREDICTED =
      "Predicted: a bilateral alliance is violated or abrogated (ATOP: TERM = 2) within the horizon."
          + " That includes denunciation with notice";

  /** How the test is made. */
  public static final String PROTOCOL =
      "At each origin 1870, 1875, ... a recipe is trained on what was known then and scored on"
          + " what came after. Outcomes to 2016";

  /** What the row of the model is. */
  public static final String USED_NOTE =
      BackTestReport.USED
          + ": the chosen recipe, corrected by its own record and with high forecasts lowered";

  /** Why the pooled area comes last. */
  public static final String POOLED_NOTE =
      "AUC within the year: share of pairs of one year in order, .5 is chance. The pooled AUC is"
          + " inflated by the falling base rate: a constant reaches .8";

  /** What was tried counts. */
  public static final String TRIED_NOTE =
      "Every recipe that was tried is here; the score of the best is too favourable because it was selected."
          + " See docs/outlook-model-card.md";

  /** Copies the collections. */
  public BackTestDocument {
    members = Map.copyOf(members);
    inputs = List.copyOf(inputs);
  }

  /** Such as {@code one year}. */
  public static String label(Horizon horizon) {
    return horizon == Horizon.ONE_YEAR ? "one year" : "five years";
  }

  /** Members and number of an alliance: {@code USA-JPN (3375)}. */
  public String alliance(JudgedEvent event) {
    int number = event.forecast().alliance();
    return members.getOrDefault(number, "ATOP") + " (" + number + ")";
  }

  /** The name, with a star if the model rests on it. */
  public String marked(RecipeScores scores) {
    return scores.name().equals(report.chosen()) ? scores.name() + " *" : scores.name();
  }

  /** A number with so many digits and no zero before the point, as scores are printed. */
  public static String number(double value, int digits) {
    String text = String.format(Locale.ROOT, "%." + digits + "f", value);
    return text.replaceFirst("^(-?)0\\.", "$1.");
  }

  /** The same; a dash if there is none. */
  public static String number(OptionalDouble value, int digits) {
    return value.isPresent() ? number(value.getAsDouble(), digits) : "\u2013";
  }

  /** Lower and upper end: {@code -.0121 to -.0041}. */
  public static String range(Interval interval, int digits) {
    return number(interval.low(), digits) + " to " + number(interval.high(), digits);
  }

  /** A probability as percent with two figures. */
  public static String percent(double probability) {
    return String.format(Locale.ROOT, probability < .1 ? "%.2f %%" : "%.0f %%", 100 * probability);
  }
}
