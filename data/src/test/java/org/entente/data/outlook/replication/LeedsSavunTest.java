package org.entente.data.outlook.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.stream.Stream;
import org.entente.core.outlook.Ending;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The replication against R's coxph on the same rows, and against the table of an earlier fit. */
class LeedsSavunTest {

  static Stream<FitInR.Line> linesOfR() {
    return FitInR.builtin().lines().stream();
  }

  @ParameterizedTest
  @MethodSource("linesOfR")
  void equalsR(FitInR.Line r) throws WorkspaceException {
    LeedsSavun ours = RealStudy.get().fit(r.coding());
    Effect effect = ours.fit(r.ending()).effect(r.condition());
    assertThat(ours.sample().completeRows()).isEqualTo(r.rows());
    assertThat(ours.fit(r.ending()).events()).isEqualTo(r.events());
    assertThat(effect.condition()).isEqualTo(r.condition());
    assertThat(effect.coefficient()).isCloseTo(r.coefficient(), within(1e-6));
    assertThat(effect.hazardRatio()).isCloseTo(r.hazardRatio(), within(1e-6));
    assertThat(effect.clusterError()).isCloseTo(r.error(), within(1e-6));
    assertThat(effect.p()).isCloseTo(r.p(), within(1e-6));
  }

  @Test
  void rHasALineForEveryEffect() {
    assertThat(FitInR.builtin().lines())
        .hasSize(
            RegimeCoding.values().length * LeedsSavun.CAUSES.size() * Condition.values().length);
  }

  /** The sample as the earlier fit reports it. */
  @ParameterizedTest
  @EnumSource(RegimeCoding.class)
  void sample(RegimeCoding coding) throws WorkspaceException {
    SampleSize sample = RealStudy.get().fit(coding).sample();
    assertThat(sample.alliances()).isEqualTo(348);
    assertThat(sample.phases()).isEqualTo(366);
    assertThat(sample.years()).isEqualTo(6_373);
    assertThat(sample.count(Ending.VIOLATED)).isEqualTo(116);
    assertThat(sample.count(Ending.RENEGOTIATED)).isEqualTo(100);
    assertThat(sample.count(Ending.FULFILLED)).isEqualTo(45);
    assertThat(sample.count(Ending.STATE_EXIT)).isEqualTo(45);
  }

  @Test
  void completeRowsAsInTheEarlierFit() throws WorkspaceException {
    LeedsSavun ours = RealStudy.get().earlierCoding();
    assertThat(ours.sample().completeRows()).isEqualTo(EarlierFit.ROWS);
    assertThat(ours.fit(Ending.VIOLATED).events()).isEqualTo(109);
    assertThat(ours.fit(Ending.FULFILLED).events()).isEqualTo(43);
  }

  /** One renegotiation less: the United Kingdom and Laos in 1953, Laos being rated later only. */
  @Test
  void oneRenegotiationLessThanTheEarlierFit() throws WorkspaceException {
    assertThat(RealStudy.get().earlierCoding().fit(Ending.RENEGOTIATED).events()).isEqualTo(97);
    assertThat(EarlierFit.EVENTS).containsExactly(109, 98, 43);
  }

  /**
   * Within 5 percent of the earlier fit, but for regime change: 5.1, 8.8 and 12.5 percent off. What
   * it took for a regime change is not known well enough to code it again; none of the ratios is
   * significant there or here.
   */
  @ParameterizedTest
  @EnumSource(
      value = Ending.class,
      names = {"VIOLATED", "RENEGOTIATED", "FULFILLED"})
  void ratiosOfTheEarlierFit(Ending ending) throws WorkspaceException {
    LeedsSavun ours = RealStudy.get().earlierCoding();
    assertThat(EarlierFit.apart(ours, ending, 0.05))
        .extracting(Effect::condition)
        .containsExactly(Condition.REGIME_CHANGE);
    assertThat(ours.fit(ending).effect(Condition.REGIME_CHANGE).hazardRatio())
        .isCloseTo(
            EarlierFit.effect(ending, Condition.REGIME_CHANGE).hazardRatio(), withinPercentage(13));
    assertThat(ours.fit(ending).effect(Condition.REGIME_CHANGE).p()).isGreaterThan(0.1);
  }

  /** With the panel's own coding of joint democracy and regime change more ratios are apart. */
  @ParameterizedTest
  @CsvSource({
    "VIOLATED, REGIME_CHANGE JOINT_DEMOCRACY THREAT_CHANGE",
    "RENEGOTIATED, POWER_CHANGE REGIME_CHANGE THREAT_CHANGE TREATY INSTITUTIONS",
    "FULFILLED, REGIME_CHANGE ASYMMETRY INSTITUTIONS"
  })
  void ratiosOfThePanelsCoding(Ending ending, String apart) throws WorkspaceException {
    assertThat(EarlierFit.apart(RealStudy.get().panelCoding(), ending, 0.05))
        .extracting(effect -> effect.condition().name())
        .containsExactlyInAnyOrder(apart.split(" "));
  }

  @ParameterizedTest
  @EnumSource(RegimeCoding.class)
  void publishedSigns(RegimeCoding coding) throws WorkspaceException {
    CauseFit violated = RealStudy.get().fit(coding).fit(Ending.VIOLATED);
    for (Condition condition : Condition.values()) {
      String found = violated.effect(condition).hazardRatio() > 1 ? "+" : "-";
      boolean same = condition.publishedSign().map(found::equals).orElse(true);
      assertThat(same).as(condition.label()).isEqualTo(condition != Condition.REGIME_CHANGE);
    }
  }

  /** FORCES section 3, in whole percent; its 46 is 45.45 here. */
  @Test
  void shareViolatedByEra() throws WorkspaceException {
    List<ViolatedShare> eras = RealStudy.get().violatedShares();
    assertPercents(eras.get(0), 24, 29, 41, 46);
    assertPercents(eras.get(1), 16, 27, 40, 41);
    assertPercents(eras.get(2), 10, 17, 22, 25);
    assertPercents(eras.get(3), 0.8, 0.8, 0.8, 0.8);
  }

  private static void assertPercents(ViolatedShare era, double... percents) {
    for (int i = 0; i < percents.length; i++) {
      assertThat(100 * era.shares().get(i))
          .as("formed from " + era.from() + ", by " + ViolatedShare.AGES.get(i))
          .isCloseTo(percents[i], within(0.55));
    }
  }
}
