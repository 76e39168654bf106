package org.entente.core.outlook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.backtest.Era;
import org.entente.core.outlook.backtest.EraScores;
import org.entente.core.outlook.backtest.HorizonReport;
import org.entente.core.outlook.backtest.JudgedEvent;
import org.entente.core.outlook.backtest.NamedForecasts;
import org.entente.core.outlook.backtest.RecipeScores;
import org.entente.core.outlook.backtest.Shock;
import org.entente.core.outlook.score.Bootstrap;
import org.entente.core.outlook.score.ScoredForecast;
import org.entente.core.outlook.score.Scores;
import org.junit.jupiter.api.Test;

/** What a report says of forecasts whose scores are plain. */
class BackTestReportTest {

  /** Ten alliances in each year; number 1 is violated each time, in 1948 numbers 1 to 3. */
  private static List<ScoredForecast> forecasts(double ofTheViolated, double ofTheOthers) {
    List<ScoredForecast> rows = new ArrayList<>();
    for (int year : new int[] {1880, 1920, 1948, 1960, 1989, 2000}) {
      for (int alliance = 1; alliance <= 10; alliance++) {
        boolean happened = alliance == 1 || year == 1948 && alliance <= 3;
        double probability = (happened ? ofTheViolated : ofTheOthers) + alliance * 1e-4;
        rows.add(new ScoredForecast(alliance, year, probability, happened));
      }
    }
    return rows;
  }

  private static HorizonReport report() {
    return HorizonReport.of(
        Horizon.ONE_YEAR,
        new NamedForecasts("used", forecasts(.4, .05)),
        forecasts(.4, .05),
        List.of(
            new NamedForecasts("constant", forecasts(.13, .13)),
            new NamedForecasts("ridge", forecasts(.3, .1))),
        "constant",
        "ridge");
  }

  @Test
  void scoresAreThoseOfTheForecasts() {
    HorizonReport report = report();
    RecipeScores used = report.used();
    assertThat(report.scores())
        .extracting(RecipeScores::name)
        .containsExactly("used", "constant", "ridge");
    assertThat(used.events()).isEqualTo(8);
    assertThat(used.forecasts()).isEqualTo(60);
    assertThat(used.logLoss().estimate()).isEqualTo(Scores.logLoss(forecasts(.4, .05)));
    assertThat(used.withinYearAuc()).hasValue(1);
    assertThat(used.predictedOverObserved().orElseThrow()).isCloseTo(5.833 / 8, within(1e-3));
    assertThat(used.predictedOverObservedRecent().orElseThrow()).isCloseTo(1.711 / 2, within(1e-3));
    assertThat(used.brierSkill()).isPositive();
    assertThat(used.againstRidge().byAlliance().high()).isNegative();
    assertThat(used.againstRidge().byFiveYears().estimate())
        .isEqualTo(used.logLoss().estimate() - report.scores().get(2).logLoss().estimate());
    assertThat(report.scores().get(2).againstRidge().byAlliance().estimate()).isZero();
  }

  @Test
  void anEraBeginsWithItsFirstYearAtRisk() {
    List<EraScores> eras = report().eras();
    assertThat(eras).extracting(EraScores::events).containsExactly(1, 1, 4, 2);
    assertThat(Era.RECENT.of(forecasts(.4, .05))).extracting(ScoredForecast::year).contains(1989);
    assertThat(eras.get(0).logLoss().orElseThrow())
        .isLessThan(eras.get(0).climatology().orElseThrow());
  }

  @Test
  void shocksMissedAndCaughtAreNamed() {
    HorizonReport report = report();
    assertThat(report.shocks()).extracting(Shock::year, Shock::events).containsExactly(tuple());
    assertThat(report.missed(1).get(0).forecast().alliance()).isEqualTo(1);
    JudgedEvent caught = report.caught(1).get(0);
    assertThat(caught.place()).isEqualTo(1);
    assertThat(caught.depth()).isEqualTo(.1);
    assertThat(report.events()).hasSize(8);
  }

  private static org.assertj.core.groups.Tuple tuple() {
    return org.assertj.core.groups.Tuple.tuple(1948, 3);
  }

  @Test
  void binsHoldEveryForecast() {
    assertThat(report().reliability().stream().mapToInt(bin -> bin.forecasts()).sum())
        .isEqualTo(60);
    assertThat(report().reliability()).noneMatch(bin -> bin.forecasts() == 0);
  }

  @Test
  void theShortWayToAnIntervalGivesTheSame() {
    List<ScoredForecast> rows = forecasts(.4, .05);
    Bootstrap bootstrap = Bootstrap.byAlliance().withDraws(50);
    assertThat(bootstrap.logLoss(rows).low())
        .isCloseTo(bootstrap.of(rows, Scores::logLoss).low(), within(1e-12));
  }

  @Test
  void aBaselineThatIsNotThereIsRefused() {
    List<NamedForecasts> tried = List.of(new NamedForecasts("ridge", forecasts(.3, .1)));
    assertThatThrownBy(
            () ->
                HorizonReport.of(
                    Horizon.ONE_YEAR, tried.get(0), forecasts(.3, .1), tried, "none", "ridge"))
        .hasMessageContaining("none");
  }
}
