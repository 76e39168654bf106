package org.entente.app.report.outlook;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.forecast.BaseRate;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.HorizonForecast;
import org.entente.core.outlook.forecast.NoForecast;
import org.entente.core.outlook.forecast.PairForecast;
import org.entente.core.outlook.forecast.ReferencePack;

/** Outlooks in words and figures, the same in every locale. */
public final class OutlookWords {

  /** What is forecast, and what is not. */
  public static final String WHAT =
      "\"Violated or abrogated\" is ATOP's TERM = 2: ended against or outside its terms, which"
          + " includes denunciation with notice. It does not cover weakening short of an end, or"
          + " whether the alliance is honoured in war.";

  /** What the interval allows for. */
  public static final String INTERVAL =
      "95 % interval over resampled alliances: it reflects the sample, not what the model"
          + " leaves out. Docs: docs/outlook-model-card.md.";

  private static final java.util.List<String> LEVELS =
      java.util.List.of(
          "nothing", "consultation", "neutrality or non-aggression", "defence or offence");

  private OutlookWords() {}

  /** A probability in percent, with as many digits as it needs: {@code 0.10%}, {@code 4.2%}. */
  public static String percent(double probability) {
    double percent = 100 * probability;
    String form = percent < 1 ? "%.2f%%" : percent < 10 ? "%.1f%%" : "%.0f%%";
    return String.format(Locale.ROOT, form, percent);
  }

  /** The same; a dash if there is none. */
  public static String percent(OptionalDouble probability) {
    return probability.isPresent() ? percent(probability.getAsDouble()) : "\u2013";
  }

  /** A probability with its interval. */
  public static String chance(HorizonForecast chance) {
    return percent(chance.probability())
        + " ("
        + percent(chance.low())
        + " to "
        + percent(chance.high())
        + ")";
  }

  /** Events over windows: {@code 121 of 11,489}. */
  public static String count(BaseRate.Count count) {
    return String.format(Locale.ROOT, "%,d of %,d", count.violated(), count.windows());
  }

  /** A past alliance, when it was similar, and what became of it. */
  public static String fate(Forecast.Fate fate) {
    return fate.then().a()
        + "-"
        + fate.then().b()
        + " at the end of "
        + fate.then().year()
        + " (from "
        + fate.then().began()
        + "): "
        + fate.became();
  }

  /** What the model was trained to, and how old its inputs are. */
  public static String staleness(PairForecast answer, ReferencePack pack) {
    String trained =
        pack.equations()
            .of(answer.year(), Horizon.FIVE_YEARS)
            .map(equation -> "Trained to " + equation.trainedTo() + "; inputs as of ")
            .orElse("Inputs as of ");
    return trained
        + "the end of "
        + answer.year()
        + (answer.known() > answer.year()
            ? ", the last year of the data; later events are not included."
            : ".");
  }

  /** The inputs whose source ends before the year, by its last year; empty if there are none. */
  public static String ageOfInputs(PairForecast answer, ReferencePack pack) {
    Map<Integer, Long> ended =
        pack.reach().values().stream()
            .filter(last -> last < answer.year())
            .collect(Collectors.groupingBy(last -> last, TreeMap::new, Collectors.counting()));
    return ended.isEmpty()
        ? ""
        : "Some inputs are older: "
            + ended.entrySet().stream()
                .map(e -> e.getValue() + " as of " + e.getKey())
                .collect(Collectors.joining(", "))
            + ".";
  }

  /** Why there is no forecast, and the base rate that applies. */
  public static String why(NoForecast why) {
    return why.sentence()
        + why.rate()
            .map(
                rate ->
                    " Of bilateral alliances "
                        + rate.label()
                        + ", "
                        + percent(rate.oneYear().rate())
                        + " ("
                        + count(rate.oneYear())
                        + ") were violated or abrogated within one year and "
                        + percent(rate.fiveYears().rate())
                        + " ("
                        + count(rate.fiveYears())
                        + ") within five.")
            .orElse("");
  }

  /** That ATOP has no alliance of the two alone, and what that leaves open. */
  public static String noneInAtop(PairForecast answer) {
    return "ATOP has no bilateral alliance of the two in force at the end of "
        + answer.year()
        + ". A treaty made after that is not covered.";
  }

  /** What ATOP has between the two where no alliance is bilateral. */
  public static String multilateral(PairForecast answer) {
    return answer.a()
        + "-"
        + answer.b()
        + ": by ATOP "
        + LEVELS.get(answer.otherObligation())
        + " owed in "
        + answer.year()
        + ", though no alliance of these two alone was in force at its end. The model covers"
        + " bilateral alliances only, and does not cover it.";
  }

  /** What usually became of pairs without an obligation. */
  public static String pairs(PairForecast.OfPairs pairs) {
    return String.format(
        Locale.ROOT,
        "Of %,d pair-years without an obligation %s a common defence ally, %d to %d, %s were bound"
            + " by one within five years, and %s were on opposite sides of a militarized dispute.",
        pairs.pairs(),
        pairs.commonAlly() ? "and with" : "and without",
        pairs.first(),
        pairs.last(),
        percent(pairs.bound() / (double) pairs.pairs()),
        percent(pairs.disputed() / (double) pairs.pairs()));
  }
}
