package org.entente.core.outlook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.junit.jupiter.api.Test;

class OutlookModelTest {

  private static final Panel PANEL = MadePanel.panel();
  private static final LogitRecipe RECIPE =
      LogitRecipe.ridge("x", ModelTerm.of(Transform.PLAIN, "x", "noise", "part", "age"));
  private static final OutlookModelTrainer TRAINER =
      OutlookModelTrainer.withDefaults().with(RECIPE).withDraws(20);
  private static final OutlookModel MODEL = TRAINER.train(PANEL, 1930);

  @Test
  void theSumOfTheContributionsIsTheForecast() {
    for (int row = 0; row < PANEL.size(); row += 7) {
      for (Horizon horizon : Horizon.values()) {
        Outlook outlook = MODEL.outlook(PANEL, row, horizon);
        double sum = outlook.reference() + outlook.ceilingAdjustment();
        for (Contribution part : outlook.contributions()) {
          sum += part.logOdds();
        }
        assertThat(1 / (1 + Math.exp(-sum))).isCloseTo(outlook.probability(), within(1e-12));
        assertThat(outlook.ceilingAdjustment()).isLessThanOrEqualTo(1e-12);
        assertThat(outlook.low()).isLessThanOrEqualTo(outlook.high());
        assertThat(outlook.referenceProbability()).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void contributionsOfAYearSumToNothing() {
    double sum = 0;
    for (int row = 0; row < PANEL.size(); row++) {
      if (PANEL.snapshot(row).year() == 1920) {
        for (Contribution part : MODEL.outlook(PANEL, row, Horizon.ONE_YEAR).contributions()) {
          sum += part.covariate().equals("x") ? part.logOdds() : 0;
        }
      }
    }
    assertThat(sum).isCloseTo(0, within(1e-9));
  }

  @Test
  void whatIsNotKnownIsSaid() {
    int without = row(1920, false);
    Outlook outlook = MODEL.outlook(PANEL, without, Horizon.ONE_YEAR);
    assertThat(outlook.missing()).containsExactly("part");
    assertThat(outlook.contributions())
        .filteredOn(part -> part.covariate().equals("part"))
        .extracting(Contribution::value)
        .containsExactly(OptionalDouble.empty());
    assertThat(MODEL.outlook(PANEL, row(1921, true), Horizon.ONE_YEAR).missing()).isEmpty();
  }

  private static int row(int year, boolean known) {
    for (int row = 0; row < PANEL.size(); row++) {
      if (PANEL.snapshot(row).year() == year && PANEL.value(row, "part").isPresent() == known) {
        return row;
      }
    }
    throw new AssertionError("no such row");
  }

  @Test
  void theStrongestInputIsTheOneThatActs() {
    long led = 0;
    for (int row = 0; row < PANEL.size(); row++) {
      Outlook outlook = MODEL.outlook(PANEL, row, Horizon.ONE_YEAR);
      led += outlook.contributions().get(0).covariate().equals("x") ? 1 : 0;
    }
    assertThat((double) led / PANEL.size()).isGreaterThan(.6);
  }

  @Test
  void highForecastsAreHeldBack() {
    assertThat(Ceiling.hold(Math.log(.25))).isCloseTo(Math.log(.25), within(1e-12));
    assertThat(Ceiling.hold(Math.log(.25) + 1)).isCloseTo(Math.log(.25) + .5, within(1e-12));
    assertThat(Ceiling.hold(-6)).isEqualTo(-6);
  }

  @Test
  void valuesBeyondTheRangeCountAsItsEnd() {
    Panel.Builder builder = new Panel.Builder(PANEL.covariates());
    builder.row(PANEL.snapshot(0), 1, 50, .5, .5, 0);
    Panel far = builder.build();
    Outlook outlook = MODEL.outlook(far, 0, Horizon.ONE_YEAR);
    assertThat(outlook.outside()).containsExactly("x");
    Equation.Line line =
        MODEL.of(Horizon.ONE_YEAR).equation().lines().stream()
            .filter(each -> each.term().covariate().equals("x"))
            .findFirst()
            .orElseThrow();
    Panel.Builder edge = new Panel.Builder(PANEL.covariates());
    edge.row(PANEL.snapshot(0), 1, line.high(), .5, .5, 0);
    assertThat(MODEL.of(Horizon.ONE_YEAR).probability(edge.build(), 0))
        .isEqualTo(outlook.probability());
  }

  @Test
  void trainingAgainGivesTheSameModel() {
    OutlookModel again = TRAINER.train(PANEL, 1930);
    for (Horizon horizon : Horizon.values()) {
      assertThat(again.outlook(PANEL, 99, horizon)).isEqualTo(MODEL.outlook(PANEL, 99, horizon));
      assertThat(again.of(horizon).equation().lines())
          .isEqualTo(MODEL.of(horizon).equation().lines());
    }
  }

  @Test
  void anEarlierModelDoesNotKnowTheLaterRows() {
    OutlookModel early = TRAINER.train(PANEL, 1900);
    OutlookModel cut = TRAINER.train(PANEL.asOf(1900), 1930 - 30);
    assertThat(early.of(Horizon.FIVE_YEARS).equation().lines())
        .isEqualTo(cut.of(Horizon.FIVE_YEARS).equation().lines());
    assertThat(early.of(Horizon.FIVE_YEARS).trainedThrough()).isEqualTo(1900);
    assertThat(early.of(Horizon.FIVE_YEARS).rows()).isLessThan(MODEL.of(Horizon.FIVE_YEARS).rows());
  }

  @Test
  void theMostComparableAlliancesAreNearAndPast() {
    int row = row(1921, true) + 5;
    List<ComparableAlliance> like = MODEL.comparable(PANEL, row, Horizon.FIVE_YEARS, 6);
    assertThat(like)
        .hasSize(6)
        .isSortedAccordingTo((a, b) -> Double.compare(a.distance(), b.distance()));
    assertThat(like).allMatch(other -> other.snapshot().year() <= 1916);
    assertThat(like).extracting(other -> other.snapshot().alliance()).doesNotHaveDuplicates();
    assertThat(like)
        .noneMatch(other -> other.snapshot().alliance() == PANEL.snapshot(row).alliance());
    assertThat(like).isEqualTo(MODEL.comparable(PANEL, row, Horizon.FIVE_YEARS, 6));
  }

  @Test
  void aPanelWithoutACovariateIsRefused() {
    Panel.Builder builder = new Panel.Builder(List.of("x"));
    builder.row(PANEL.snapshot(0), 1);
    Panel poor = builder.build();
    assertThatThrownBy(() -> MODEL.outlook(poor, 0, Horizon.ONE_YEAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no covariate");
  }
}
