package org.entente.core.outlook.backtest;

import java.util.List;
import java.util.OptionalDouble;
import org.entente.core.outlook.score.Bootstrap;
import org.entente.core.outlook.score.Calibration;
import org.entente.core.outlook.score.Interval;
import org.entente.core.outlook.score.ScoredForecast;
import org.entente.core.outlook.score.Scores;

/**
 * Scores of one recipe over one horizon. The area within the year stands before the pooled one,
 * which the drift of the base rate flatters: a constant reaches .8.
 *
 * @param name name of the recipe
 * @param forecasts how many rows were scored
 * @param events violations among them
 * @param logLoss mean log loss, with a 95 % interval by alliance
 * @param withinYearAuc share of pairs of one year in order; .5 is chance
 * @param pooledAuc share of all pairs in order
 * @param brier mean squared error
 * @param brierSkill 1 - Brier score over that of the trailing base rate; 0 is no better
 * @param calibration intercept and slope of a recalibration; 0 and 1 are best
 * @param predictedOverObserved events forecast over events seen
 * @param predictedOverObservedRecent the same in {@link Era#RECENT}
 * @param againstClimatology log loss less that of the trailing base rate, row by row
 * @param againstRidge log loss less that of the ridge on all covariates, row by row
 */
public record RecipeScores(
    String name,
    int forecasts,
    int events,
    Interval logLoss,
    OptionalDouble withinYearAuc,
    OptionalDouble pooledAuc,
    double brier,
    double brierSkill,
    Calibration calibration,
    OptionalDouble predictedOverObserved,
    OptionalDouble predictedOverObservedRecent,
    Gap againstClimatology,
    Gap againstRidge) {

  private static final int DRAWS = 2000;

  /**
   * A difference of two log losses, below 0 if the first is better.
   *
   * @param byAlliance with a 95 % interval over alliances
   * @param byFiveYears with a 95 % interval over spans of five years
   */
  public record Gap(Interval byAlliance, Interval byFiveYears) {

    static Gap of(List<ScoredForecast> first, List<ScoredForecast> second) {
      return new Gap(
          Bootstrap.byAlliance().withDraws(DRAWS).logLossDifference(first, second),
          Bootstrap.byFiveYears().withDraws(DRAWS).logLossDifference(first, second));
    }
  }

  static RecipeScores of(
      NamedForecasts named, List<ScoredForecast> climatology, List<ScoredForecast> ridge) {
    List<ScoredForecast> rows = named.forecasts();
    return new RecipeScores(
        named.name(),
        rows.size(),
        (int) rows.stream().filter(ScoredForecast::happened).count(),
        Bootstrap.byAlliance().logLoss(rows),
        Scores.withinYearAuc(rows),
        Scores.auc(rows),
        Scores.brier(rows),
        Scores.brierSkill(rows, climatology),
        Calibration.of(rows),
        Scores.predictedOverObserved(rows),
        Scores.predictedOverObserved(Era.RECENT.of(rows)),
        Gap.of(rows, climatology),
        Gap.of(rows, ridge));
  }
}
