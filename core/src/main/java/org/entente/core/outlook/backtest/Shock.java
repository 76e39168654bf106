package org.entente.core.outlook.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.core.outlook.score.ScoredForecast;

/**
 * A list of one year in which several alliances were violated at once, which alliances forecast one
 * by one cannot foresee.
 *
 * @param year year of the snapshot; the violations came after it
 * @param events violations
 * @param expected how many were forecast
 * @param forecasts alliances in the list
 */
public record Shock(int year, int events, double expected, int forecasts) {

  /** Years with as many violations or more, those farthest above the forecast first. */
  static List<Shock> of(List<ScoredForecast> forecasts, int least) {
    Map<Integer, List<ScoredForecast>> years =
        forecasts.stream()
            .collect(
                Collectors.groupingBy(ScoredForecast::year, TreeMap::new, Collectors.toList()));
    return years.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .filter(shock -> shock.events >= least)
        .sorted(Comparator.comparingDouble(shock -> shock.expected - shock.events))
        .toList();
  }

  private static Shock of(int year, List<ScoredForecast> list) {
    return new Shock(
        year,
        (int) list.stream().filter(ScoredForecast::happened).count(),
        list.stream().mapToDouble(ScoredForecast::probability).sum(),
        list.size());
  }
}
