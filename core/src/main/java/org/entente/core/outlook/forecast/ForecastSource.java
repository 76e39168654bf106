package org.entente.core.outlook.forecast;

import java.util.Optional;

/** Where the outlook of a pair of states comes from. */
@FunctionalInterface
public interface ForecastSource {

  /** No outlook is on board. */
  ForecastSource NONE = (a, b) -> Optional.empty();

  /**
   * The outlook of the strongest bilateral obligation between two states, as of the date that this
   * was made for; empty if they have none, or nothing can be said of it.
   */
  Optional<ForecastParts> odds(String a, String b);
}
