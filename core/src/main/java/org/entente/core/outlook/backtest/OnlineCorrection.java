package org.entente.core.outlook.backtest;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.score.ScoredForecast;

/**
 * Shifts the log-odds of each origin by how a recipe's own forecasts fared so far: by log((seen +
 * 2) / (forecast + 2)) over its forecasts whose window ended in the 30 years up to the origin. It
 * uses nothing that was not known at the origin.
 */
public final class OnlineCorrection {

  private static final int YEARS = 30;
  private static final double PRIOR = 2;

  private OnlineCorrection() {}

  /** The shift of the log-odds at an origin; 0 without forecasts to judge by. */
  public static double shift(List<ScoredForecast> forecasts, Horizon horizon, int origin) {
    double seen = PRIOR;
    double expected = PRIOR;
    for (ScoredForecast forecast : forecasts) {
      int end = forecast.year() + horizon.years();
      if (end <= origin && end > origin - YEARS) {
        seen += forecast.happened() ? 1 : 0;
        expected += forecast.probability();
      }
    }
    return Math.log(seen / expected);
  }

  /** All forecasts of a back-test, shifted. */
  public static List<ScoredForecast> of(List<ScoredForecast> forecasts, Horizon horizon) {
    return forecasts.stream()
        .collect(
            Collectors.groupingBy(
                forecast -> BackTest.origin(forecast.year()), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(
            entry -> {
              double shift = shift(forecasts, horizon, entry.getKey());
              return entry.getValue().stream()
                  .map(forecast -> forecast.withLogOdds(forecast.logOdds() + shift));
            })
        .toList();
  }
}
