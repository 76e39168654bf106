package org.entente.core.outlook.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScoresTest {

  private static final List<ScoredForecast> FOUR =
      List.of(
          new ScoredForecast(1, 1900, .2, false),
          new ScoredForecast(2, 1900, .4, true),
          new ScoredForecast(3, 1901, .4, false),
          new ScoredForecast(4, 1901, .1, true));

  @Test
  void scoresByHand() {
    double loss = -(Math.log(.8) + Math.log(.4) + Math.log(.6) + Math.log(.1)) / 4;
    assertThat(Scores.logLoss(FOUR)).isCloseTo(loss, within(1e-12));
    assertThat(Scores.brier(FOUR)).isCloseTo((.04 + .36 + .16 + .81) / 4, within(1e-12));
    assertThat(Scores.predictedOverObserved(FOUR)).hasValue(1.1 / 2);
    // pairs over all years: .4>.2, .4=.4, .1<.2, .1<.4; inside years: .4>.2, .1<.4
    assertThat(Scores.auc(FOUR)).hasValue(1.5 / 4);
    assertThat(Scores.withinYearAuc(FOUR)).hasValue(.5);
    assertThat(Scores.brierSkill(FOUR, FOUR)).isZero();
  }

  @Test
  void withoutEventsNothingIsOrdered() {
    List<ScoredForecast> calm = List.of(FOUR.get(0), FOUR.get(2));
    assertThat(Scores.auc(calm)).isEmpty();
    assertThat(Scores.withinYearAuc(calm)).isEmpty();
    assertThat(Scores.predictedOverObserved(calm)).isEmpty();
  }

  @Test
  void aConstantInAYearHasHalfTheArea() {
    List<ScoredForecast> drift = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      drift.add(new ScoredForecast(i, 1900, .5, i % 2 == 0));
      drift.add(new ScoredForecast(i, 1990, .1, i % 10 == 0));
    }
    assertThat(Scores.auc(drift).orElseThrow()).isGreaterThan(.7);
    assertThat(Scores.withinYearAuc(drift)).hasValue(.5);
  }

  @Test
  void exaggerationShowsInTheSlope() {
    SplittableRandom random = new SplittableRandom(1);
    List<ScoredForecast> honest = new ArrayList<>();
    List<ScoredForecast> bold = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      double logOdds = 4 * random.nextDouble() - 3;
      boolean happened = random.nextDouble() < chance(logOdds);
      honest.add(new ScoredForecast(i, 1900, chance(logOdds), happened));
      bold.add(new ScoredForecast(i, 1900, chance(2 * logOdds), happened));
    }
    assertThat(Calibration.of(honest).slope()).isCloseTo(1, within(.03));
    assertThat(Calibration.of(honest).intercept()).isCloseTo(0, within(.03));
    assertThat(Calibration.of(bold).slope())
        .isCloseTo(Calibration.of(honest).slope() / 2, within(1e-6));
  }

  @Test
  void binsHoldEveryForecastOnce() {
    List<ReliabilityBin> bins = ReliabilityBin.of(FOUR, .15, .4);
    assertThat(bins).extracting(ReliabilityBin::forecasts).containsExactly(1, 1, 2);
    assertThat(bins.get(2).observed()).isEqualTo(.5);
    assertThat(bins.get(2).meanForecast()).isEqualTo(.4);
  }

  @Test
  void intervalsRepeatAndHoldTheEstimate() {
    Bootstrap bootstrap = Bootstrap.byAlliance().withDraws(300);
    Interval loss = bootstrap.of(FOUR, Scores::logLoss);
    assertThat(loss).isEqualTo(bootstrap.of(FOUR, Scores::logLoss));
    assertThat(loss).isNotEqualTo(bootstrap.withSeed(2).of(FOUR, Scores::logLoss));
    assertThat(loss.low()).isLessThan(loss.estimate());
    assertThat(loss.high()).isGreaterThan(loss.estimate());
    assertThat(bootstrap.logLossDifference(FOUR, FOUR).excludesZero()).isFalse();
  }

  @Test
  void clustersAreDrawnWhole() {
    List<ScoredForecast> twins = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      twins.add(new ScoredForecast(1, 1900 + i, .1, false));
      twins.add(new ScoredForecast(2, 1900 + i, .9, false));
    }
    Interval byAlliance = Bootstrap.byAlliance().of(twins, Scores::logLoss);
    Interval byYears = Bootstrap.byFiveYears().of(twins, Scores::logLoss);
    assertThat(byAlliance.high() - byAlliance.low()).isGreaterThan(2);
    assertThat(byYears.high() - byYears.low()).isLessThan(1e-9);
  }

  @Test
  void quantilesAreThoseOfType7() {
    Interval interval = Interval.of(2, new double[] {4, Double.NaN, 1, 2, 3, 0}, .5);
    assertThat(interval).isEqualTo(new Interval(2, 1, 3, 5));
  }

  @Test
  void otherRowsCannotBePaired() {
    List<ScoredForecast> other = new ArrayList<>(FOUR);
    other.set(0, new ScoredForecast(9, 1900, .2, false));
    assertThatThrownBy(() -> Bootstrap.byAlliance().logLossDifference(FOUR, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("paired");
    assertThatThrownBy(() -> new ScoredForecast(1, 1900, 0, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double chance(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
