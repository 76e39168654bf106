package org.entente.app.report.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.entente.core.outlook.forecast.BaseRate;
import org.entente.core.outlook.forecast.Estimate;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.HorizonForecast;
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

  /** A part or a driver with what it does. */
  public record Driver(String label, double logOdds) {}

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

  /** What raises the five-year outlook most, or lowers it most, against the mean alliance. */
  public static List<Driver> drivers(
      ReferencePack pack, Estimate estimate, boolean raising, int most) {
    List<Driver> drivers = new ArrayList<>();
    for (int i = 0; i < pack.inputs().size(); i++) {
      double part = estimate.fiveYears().contributions().get(i);
      if (raising ? part > 0 : part < 0) {
        drivers.add(new Driver(pack.labels().get(pack.inputs().get(i)), part));
      }
    }
    drivers.sort(
        Comparator.comparingDouble((Driver driver) -> -Math.abs(driver.logOdds()))
            .thenComparing(Driver::label));
    return List.copyOf(drivers.subList(0, Math.min(most, drivers.size())));
  }

  /** A driver with the odds that it multiplies. */
  public static String driver(Driver driver) {
    return String.format(
        Locale.ROOT, "%s (odds x %.2f)", driver.label(), Math.exp(driver.logOdds()));
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

  /** How old the inputs are, if they are. */
  public static String staleness(PairForecast answer) {
    return answer.known() > answer.year()
        ? "Read from the end of "
            + answer.year()
            + ", the last year of the data; later events are not included."
        : "Read from the end of " + answer.year() + ".";
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
