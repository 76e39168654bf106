package org.entente.core.outlook.trouble;

/** (events + .5) / (rows + 1) over the last years whose windows are over: one number for all. */
final class TrailingRate implements TroubleRecipe {

  private final int years;

  TrailingRate(int years) {
    this.years = years;
  }

  @Override
  public String name() {
    return "rate of " + years + " years";
  }

  @Override
  public TrainedTrouble train(
      TroublePanel known, Definition definition, TroubleHorizon horizon, int origin) {
    double events = 0;
    double rows = 0;
    int last = known.knownTo(definition) - horizon.years();
    for (int row = 0; row < known.size(); row++) {
      int year = known.row(row).year();
      if (year <= last && year > last - years) {
        rows++;
        events += known.seen(definition, horizon, row) ? 1 : 0;
      }
    }
    double rate = (events + .5) / (rows + 1);
    double logOdds = Math.log(rate / (1 - rate));
    return (panel, row) -> logOdds;
  }
}
