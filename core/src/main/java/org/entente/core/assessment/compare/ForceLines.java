package org.entente.core.assessment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.force.ForceReading;
import org.entente.core.force.ForceView;
import org.entente.core.force.LegForces;
import org.entente.core.outlook.forecast.Forecast;

/**
 * The lines on the outlook of each leg, what each force adds to it, and the readings of history.
 */
final class ForceLines {

  private ForceLines() {}

  static List<ComparisonLine> of(Assessment before, Assessment after, Counterparts counterparts) {
    List<ComparisonLine> lines = new ArrayList<>();
    for (Pairing.Pair<LegForces> pair :
        Pairing.of(
            before.forces(),
            leg -> counterparts.first(List.of(leg.a(), leg.b())),
            after.forces(),
            leg -> counterparts.second(List.of(leg.a(), leg.b())))) {
      String about = pair.about(LegForces::code);
      lines.addAll(outlook(pair, about));
      lines.addAll(contributions(pair, about));
      lines.addAll(readings(pair, about));
    }
    return lines;
  }

  private static List<ComparisonLine> outlook(Pairing.Pair<LegForces> pair, String about) {
    Function<Optional<LegForces>, List<Forecast>> forecasts =
        leg -> leg.flatMap(LegForces::forecast).stream().toList();
    return Pairing.of(
            forecasts.apply(pair.before()), o -> "", forecasts.apply(pair.after()), o -> "")
        .stream()
        .map(p -> p.line(ComparisonTopic.OUTLOOK, o -> about, ForceLines::outlook))
        .toList();
  }

  private static Side outlook(Forecast forecast) {
    String alliance = forecast.alliance().label();
    int year = forecast.alliance().year();
    double probability = forecast.fiveYears().probability();
    return new Side(
        AssessmentPhrases.percent(probability) + " (" + alliance + ", end of " + year + ")",
        OptionalDouble.of(forecast.fiveYears().logOdds()),
        alliance + " " + year + " " + probability,
        List.of());
  }

  private static List<ComparisonLine> contributions(Pairing.Pair<LegForces> pair, String about) {
    Function<Optional<LegForces>, List<ForceView>> views =
        leg ->
            leg.stream()
                .flatMap(found -> found.forces().stream())
                .filter(view -> view.logOdds().isPresent())
                .toList();
    Function<ForceView, String> key = view -> view.force().name();
    return Pairing.of(views.apply(pair.before()), key, views.apply(pair.after()), key).stream()
        .map(
            p ->
                p.line(
                    ComparisonTopic.FORCE,
                    view -> about + ", " + view.force().label(),
                    ForceLines::contribution))
        .toList();
  }

  private static Side contribution(ForceView view) {
    double logOdds = view.logOdds().orElseThrow();
    return Side.of(
        String.format(Locale.ROOT, "odds x %.2f", Math.exp(logOdds)),
        OptionalDouble.of(logOdds),
        List.of());
  }

  /** A reading of one member is compared with that of its counterpart. */
  private static List<ComparisonLine> readings(Pairing.Pair<LegForces> pair, String about) {
    List<Placed> before = placed(pair.before());
    List<Placed> after = placed(pair.after());
    return Pairing.of(before, Placed::key, after, Placed::key).stream()
        .map(p -> p.line(ComparisonTopic.FORCE_READING, x -> name(about, x), ForceLines::reading))
        .toList();
  }

  /** A reading with the place of its state in the leg; 0 for a reading of the pair. */
  private record Placed(ForceReading reading, int place) {

    String key() {
      return reading.measure().id() + " " + place;
    }
  }

  private static List<Placed> placed(Optional<LegForces> leg) {
    return leg.stream()
        .flatMap(
            found ->
                found.forces().stream()
                    .flatMap(view -> view.present().stream())
                    .map(reading -> new Placed(reading, place(found, reading))))
        .toList();
  }

  private static int place(LegForces leg, ForceReading reading) {
    if (reading.about().size() > 1) {
      return 0;
    }
    return reading.about().get(0).equals(leg.a()) ? 1 : 2;
  }

  private static String name(String about, Placed placed) {
    ForceReading reading = placed.reading();
    String who = reading.about().size() > 1 ? "" : " of " + reading.about().get(0);
    return about + ", " + reading.measure().label() + who;
  }

  private static Side reading(Placed placed) {
    ForceReading reading = placed.reading();
    String ranks =
        reading.ranks().stream()
            .map(
                rank ->
                    String.format(
                        Locale.ROOT,
                        "percentile %.0f of %s",
                        rank.percentile(),
                        rank.population().words()))
            .findFirst()
            .map(text -> "; " + text)
            .orElse("");
    double value = reading.value().orElseThrow();
    return new Side(
        AssessmentPhrases.number(value) + " (" + reading.year() + ranks + ")",
        reading.value(),
        reading.about().stream().collect(Collectors.joining(" "))
            + " "
            + reading.year()
            + " "
            + value,
        List.of());
  }
}
