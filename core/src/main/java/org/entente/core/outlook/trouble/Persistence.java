package org.entente.core.outlook.trouble;

/** (events + .5) / (rows + 1) of all past rows with, or without, trouble in the last five years. */
final class Persistence implements TroubleRecipe {

  /** ln(1 + 4): trouble in the year or in the four before it. */
  private static final double FIVE_YEARS = Math.log1p(4) + 1e-9;

  @Override
  public String name() {
    return "persistence";
  }

  @Override
  public TrainedTrouble train(
      TroublePanel known, Definition definition, TroubleHorizon horizon, int origin) {
    double[] events = new double[2];
    double[] rows = new double[2];
    for (int row = 0; row < known.size(); row++) {
      if (known.outcome(definition, horizon, row).isPresent()) {
        int group = recent(known, definition, row);
        rows[group]++;
        events[group] += known.seen(definition, horizon, row) ? 1 : 0;
      }
    }
    double[] logOdds = new double[2];
    for (int group = 0; group < 2; group++) {
      double rate = (events[group] + .5) / (rows[group] + 1);
      logOdds[group] = Math.log(rate / (1 - rate));
    }
    return (panel, row) -> logOdds[recent(panel, definition, row)];
  }

  private static int recent(TroublePanel panel, Definition definition, int row) {
    double since = panel.inputs(definition, row)[TroubleInput.YEARS_SINCE.ordinal()];
    return since <= FIVE_YEARS ? 1 : 0;
  }
}
