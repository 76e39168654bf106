package org.entente.core.outlook.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.core.outlook.score.ScoredForecast;

/**
 * A violation that came, and how it had been forecast.
 *
 * @param forecast the forecast
 * @param place its place in that year's list, 1 for the most likely; ties share the best place
 * @param listed how long the list was
 */
public record JudgedEvent(ScoredForecast forecast, int place, int listed) {

  private static final Comparator<JudgedEvent> ORDER =
      Comparator.<JudgedEvent>comparingInt(event -> event.forecast.year())
          .thenComparingInt(event -> event.forecast.alliance());

  /** How far down the list it stood, in (0, 1]: first of many is better than first of few. */
  public double depth() {
    return (double) place / listed;
  }

  /** All violations, in the order of year, then alliance. */
  static List<JudgedEvent> of(List<ScoredForecast> forecasts) {
    Map<Integer, List<ScoredForecast>> years =
        forecasts.stream()
            .collect(
                Collectors.groupingBy(ScoredForecast::year, TreeMap::new, Collectors.toList()));
    return forecasts.stream()
        .filter(ScoredForecast::happened)
        .map(event -> of(event, years.get(event.year())))
        .sorted(ORDER)
        .toList();
  }

  private static JudgedEvent of(ScoredForecast event, List<ScoredForecast> list) {
    long higher = list.stream().filter(f -> f.probability() > event.probability()).count();
    return new JudgedEvent(event, (int) higher + 1, list.size());
  }
}
