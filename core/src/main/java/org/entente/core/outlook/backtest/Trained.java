package org.entente.core.outlook.backtest;

import org.entente.core.outlook.Panel;

/** Something that gives the log-odds of a violation for a row of a panel. */
@FunctionalInterface
public interface Trained {

  /** Log-odds that the alliance is violated or abrogated within the horizon. */
  double logOdds(Panel panel, int row);
}
