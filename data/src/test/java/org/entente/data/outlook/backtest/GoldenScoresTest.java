package org.entente.data.outlook.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.score.Bootstrap;
import org.entente.core.outlook.score.Calibration;
import org.entente.core.outlook.score.Interval;
import org.entente.core.outlook.score.ReliabilityBin;
import org.entente.core.outlook.score.ScoredForecast;
import org.entente.core.outlook.score.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores of the forecasts made in R, against the scores that R gave them. */
class GoldenScoresTest {

  @ParameterizedTest
  @CsvSource({
    "climatology,   .806, .500, .00931, -.022, .05553, 2.27, 2.72",
    "climatology30, .799, .500, .00911,     0, .04930, 1.34, 1.64",
    "dur_cubic,     .790, .539, .00934, -.025, .05546, 1.36, 2.58",
    "ls_logit,      .725, .625, .01073, -.177, .05821, 0.46, 2.32",
    "polymin_sys,   .832, .706, .00910,  .001, .04714, 1.12, 1.70",
    "ridge,         .846, .708, .00909,  .002, .04581, 1.07, 1.49",
    "ridge_d30,     .840, .702, .00913, -.002, .04549, 0.94, 1.31",
    "rf,            .801, .685, .01040, -.141, .05766, 0.89, 3.28",
    "gbm,           .815, .679, .00948, -.040, .04856, 0.86, 1.58",
    "blend2,        .837, .711, .00910,  .001, .04554, 0.96, 1.17"
  })
  void oneYear(
      String model,
      double auc,
      double within,
      double brier,
      double skill,
      double logLoss,
      double slope,
      double ratio) {
    GoldenForecasts golden = GoldenForecasts.of(Horizon.ONE_YEAR);
    List<ScoredForecast> forecasts = golden.of(model);
    assertThat(forecasts).hasSize(11_250);
    assertThat(forecasts.stream().filter(ScoredForecast::happened)).hasSize(104);
    assertThat(Scores.brier(forecasts)).isCloseTo(brier, within(1e-5));
    assertThat(Scores.logLoss(forecasts)).isCloseTo(logLoss, within(1e-5));
    checkShape(golden, forecasts, new double[] {auc, within, skill, slope, ratio});
  }

  @ParameterizedTest
  @CsvSource({
    "climatology,   .788, .500, .04162, -.087, .18546, 2.07, 2.68",
    "climatology30, .771, .500, .03828,     0, .16073, 1.31, 1.67",
    "dur_cubic,     .771, .553, .04247, -.110, .18837, 1.16, 2.63",
    "ls_logit,      .730, .595, .04210, -.100, .17449, 0.72, 2.04",
    "polymin_sys,   .809, .717, .03890, -.016, .15603, 1.14, 1.94",
    "ridge,         .818, .717, .03809,  .005, .15002, 1.01, 1.59",
    "ridge_d15,     .817, .740, .03666,  .042, .14371, 1.01, 1.28",
    "rf,            .769, .714, .04507, -.177, .19452, 1.35, 3.09",
    "gbm,           .802, .664, .03890, -.016, .15788, 1.00, 1.85",
    "blend2,        .834, .746, .03643,  .048, .14174, 1.08, 1.30"
  })
  void fiveYears(
      String model,
      double auc,
      double within,
      double brier,
      double skill,
      double logLoss,
      double slope,
      double ratio) {
    GoldenForecasts golden = GoldenForecasts.of(Horizon.FIVE_YEARS);
    List<ScoredForecast> forecasts = golden.of(model);
    assertThat(forecasts).hasSize(2_047);
    assertThat(forecasts.stream().filter(ScoredForecast::happened)).hasSize(82);
    assertThat(Scores.brier(forecasts)).isCloseTo(brier, within(1e-5));
    assertThat(Scores.logLoss(forecasts)).isCloseTo(logLoss, within(1e-5));
    checkShape(golden, forecasts, new double[] {auc, within, skill, slope, ratio});
  }

  private static void checkShape(
      GoldenForecasts golden, List<ScoredForecast> forecasts, double[] expected) {
    assertThat(Scores.auc(forecasts).orElseThrow()).isCloseTo(expected[0], within(6e-4));
    assertThat(Scores.withinYearAuc(forecasts).orElseThrow()).isCloseTo(expected[1], within(6e-4));
    assertThat(Scores.brierSkill(forecasts, golden.of("climatology30")))
        .isCloseTo(expected[2], within(6e-4));
    assertThat(Calibration.of(forecasts).slope()).isCloseTo(expected[3], within(6e-3));
    assertThat(Scores.predictedOverObserved(forecasts).orElseThrow())
        .isCloseTo(expected[4], within(6e-3));
  }

  @Test
  void pairedIntervalsAreThoseOfTheBar() {
    GoldenForecasts five = GoldenForecasts.of(Horizon.FIVE_YEARS);
    Bootstrap byAlliance = Bootstrap.byAlliance().withDraws(2000);
    Interval gap = byAlliance.logLossDifference(five.of("blend2"), five.of("ridge"));
    assertThat(gap.estimate()).isCloseTo(-.0083, within(6e-5));
    assertThat(gap.low()).isCloseTo(-.0121, within(4e-4));
    assertThat(gap.high()).isCloseTo(-.0041, within(4e-4));
    assertThat(gap.excludesZero()).isTrue();
    Interval blocks =
        Bootstrap.byFiveYears()
            .withDraws(2000)
            .logLossDifference(five.of("ridge"), five.of("climatology30"));
    assertThat(blocks.low()).isCloseTo(-.0232, within(1.5e-3));
    assertThat(blocks.high()).isCloseTo(.0017, within(1e-3));
  }

  @Test
  void intervalsOfOneModelAreThoseOfTheBar() {
    List<ScoredForecast> ridge = GoldenForecasts.of(Horizon.FIVE_YEARS).of("ridge");
    Interval auc =
        Bootstrap.byAlliance().of(ridge, rows -> Scores.withinYearAuc(rows).orElse(Double.NaN));
    assertThat(auc.low()).isCloseTo(.646, within(.015));
    assertThat(auc.high()).isCloseTo(.783, within(.015));
    Interval loss = Bootstrap.byAlliance().of(ridge, Scores::logLoss);
    assertThat(loss.low()).isCloseTo(.1291, within(3e-3));
    assertThat(loss.high()).isCloseTo(.1741, within(3e-3));
  }

  @Test
  void reliabilityIsThatOfTheBar() {
    List<ReliabilityBin> bins =
        ReliabilityBin.of(
            GoldenForecasts.of(Horizon.FIVE_YEARS).of("ridge"), .01, .02, .05, .1, .2, .4);
    assertThat(bins).extracting(ReliabilityBin::forecasts).startsWith(233, 327).endsWith(15);
    assertThat(bins).extracting(ReliabilityBin::events).containsExactly(0, 0, 12, 24, 28, 16, 2);
    assertThat(bins.get(4).observed()).isCloseTo(.106, within(6e-4));
    assertThat(bins.get(4).meanForecast()).isCloseTo(.140, within(6e-4));
  }
}
