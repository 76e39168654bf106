package org.entente.app.report.force;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.force.ForceDirection;
import org.entente.core.force.ForceReading;
import org.entente.core.force.ForceView;
import org.entente.core.force.LegForces;
import org.entente.core.force.WholeOutlook;
import org.entente.core.history.Rank;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.HorizonForecast;

/** Forces in words and figures, the same in every locale. */
public final class ForceWords {

  /** How to read the table. */
  public static final String RULE =
      "A force is a cause that the literature names, with the sign that the literature expects."
          + " Readings from data sets are for the end of a stated year; records of the casebook"
          + " are listed separately. The odds of all forces, times those of the mean bilateral alliance of the"
          + " year, give the outlook over five years. Their sign comes from the model and can differ from"
          + " the expected one, because correlated inputs share their effect.";

  private static final String NONE = "\u2013";

  private ForceWords() {}

  /** What a force does to the odds that the obligation is broken: {@code x 1.12}. */
  public static String odds(OptionalDouble logOdds) {
    return logOdds.isPresent()
        ? String.format(Locale.ROOT, "x %.2f", Math.exp(logOdds.getAsDouble()))
        : NONE;
  }

  /** The value with three digits. */
  public static String value(ForceReading reading) {
    return reading.value().isPresent()
        ? AssessmentPhrases.number(reading.value().getAsDouble())
        : NONE;
  }

  /** The change over five years, with its sign. */
  public static String change(ForceReading reading) {
    OptionalDouble change = reading.change();
    if (change.isEmpty()) {
      return NONE;
    }
    String text = AssessmentPhrases.rounded(change.getAsDouble());
    return change.getAsDouble() > 0 ? "+" + text : text;
  }

  /** The place among those of the year: {@code 81}. */
  public static String percentile(ForceReading reading) {
    return reading.ranks().stream().findFirst().map(ForceWords::percentile).orElse(NONE);
  }

  /** The place among those of all years up to it. */
  public static String percentileUpTo(ForceReading reading) {
    return reading.ranks().stream().skip(1).findFirst().map(ForceWords::percentile).orElse(NONE);
  }

  private static String percentile(Rank rank) {
    return String.format(Locale.ROOT, "%.0f", rank.percentile());
  }

  /** Among whom: {@code 312 dyads with a defence obligation, 2016}. */
  public static String among(ForceReading reading) {
    return reading.ranks().stream()
        .findFirst()
        .map(rank -> String.format(Locale.ROOT, "%,d %s", rank.cases(), rank.population().words()))
        .orElse(NONE);
  }

  /** The year, and how old it is: {@code 2010, 14 years old}. */
  public static String asOf(ForceReading reading) {
    return reading.staleness() == 0
        ? String.valueOf(reading.year())
        : reading.year()
            + ", "
            + reading.staleness()
            + (reading.staleness() == 1 ? " year old" : " years old");
  }

  /** What was read: {@code common rivals}, or {@code capabilities of USA}. */
  public static String name(ForceReading reading) {
    return reading.measure().ofDyad()
        ? reading.measure().label()
        : reading.measure().label() + " of " + reading.about().get(0);
  }

  /** What more of it is expected to do. */
  public static String sign(ForceDirection sign) {
    return sign.words();
  }

  /** The forces without data, by reason. */
  public static String silent(LegForces leg) {
    String without =
        labels(leg.silent().stream().filter(view -> view.readings().isEmpty()).toList());
    String unknown =
        labels(leg.silent().stream().filter(view -> !view.readings().isEmpty()).toList());
    return Stream.of(
            without.isEmpty() ? "" : "no bundled data on " + without,
            unknown.isEmpty() ? "" : "the pair or its members are not on record for " + unknown)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String labels(List<ForceView> views) {
    return views.stream().map(view -> view.force().label()).collect(Collectors.joining(", "));
  }

  /** The outlook of several obligations at once. */
  public static String whole(WholeOutlook whole) {
    return "At least one of "
        + whole.legs().size()
        + " obligations, the strongest of each leg with a forecast, violated or abrogated within five years: between "
        + AssessmentPhrases.percent(whole.atLeast())
        + " and "
        + AssessmentPhrases.percent(whole.atMost())
        + " ("
        + AssessmentPhrases.percent(whole.independent())
        + " if breaches were independent; how they depend on each other is not known).";
  }

  /** The sum in words: the mean alliance, the forces, the ceiling adjustment, the outlook. */
  public static String sum(Forecast forecast) {
    HorizonForecast fiveYears = forecast.fiveYears();
    double reference = 1 / (1 + Math.exp(-fiveYears.reference()));
    double parts = fiveYears.contributions().stream().mapToDouble(Double::doubleValue).sum();
    return "Mean bilateral alliance at the end of "
        + forecast.alliance().year()
        + ": "
        + AssessmentPhrases.percent(reference)
        + " within five years; all forces together: odds "
        + odds(OptionalDouble.of(parts))
        + (fiveYears.ceilingAdjustment() < 0
            ? "; lowered because forecasts above 20 % have come true less often: odds "
                + odds(OptionalDouble.of(fiveYears.ceilingAdjustment()))
            : "")
        + "; outlook: "
        + AssessmentPhrases.percent(fiveYears.probability())
        + " ("
        + forecast.alliance().label()
        + ").";
  }
}
