package org.entente.data.outlook.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.backtest.BackTest;
import org.entente.core.outlook.backtest.LeakCheck;
import org.entente.core.outlook.backtest.OnlineCorrection;
import org.entente.core.outlook.backtest.Recipe;
import org.entente.core.outlook.model.OutlookModelTrainer;
import org.entente.core.outlook.model.Recipes;
import org.entente.core.outlook.score.Bootstrap;
import org.entente.core.outlook.score.Calibration;
import org.entente.core.outlook.score.Interval;
import org.entente.core.outlook.score.ScoredForecast;
import org.entente.core.outlook.score.Scores;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The outlook on the alliances of the data sets, against the bar that was set in R. */
class OutlookBarTest {

  private static final Map<Horizon, List<ScoredForecast>> OURS = new EnumMap<>(Horizon.class);

  private static synchronized List<ScoredForecast> ours(Horizon horizon) throws WorkspaceException {
    if (!OURS.containsKey(horizon)) {
      OURS.put(horizon, OutlookModelTrainer.withDefaults().backTest(RealPanel.get(), horizon));
    }
    return OURS.get(horizon);
  }

  @ParameterizedTest
  @CsvSource({
    "ONE_YEAR, climatology, climatology, .00001",
    "ONE_YEAR, climatology30, climatology30, .00001",
    "ONE_YEAR, age_cubic, dur_cubic, .0002",
    "FIVE_YEARS, climatology, climatology, .00001",
    "FIVE_YEARS, climatology30, climatology30, .00001",
    "FIVE_YEARS, age_cubic, dur_cubic, .001",
    "FIVE_YEARS, two_variables, polymin_sys, .002"
  })
  void isFaithful(Horizon horizon, String recipe, String golden, double tolerance)
      throws WorkspaceException {
    List<ScoredForecast> expected = GoldenForecasts.of(horizon).of(golden);
    List<ScoredForecast> forecasts = BackTest.of(RealPanel.get()).run(baseline(recipe), horizon);
    assertThat(forecasts).hasSameSizeAs(expected);
    assertThat(Scores.logLoss(forecasts)).isCloseTo(Scores.logLoss(expected), within(tolerance));
  }

  private static Recipe baseline(String name) {
    return Recipes.baselines().stream()
        .filter(recipe -> recipe.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"ONE_YEAR, ridge", "ONE_YEAR, dur_cubic", "FIVE_YEARS, ridge", "FIVE_YEARS, blend2"})
  void correctsRowByRowAsTheBarDoes(Horizon horizon, String model) {
    GoldenForecasts golden = GoldenForecasts.of(horizon);
    List<ScoredForecast> corrected = OnlineCorrection.of(golden.of(model), horizon);
    List<ScoredForecast> expected = golden.of(model + "_rc");
    for (int row = 0; row < expected.size(); row++) {
      assertThat(corrected.get(row).logOdds()).isCloseTo(expected.get(row).logOdds(), within(2e-4));
    }
  }

  @Test
  void oneYearPassesTheBar() throws WorkspaceException {
    List<ScoredForecast> ours = ours(Horizon.ONE_YEAR);
    assertThat(Scores.logLoss(ours)).isLessThan(.0460);
    assertThat(Scores.withinYearAuc(ours).orElseThrow()).isGreaterThan(.70);
    assertThat(Calibration.of(ours).slope()).isBetween(.8, 1.25);
    assertThat(Scores.predictedOverObserved(ours).orElseThrow()).isBetween(.8, 1.2);
    Interval gap = againstRidge(Horizon.ONE_YEAR, Bootstrap.byAlliance());
    assertThat(gap.high()).isLessThan(.001);
  }

  @Test
  void fiveYearsPassTheBar() throws WorkspaceException {
    List<ScoredForecast> ours = ours(Horizon.FIVE_YEARS);
    assertThat(Scores.logLoss(ours)).isLessThan(.1417);
    assertThat(Scores.withinYearAuc(ours).orElseThrow()).isGreaterThan(.71);
    assertThat(Calibration.of(ours).slope()).isBetween(.8, 1.25);
    assertThat(Scores.predictedOverObserved(ours).orElseThrow()).isBetween(.8, 1.2);
    Interval gap = againstRidge(Horizon.FIVE_YEARS, Bootstrap.byAlliance());
    assertThat(gap.high()).isNegative();
    assertThat(againstRidge(Horizon.FIVE_YEARS, Bootstrap.byFiveYears()).high()).isNegative();
  }

  private static Interval againstRidge(Horizon horizon, Bootstrap bootstrap)
      throws WorkspaceException {
    return bootstrap
        .withDraws(2000)
        .logLossDifference(ours(horizon), GoldenForecasts.of(horizon).of("ridge"));
  }

  @ParameterizedTest
  @EnumSource
  void noCovariateKnowsTheOutcome(Horizon horizon) throws WorkspaceException {
    Panel bilateral = BackTest.of(RealPanel.get()).panel();
    assertThat(LeakCheck.suspects(bilateral, horizon)).isEmpty();
  }

  @Test
  void anotherYearOfLagDoesNotUndoTheSkill() throws WorkspaceException {
    List<ScoredForecast> older =
        OutlookModelTrainer.withDefaults().backTest(RealPanel.oneYearOlder(), Horizon.FIVE_YEARS);
    assertThat(Scores.logLoss(older)).isLessThan(Scores.logLoss(ours(Horizon.FIVE_YEARS)) + .008);
    assertThat(Scores.withinYearAuc(older).orElseThrow()).isGreaterThan(.70);
  }
}
