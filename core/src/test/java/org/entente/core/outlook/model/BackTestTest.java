package org.entente.core.outlook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.core.outlook.Ending;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;
import org.entente.core.outlook.backtest.BackTest;
import org.entente.core.outlook.backtest.LeakCheck;
import org.entente.core.outlook.backtest.OnlineCorrection;
import org.entente.core.outlook.backtest.Recipe;
import org.entente.core.outlook.model.LogitRecipe.Windows;
import org.entente.core.outlook.score.Calibration;
import org.entente.core.outlook.score.ScoredForecast;
import org.entente.core.outlook.score.Scores;
import org.junit.jupiter.api.Test;

class BackTestTest {

  private static final Panel PANEL = MadePanel.panel();
  private static final LogitRecipe ON_X =
      LogitRecipe.ridge("x", ModelTerm.of(Transform.PLAIN, "x", "noise", "part"));

  @Test
  void scoresTheRowsOfTheProtocol() {
    List<ScoredForecast> one = BackTest.of(PANEL).run(Climatology.ALL, Horizon.ONE_YEAR);
    assertThat(one).hasSize((int) rows(1870, 1929).count());
    List<ScoredForecast> five = BackTest.of(PANEL).run(Climatology.ALL, Horizon.FIVE_YEARS);
    assertThat(five)
        .hasSize((int) rows(1870, 1925).filter(row -> year(row) % 5 == 0).count())
        .allMatch(forecast -> forecast.year() % 5 == 0);
  }

  private static IntStream rows(int from, int to) {
    return IntStream.range(0, PANEL.size()).filter(row -> year(row) >= from && year(row) <= to);
  }

  private static int year(int row) {
    return PANEL.snapshot(row).year();
  }

  @Test
  void climatologyCountsWhatWasKnown() {
    ScoredForecast first = BackTest.of(PANEL).run(Climatology.ALL, Horizon.FIVE_YEARS).get(0);
    double events =
        rows(1850, 1865).filter(r -> PANEL.snapshot(r).violatedWithin5().orElseThrow()).count();
    assertThat(first.probability())
        .isCloseTo((events + .5) / (rows(1850, 1865).count() + 1), within(1e-12));
  }

  @Test
  void recipesSeeNothingOfTheFuture() {
    List<String> seen = new ArrayList<>();
    Recipe nosy =
        new Recipe() {
          @Override
          public String name() {
            return "nosy";
          }

          @Override
          public Equation train(Panel known, Horizon horizon, int origin) {
            synchronized (seen) {
              known.snapshots().stream()
                  .filter(s -> s.year() > origin)
                  .forEach(s -> seen.add(s.key()));
              known.snapshots().stream()
                  .filter(s -> s.ending().isPresent() && s.year() + 1 > origin)
                  .forEach(s -> seen.add(s.key()));
              known.snapshots().stream()
                  .filter(s -> s.violatedWithin5().isPresent() && s.year() + 5 > origin)
                  .forEach(s -> seen.add(s.key()));
            }
            return ON_X.train(known, horizon, origin);
          }
        };
    assertThat(BackTest.of(PANEL).run(nosy, Horizon.FIVE_YEARS)).isNotEmpty();
    assertThat(seen).isEmpty();
  }

  @Test
  void findsWhatIsThere() {
    for (Horizon horizon : Horizon.values()) {
      List<ScoredForecast> forecasts = BackTest.of(PANEL).run(ON_X.with(Windows.PART), horizon);
      List<ScoredForecast> base = BackTest.of(PANEL).run(Climatology.ALL, horizon);
      assertThat(Scores.withinYearAuc(forecasts).orElseThrow()).isGreaterThan(.7);
      assertThat(Scores.logLoss(forecasts)).isLessThan(Scores.logLoss(base) - .01);
      assertThat(Calibration.of(forecasts).slope()).isBetween(.6, 1.5);
      assertThat(Scores.withinYearAuc(base)).hasValue(.5);
    }
  }

