package org.entente.core.outlook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;
import org.entente.core.outlook.backtest.BackTest;
import org.entente.core.outlook.backtest.TrailingCorrection;
import org.entente.core.outlook.score.ScoredForecast;

/**
 * Makes an {@link OutlookModel} from a panel: fits the recipe to what was known at the end of a
 * year, shifts it by how the recipe's own forecasts have fared up to then ({@link
 * TrailingCorrection}), and fits it again to resampled alliances for intervals. Same panel, same
 * settings, same model. Immutable.
 */
public final class OutlookModelTrainer {

  private static final int NO_LIMIT = 9999;

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
    double[] own = past.logOdds(recipe, horizon);
    double shift = shifts(past.panel(), horizon, own).getOrDefault(through, 0.0);
    return train(past.panel(), horizon, through, shift);
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
        recipe.trainedThrough(through),
        fitted.set().size(),
        fitted.set().events(),
        fitted.replicas(draws, seed));
  }

  /** The shift of each year's log-odds by how the recipe's own forecasts had fared. */
  Map<Integer, Double> shifts(Panel bilateral, Horizon horizon, double... own) {
    return TrailingCorrection.shifts(bilateral, own, horizon, recipe.trainedThrough(NO_LIMIT));
  }

  /**
   * Forecasts of the recipe over the past as the model would have made them: corrected year by
   * year, and held back where they were high. The rows of the protocol of {@link BackTest}.
   */
  public List<ScoredForecast> backTest(Panel panel, Horizon horizon) {
    BackTest test = BackTest.of(panel);
    return everyYear(test, horizon).stream()
        .filter(forecast -> test.scores(test.row(forecast).orElseThrow(), horizon))
        .toList();
  }

  /**
   * The same for every snapshot whose outcome is known, which is what the program answers: over
   * five years the windows of an alliance overlap.
   */
  public List<ScoredForecast> everyYear(Panel panel, Horizon horizon) {
    return everyYear(BackTest.of(panel), horizon);
  }

  List<ScoredForecast> everyYear(BackTest test, Horizon horizon) {
    Panel bilateral = test.panel();
    double[] own = test.logOdds(recipe, horizon);
    Map<Integer, Double> shifts = shifts(bilateral, horizon, own);
    List<ScoredForecast> forecasts = new ArrayList<>();
    for (int row = 0; row < own.length; row++) {
      Snapshot snapshot = bilateral.snapshot(row);
      if (!Double.isNaN(own[row]) && snapshot.violated(horizon).isPresent()) {
        forecasts.add(
            ScoredForecast.ofLogOdds(
                snapshot.alliance(),
                snapshot.year(),
                Ceiling.hold(own[row] + shifts.get(snapshot.year())),
                snapshot.violated(horizon).orElseThrow()));
      }
    }
    return forecasts;
  }
}
