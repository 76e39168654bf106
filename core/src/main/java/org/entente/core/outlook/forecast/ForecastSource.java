package org.entente.core.outlook.forecast;

import java.util.Optional;

/** Where the forecast of a pair of states comes from. */
@FunctionalInterface
public interface ForecastSource {

  /** No forecast is available. */
  ForecastSource NONE = (a, b) -> Optional.empty();

  /**
   * The forecast of the strongest bilateral obligation between two states, as of the date that this
   * was made for; empty if they have none, or the model says nothing of it.
   */
  Optional<Forecast> forecast(String a, String b);
}
