package org.entente.core.force;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.entente.core.history.HistoricalMeasure;
import org.entente.core.history.History;
import org.entente.core.history.Population;
import org.entente.core.history.Rank;

/**
 * Reads the historical measures of a force. A measure whose last year is before the date is read
 * from that year, and the reading says how old it is; otherwise it is read from the last year that
 * had ended. Nothing is read from a later year.
 */
public final class HistoryReader {

  private static final double DEFENSE = 3;

  private final History history;
  private final int known;
  private final Map<String, HistoricalMeasure> measures = new LinkedHashMap<>();

  /**
   * A reader.
   *
   * @param known the last year that had ended on the date of the assessment
   */
  public HistoryReader(History history, int known) {
    this.history = history;
    this.known = known;
    history.measures().forEach(measure -> measures.put(measure.id(), measure));
  }

  /** One reading for each measure of the force and pair, or each of the two states. */
  public List<ForceReading> readings(Force force, String a, String b) {
    List<ForceReading> readings = new ArrayList<>();
    for (Indicator speaks : force.measures()) {
      HistoricalMeasure measure = measures.get(speaks.measure());
      if (measure != null && measure.first() <= known) {
        Stream<List<String>> about =
            measure.ofDyad() ? Stream.of(List.of(a, b)) : Stream.of(List.of(a), List.of(b));
        about.forEach(states -> readings.add(reading(measure, speaks.more(), states)));
      }
    }
    return readings;
  }

  private ForceReading reading(
      HistoricalMeasure measure, ForceDirection more, List<String> states) {
    int year = Math.min(known, measure.last());
    OptionalDouble value = value(measure, states, year);
    Optional<String> missing =
        value.isPresent()
            ? Optional.empty()
            : Optional.of(
                measure.label()
                    + " of "
                    + String.join("-", states)
                    + " is not on record for "
                    + year);
    OptionalDouble before =
        value.isPresent()
            ? value(measure, states, year - ForceReading.TREND_YEARS)
            : OptionalDouble.empty();
    List<Rank> ranks =
        value.isPresent() ? ranks(measure, states, value.getAsDouble(), year) : List.of();
    return new ForceReading(measure, more, states, year, known, value, before, ranks, missing);
  }

  private OptionalDouble value(HistoricalMeasure measure, List<String> states, int year) {
    return measure.ofDyad()
        ? history.ofDyad(measure.id(), states.get(0), states.get(1), year)
        : history.ofState(measure.id(), states.get(0), year);
  }

  private List<Rank> ranks(HistoricalMeasure measure, List<String> states, double value, int year) {
    Population population = measure.ofDyad() ? peers(states, year) : Population.ALL_STATES;
    return Stream.of(
            history.rank(measure.id(), value, year, population),
            history.rankUpTo(measure.id(), value, year, population))
        .flatMap(Optional::stream)
        .toList();
  }

  /** A pair is ranked among pairs with the same obligation. */
  private Population peers(List<String> states, int year) {
    OptionalDouble bound = history.ofDyad("obligations", states.get(0), states.get(1), year);
    if (bound.isEmpty() || bound.getAsDouble() == 0) {
      return Population.ALL_DYADS;
    }
    return bound.getAsDouble() >= DEFENSE ? Population.DEFENSE_DYADS : Population.ALLIED_DYADS;
  }
}
