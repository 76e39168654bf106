package org.entente.core.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.force.Force;
import org.entente.core.force.ForceReading;
import org.entente.core.force.ForceView;
import org.entente.core.force.LegForces;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.HorizonForecast;

/** History and outlook in plain sentences, made from the readings by rules. */
final class ForceSummary {

  private static final Map<Integer, String> LEVELS =
      Map.of(
          0, "no obligation",
          1, "consultation",
          2, "neutrality or non-aggression",
          3, "defence or offence");
  private static final int NAMED_FORCES = 2;
  private static final String OBLIGATION = "obligations";

  private ForceSummary() {}

  /** None, one or two sentences. */
  static List<String> sentences(List<LegAssessment> beds, List<LegForces> legs) {
    List<String> sentences = new ArrayList<>();
    if (legs.size() > Assessment.MOST_DETAILED_LEGS) {
      return sentences;
    }
    List<String> history =
        IntStream.range(0, legs.size())
            .mapToObj(i -> history(legs.get(i), beds.get(i).bed().tie() == Tie.UNKNOWN))
            .flatMap(Optional::stream)
            .toList();
    if (!history.isEmpty()) {
      sentences.add("Data sets: " + String.join("; ", history) + ".");
    }
    outlook(legs).ifPresent(sentences::add);
    return sentences;
  }

  /** "USA-JPN by ATOP at the end of 2018: defence or offence; ...". */
  private static Optional<String> history(LegForces leg, boolean unknown) {
    List<String> parts = new ArrayList<>();
    reading(leg, Force.OBLIGATIONS, OBLIGATION)
        .filter(r -> unknown)
        .ifPresent(
            r ->
                parts.add(
                    LEVELS.get((int) r.value().orElseThrow())
                        + " owed at the end of "
                        + r.year()
                        + " (ATOP)"));
    reading(leg, Force.PREFERENCES, "s_obligations").ifPresent(r -> parts.add(placed(r)));
    reading(leg, Force.PREFERENCES, "ideal_distance").ifPresent(r -> parts.add(placed(r)));
    reading(leg, Force.DISPUTES, "disputes5")
        .filter(r -> unknown || r.value().orElseThrow() > 0)
        .ifPresent(
            r ->
                parts.add(
                    "militarized disputes with each other in "
                        + (int) r.value().orElseThrow()
                        + " of the five years to "
                        + r.year()));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(leg.code() + " " + String.join(", ", parts));
  }

  private static String placed(ForceReading reading) {
    String place =
        reading.ranks().stream()
            .findFirst()
            .map(
                rank ->
                    String.format(
                        Locale.ROOT,
                        ", percentile %.0f of %s",
                        rank.percentile(),
                        rank.population().words()))
            .orElse("");
    return reading.measure().label()
        + " "
        + AssessmentPhrases.signed(reading.value())
        + " ("
        + reading.year()
        + place
        + ")";
  }

  private static Optional<ForceReading> reading(LegForces leg, Force force, String measure) {
    return leg.of(force).present().stream()
        .filter(reading -> reading.measure().id().equals(measure))
        .findFirst();
  }

  private static Optional<String> outlook(List<LegForces> legs) {
    List<LegForces> forecast = legs.stream().filter(leg -> leg.forecast().isPresent()).toList();
    if (forecast.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts =
        forecast.stream()
            .map(
                leg ->
                    leg.forecast().orElseThrow().alliance().label()
                        + ": "
                        + chance(leg.forecast().orElseThrow())
                        + drivers(leg))
            .toList();
    return Optional.of(
        "Outlook, obligation violated or abrogated within five years: "
            + String.join("; ", parts)
            + ".");
  }

  private static String chance(Forecast forecast) {
    HorizonForecast fiveYears = forecast.fiveYears();
    return AssessmentPhrases.percent(fiveYears.probability())
        + " ("
        + AssessmentPhrases.percent(fiveYears.low())
        + " to "
        + AssessmentPhrases.percent(fiveYears.high())
        + ", as of "
        + forecast.alliance().year()
        + "; the mean alliance of the year "
        + AssessmentPhrases.percent(1 / (1 + Math.exp(-fiveYears.reference())))
        + ")";
  }

  private static String drivers(LegForces leg) {
    String up = named(leg, part -> part > 0);
    String down = named(leg, part -> part < 0);
    return (up.isEmpty() ? "" : ", raised most by " + up)
        + (down.isEmpty() ? "" : ", lowered most by " + down);
  }

  private static String named(LegForces leg, Predicate<Double> side) {
    return AssessmentPhrases.list(
        leg.forces().stream()
            .filter(view -> view.logOdds().isPresent() && side.test(view.logOdds().getAsDouble()))
            .sorted(
                Comparator.comparingDouble(
                        (ForceView view) -> -Math.abs(view.logOdds().getAsDouble()))
                    .thenComparing(ForceView::force))
            .limit(NAMED_FORCES)
            .map(view -> view.force().label())
            .toList());
  }
}
