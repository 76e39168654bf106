package org.entente.core.outlook.backtest;

import java.util.List;
import java.util.OptionalDouble;
import org.entente.core.outlook.score.ScoredForecast;
import org.entente.core.outlook.score.Scores;

/**
 * Scores of the model as used in one era.
 *
 * @param era the years
 * @param forecasts rows scored
 * @param events violations among them
 * @param logLoss mean log loss; empty without rows
 * @param climatology mean log loss of the trailing base rate on the same rows
 * @param withinYearAuc share of pairs of one year in order
 * @param predictedOverObserved events forecast over events seen
 */
public record EraScores(
    Era era,
    int forecasts,
    int events,
    OptionalDouble logLoss,
    OptionalDouble climatology,
    OptionalDouble withinYearAuc,
    OptionalDouble predictedOverObserved) {

  static EraScores of(Era era, List<ScoredForecast> all, List<ScoredForecast> baseline) {
    List<ScoredForecast> rows = era.of(all);
    return new EraScores(
        era,
        rows.size(),
        (int) rows.stream().filter(ScoredForecast::happened).count(),
        logLoss(rows),
        logLoss(era.of(baseline)),
        Scores.withinYearAuc(rows),
        Scores.predictedOverObserved(rows));
  }

  private static OptionalDouble logLoss(List<ScoredForecast> rows) {
    return rows.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Scores.logLoss(rows));
  }
}
