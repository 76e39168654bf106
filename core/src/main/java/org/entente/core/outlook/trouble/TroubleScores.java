package org.entente.core.outlook.trouble;

import java.util.List;
import java.util.OptionalDouble;
import org.entente.core.outlook.score.Bootstrap;
import org.entente.core.outlook.score.Calibration;
import org.entente.core.outlook.score.Interval;
import org.entente.core.outlook.score.ScoredForecast;
import org.entente.core.outlook.score.Scores;

/**
 * How forecasts of trouble fared.
 *
 * @param forecasts rows scored
 * @param events rows with trouble
 * @param logLoss mean log loss
 * @param againstThree log loss less that of the three inputs, with a 95 % interval over pairs
 * @param who area within the year
 * @param when area within the pair
 * @param slope of a recalibration; 1 is best; NaN if all forecasts are equal
 * @param predictedOverObserved events forecast over events seen
 */
public record TroubleScores(
    int forecasts,
    int events,
    double logLoss,
    Interval againstThree,
    OptionalDouble who,
    OptionalDouble when,
    double slope,
    OptionalDouble predictedOverObserved) {

  private static final int DRAWS = 600;

  /**
   * Scores the rows from a year on.
   *
   * @param three forecasts of {@link TroubleRecipes#threeInputs} for the same rows
   */
  public static TroubleScores of(List<ScoredForecast> rows, List<ScoredForecast> three, int from) {
    List<ScoredForecast> kept = rows.stream().filter(row -> row.year() >= from).toList();
    List<ScoredForecast> base = three.stream().filter(row -> row.year() >= from).toList();
    boolean varied = kept.stream().mapToDouble(ScoredForecast::probability).distinct().count() > 1;
    return new TroubleScores(
        kept.size(),
        (int) kept.stream().filter(ScoredForecast::happened).count(),
        Scores.logLoss(kept),
        Bootstrap.byAlliance().withDraws(DRAWS).logLossDifference(kept, base),
        EventWeightedArea.withinYear(kept),
        EventWeightedArea.withinPair(kept),
        varied ? Calibration.of(kept).slope() : Double.NaN,
        Scores.predictedOverObserved(kept));
  }
}
