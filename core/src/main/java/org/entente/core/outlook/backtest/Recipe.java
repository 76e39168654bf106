package org.entente.core.outlook.backtest;

import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;

/** A way to make a forecast from what was known at a time. */
public interface Recipe {

  /** Short name, for tables. */
  String name();

  /**
   * Learns from the past.
   *
   * @param known what was known at the end of the origin year, as {@link Panel#asOf} gives it
   */
  Trained train(Panel known, Horizon horizon, int origin);
}
