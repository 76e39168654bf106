package org.entente.core.outlook.trouble;

/** A way to forecast trouble from what was known at the end of a year. */
public interface TroubleRecipe {

  /** Short name, for tables. */
  String name();

  /** Every how many years it is fitted anew in a back-test, 1 or more. */
  default int everyYears() {
    return 1;
  }

  /**
   * Learns from the past.
   *
   * @param known what was known at the end of the origin, as {@link TroublePanel#asOf} gives it
   */
  TrainedTrouble train(
      TroublePanel known, Definition definition, TroubleHorizon horizon, int origin);
}
