package org.entente.core.outlook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.backtest.BackTest;
import org.entente.core.outlook.backtest.BackTestReport;
import org.entente.core.outlook.backtest.HorizonReport;
import org.entente.core.outlook.backtest.NamedForecasts;
import org.entente.core.outlook.backtest.Recipe;
import org.entente.core.outlook.score.ScoredForecast;

/**
 * Back-tests every recipe that was tried over both horizons, and the model as it is used. Some 50
 * seconds on two cores for the alliances of ATOP; the same panel gives the same report.
 */
public final class FullBackTest {

  private static final String RIDGE = "ridge";

  private final BackTest backTest;

  private FullBackTest(BackTest backTest) {
    this.backTest = backTest;
  }

  /** On the bilateral alliances of a panel. */
  public static FullBackTest of(Panel panel) {
    return new FullBackTest(BackTest.of(panel));
  }

  /** How many recipes are run in all, each counted for each horizon. */
  public int steps() {
    return Stream.of(Horizon.values()).mapToInt(horizon -> recipes(horizon).size()).sum();
  }

  private List<Recipe> recipes(Horizon horizon) {
    return Recipes.all(backTest.panel().covariates(), horizon);
  }

  /**
   * Runs them.
   *
   * @param step called after each recipe
   */
  public BackTestReport run(Runnable step) {
    return new BackTestReport(
        Recipes.CHOSEN.name(),
        Stream.of(Horizon.values()).map(horizon -> run(horizon, step)).toList());
  }

  private HorizonReport run(Horizon horizon, Runnable step) {
    List<NamedForecasts> tried = new ArrayList<>();
    for (Recipe recipe : recipes(horizon)) {
      tried.add(new NamedForecasts(recipe.name(), backTest.run(recipe, horizon)));
      step.run();
    }
    List<ScoredForecast> everyYear =
        OutlookModelTrainer.withDefaults().everyYear(backTest, horizon);
    List<ScoredForecast> used =
        everyYear.stream()
            .filter(f -> backTest.scores(backTest.row(f).orElseThrow(), horizon))
            .toList();
    return HorizonReport.of(
        horizon,
        new NamedForecasts(BackTestReport.USED, used),
        everyYear,
        tried,
        Climatology.TRAILING.name(),
        RIDGE);
  }
}
