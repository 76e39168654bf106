package org.entente.core.outlook.backtest;

import java.util.List;
import org.entente.core.outlook.score.ScoredForecast;

/**
 * What a recipe forecast over the whole back-test.
 *
 * @param name short name of the recipe
 * @param forecasts in the order of year, then alliance
 */
public record NamedForecasts(String name, List<ScoredForecast> forecasts) {

  /** Copies the list. */
  public NamedForecasts {
    forecasts = List.copyOf(forecasts);
  }
}
