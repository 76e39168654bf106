package org.entente.core.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.force.Force;
import org.entente.core.force.ForceView;
import org.entente.core.force.HistoryReader;
import org.entente.core.force.LegForces;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.ForecastSource;
import org.entente.core.time.Years;

/** Brings together, for every force, what history, casebook and outlook say of a leg. */
final class ForceReader {

  private final HistoryReader history;
  private final ForceEvidenceReader sightings;
  private final ForecastSource forecasts;

  ForceReader(Background background, Situation situation, ForceEvidenceReader sightings) {
    this.history = new HistoryReader(background.history(), Years.lastEnded(situation.on()));
    this.sightings = sightings;
    this.forecasts = background.forecasts();
  }

  LegForces forces(LegAssessment leg) {
    String a = leg.leg().a().code();
    String b = leg.leg().b().code();
    // Where the casebook looked and found no obligation in force, there is none that could be
    // broken.
    boolean bound = leg.bed().tie() == Tie.UNKNOWN || !leg.bed().obligations().isEmpty();
    Optional<Forecast> outlook = bound ? forecasts.forecast(a, b) : Optional.empty();
    List<ForceView> views =
        Arrays.stream(Force.values())
            .map(
                force ->
                    new ForceView(
                        force,
                        history.readings(force, a, b),
                        sightings.of(force, leg),
                        outlook.map(found -> part(force, found)).orElse(OptionalDouble.empty())))
            .toList();
    return new LegForces(a, b, views, outlook);
  }

  private static OptionalDouble part(Force force, Forecast forecast) {
    Map<String, Double> parts = forecast.contributions();
    List<Double> own = force.inputs().stream().filter(parts::containsKey).map(parts::get).toList();
    return own.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(own.stream().mapToDouble(Double::doubleValue).sum());
  }
}
