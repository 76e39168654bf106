package org.entente.core.outlook.model;

import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.backtest.Recipe;
import org.entente.core.outlook.backtest.Trained;

/**
 * One probability for all: (k + .5) / (n + pull) for k violations in the n rows of the last years
 * whose window is over. The baseline that any forecast has to beat.
 *
 * @param name short name
 * @param years years of snapshots that count, up to the last whose window is over
 * @param pull rows of no event that are added
 */
public record Climatology(String name, int years, double pull) implements Recipe {

  /** Over all of the past. */
  static final Climatology ALL = new Climatology("climatology", 10_000, 1);

  /** Over the last 30 years. */
  static final Climatology TRAILING = new Climatology("climatology30", 30, 25);

  @Override
  public Trained train(Panel known, Horizon horizon, int origin) {
    TrainingSet set = TrainingSet.ofWholeWindows(known, horizon);
    int last = origin - horizon.years();
    double rows = 0;
    double events = 0;
    for (int i = 0; i < set.size(); i++) {
      if (set.year(i) > last - years) {
        rows++;
        events += set.outcome(i);
      }
    }
    double share = (events + .5) / (rows + pull);
    double logOdds = Math.log(share / (1 - share));
    return (panel, row) -> logOdds;
  }
}
