package org.entente.core.outlook.backtest;

import java.util.List;
import org.entente.core.outlook.Horizon;

/**
 * How well the past was forecast from the past before it, over every horizon and by every recipe
 * that was tried. Immutable.
 *
 * @param chosen name of the recipe behind the model as used
 * @param horizons one report for each horizon
 */
public record BackTestReport(String chosen, List<HorizonReport> horizons) {

  /** Name of the model as used: the chosen recipe, corrected and with high forecasts lowered. */
  public static final String USED = "as used";

  /** Copies the list. */
  public BackTestReport {
    horizons = List.copyOf(horizons);
  }

  /**
   * The report of a horizon.
   *
   * @throws IllegalArgumentException if there is none
   */
  public HorizonReport of(Horizon horizon) {
    return horizons.stream()
        .filter(report -> report.horizon() == horizon)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no report of " + horizon));
  }
}
