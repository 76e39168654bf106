package org.entente.engine.result;

import java.util.List;
import org.entente.core.outlook.forecast.PairForecast;
import org.entente.core.outlook.forecast.ReferencePack;

/**
 * The outlook of every leg.
 *
 * @param answers one for each pair
 * @param pack what they were computed from
 */
public record OutlookResult(List<PairForecast> answers, ReferencePack pack) {

  /** Copies the list. */
  public OutlookResult {
    answers = List.copyOf(answers);
  }
}
