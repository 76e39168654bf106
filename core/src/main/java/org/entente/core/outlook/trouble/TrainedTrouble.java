package org.entente.core.outlook.trouble;

/** Something that gives the log-odds of trouble for a row of a panel. */
@FunctionalInterface
public interface TrainedTrouble {

  /** Log-odds that trouble comes within the horizon it was trained for. */
  double logOdds(TroublePanel panel, int row);
}