  @Test
  void unfinishedWindowsTeachTheSame() {
    Panel known = PANEL.asOf(1900);
    TrainingSet whole = TrainingSet.ofWholeWindows(known, Horizon.FIVE_YEARS);
    TrainingSet part = TrainingSet.ofPartWindows(known, Horizon.FIVE_YEARS, 1900);
    assertThat(part.size()).isEqualTo((int) rows(1850, 1899).count());
    for (int i = 0; i < part.size(); i++) {
      if (i < whole.size()) {
        assertThat(part.outcome(i)).isEqualTo(whole.outcome(i));
        assertThat(part.offsets()[i]).isZero();
      } else {
        assertThat(part.offsets()[i])
            .isCloseTo(Math.log((1900 - part.year(i)) / 5.0), within(1e-12));
      }
    }
  }

  @Test
  void shuffledOutcomesCannotBeForecast() {
    Panel shuffled = shuffled();
    List<ScoredForecast> forecasts =
        OutlookModelTrainer.withDefaults().with(ON_X).backTest(shuffled, Horizon.ONE_YEAR);
    List<ScoredForecast> base = BackTest.of(shuffled).run(Climatology.ALL, Horizon.ONE_YEAR);
    assertThat(Scores.withinYearAuc(forecasts).orElseThrow()).isBetween(.38, .62);
    assertThat(Scores.logLoss(forecasts)).isGreaterThan(Scores.logLoss(base) - .002);
  }

  private static Panel shuffled() {
    SplittableRandom random = new SplittableRandom(3);
    Panel.Builder builder = new Panel.Builder(PANEL.covariates());
    for (int row = 0; row < PANEL.size(); row++) {
      double[] values = new double[PANEL.covariates().size()];
      for (int column = 0; column < values.length; column++) {
        values[column] = PANEL.raw(row, column);
      }
      Snapshot old = PANEL.snapshot(row);
      Ending ending = random.nextDouble() < .03 ? Ending.VIOLATED : Ending.NONE;
      builder.row(
          new Snapshot(
              old.alliance(),
              old.member(),
              old.year(),
              true,
              old.ending().map(end -> ending),
              Optional.empty(),
              old.cause()),
          values);
    }
    return builder.build();
  }

  @Test
  void aLeakIsCaught() {
    assertThat(LeakCheck.suspects(PANEL, Horizon.ONE_YEAR))
        .extracting(LeakCheck.Suspect::covariate)
        .contains("leak")
        .doesNotContain("noise", "part", "age");
    assertThat(LeakCheck.area(PANEL, Horizon.ONE_YEAR, "leak")).hasValue(1);
    assertThat(LeakCheck.area(PANEL, Horizon.ONE_YEAR, "noise").orElseThrow())
        .isCloseTo(.5, within(.1));
  }

  @Test
  void correctionCountsWhatCameTrue() {
    List<ScoredForecast> forecasts = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      forecasts.add(new ScoredForecast(i, 1880, .2, i < 10));
      forecasts.add(new ScoredForecast(i, 1890, .2, i < 90));
    }
    assertThat(OnlineCorrection.shift(forecasts, Horizon.FIVE_YEARS, 1884)).isZero();
    assertThat(OnlineCorrection.shift(forecasts, Horizon.FIVE_YEARS, 1890))
        .isCloseTo(Math.log(12.0 / 22), within(1e-12));
    assertThat(OnlineCorrection.shift(forecasts, Horizon.FIVE_YEARS, 1915))
        .isCloseTo(Math.log(92.0 / 22), within(1e-12));
    List<ScoredForecast> corrected = OnlineCorrection.of(forecasts, Horizon.FIVE_YEARS);
    assertThat(corrected.get(0).probability()).isCloseTo(.2, within(1e-12));
    assertThat(corrected.get(199).logOdds())
        .isCloseTo(Math.log(.25) + Math.log(12.0 / 22), within(1e-12));
  }
}
