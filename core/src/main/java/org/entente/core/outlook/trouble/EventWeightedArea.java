package org.entente.core.outlook.trouble;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.entente.core.outlook.score.ScoredForecast;
import org.entente.core.outlook.score.Scores;

/**
 * Areas under the curve inside groups, each group weighted by its events. Inside a year the area
 * asks who will have trouble, inside a pair when.
 */
public final class EventWeightedArea {

  private EventWeightedArea() {}

  /** Who: share of pairs of the same year in order; .5 is chance, empty without an event. */
  public static OptionalDouble withinYear(List<ScoredForecast> forecasts) {
    return within(forecasts, ScoredForecast::year);
  }

  /** When: share of years of the same pair in order; .5 is chance, empty without an event. */
  public static OptionalDouble withinPair(List<ScoredForecast> forecasts) {
    return within(forecasts, ScoredForecast::alliance);
  }

  private static OptionalDouble within(
      List<ScoredForecast> forecasts, ToIntFunction<ScoredForecast> group) {
    Collection<List<ScoredForecast>> groups =
        forecasts.stream()
            .collect(Collectors.groupingBy(group::applyAsInt, TreeMap::new, Collectors.toList()))
            .values();
    double areas = 0;
    double weight = 0;
    for (List<ScoredForecast> rows : groups) {
      OptionalDouble area = Scores.auc(rows);
      if (area.isPresent()) {
        long events = rows.stream().filter(ScoredForecast::happened).count();
        areas += events * area.getAsDouble();
        weight += events;
      }
    }
    return weight == 0 ? OptionalDouble.empty() : OptionalDouble.of(areas / weight);
  }
}
