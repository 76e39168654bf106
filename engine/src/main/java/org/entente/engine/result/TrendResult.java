package org.entente.engine.result;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.brief.PracticeTrend;

/**
 * Practice of some pairs over the years.
 *
 * @param on the date asked for
 * @param trends one for each pair
 */
public record TrendResult(LocalDate on, List<PracticeTrend> trends) {

  /** Copies the list. */
  public TrendResult {
    trends = List.copyOf(trends);
  }
}
