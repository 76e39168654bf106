package org.entente.core.outlook.model;

import java.util.List;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.backtest.BackTest;
import org.entente.core.outlook.backtest.OnlineCorrection;
import org.entente.core.outlook.score.ScoredForecast;

/**
 * Makes an {@link OutlookModel} from a panel: fits the recipe to what was known at the end of a
 * year, shifts it by how the recipe's own forecasts have fared up to then ({@link
 * OnlineCorrection}), and fits it again to resampled alliances for intervals. Same panel, same
 * settings, same model. Immutable.
 */
public final class OutlookModelTrainer {

  private final LogitRecipe recipe;
  private final int draws;
  private final long seed;

  private OutlookModelTrainer(LogitRecipe recipe, int draws, long seed) {
    this.recipe = recipe;
    this.draws = draws;
    this.seed = seed;
  }

  /** With the recipe that was chosen ({@link Recipes#CHOSEN}) and 100 resamples. */
  public static OutlookModelTrainer withDefaults() {
    return new OutlookModelTrainer(Recipes.CHOSEN, 100, 1949);
  }

  /** With another recipe. */
  public OutlookModelTrainer with(LogitRecipe newRecipe) {
    return new OutlookModelTrainer(newRecipe, draws, seed);
  }

  /** With another number of resamples; with 0 intervals are as wide as a point. */
  public OutlookModelTrainer withDraws(int newDraws) {
    return new OutlookModelTrainer(recipe, newDraws, seed);
  }

  /**
   * Trains on the bilateral alliances of a panel.
   *
   * @param through last year whose outcomes may be used
   */
  public OutlookModel train(Panel panel, int through) {
    BackTest past = BackTest.of(panel.asOf(through));
    return new OutlookModel(
        train(past, Horizon.ONE_YEAR, through), train(past, Horizon.FIVE_YEARS, through));
  }

  /** What is fitted. */
  public LogitRecipe recipe() {
    return recipe;
  }

  private HorizonModel train(BackTest past, Horizon horizon, int through) {
    List<ScoredForecast> own = past.run(recipe, horizon);
    return train(past.panel(), horizon, through, OnlineCorrection.shift(own, horizon, through));
  }

  /** Fits one horizon, with a correction that is known already. */
  HorizonModel train(Panel known, Horizon horizon, int through, double correction) {
    Fitted fitted = recipe.fitted(known, horizon, through);
    return new HorizonModel(
        horizon,
        recipe.name(),
        fitted.equation(),
        fitted.penalty(),
        correction,
        through,
        fitted.set().size(),
        fitted.set().events(),
        fitted.replicas(draws, seed));
  }

  /**
   * Forecasts of the recipe over the past as the model would have made them: corrected at each
   * origin, and held back where they were high.
   */
  public List<ScoredForecast> backTest(Panel panel, Horizon horizon) {
    return asUsed(BackTest.of(panel).run(recipe, horizon), horizon);
  }

  /** Own forecasts of a recipe as the model would have given them out. */
  static List<ScoredForecast> asUsed(List<ScoredForecast> own, Horizon horizon) {
    return OnlineCorrection.of(own, horizon).stream()
        .map(forecast -> forecast.withLogOdds(Ceiling.hold(forecast.logOdds())))
        .toList();
  }
}
