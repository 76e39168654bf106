package org.entente.core.outlook.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected numbers: estimators.R in the test resources of this package (survival). */
class SurvivalTest {

  private final List<RiskRow> rows = new ArrayList<>();
  private final List<Spell> spells = new ArrayList<>();

  SurvivalTest() {
    ParkMiller random = new ParkMiller();
    for (int i = 0; i < 400 * 6; i++) {
      random.unit(); // what the logistic fixtures of the script use up
    }
    for (int id = 1; id <= 150; id++) {
      addSpell(random, id);
    }
  }

  private void addSpell(ParkMiller random, int id) {
    double time = Math.floor(4 * random.unit());
    double z = random.unit();
    boolean more = true;
    while (more) {
      double x = random.unit() < .4 ? 1 : 0;
      int end = end(random.unit(), .06 * Math.exp(.9 * x - z), .05, .03 * Math.exp(z));
      rows.add(new RiskRow(time, time + 1, end == 0, id, x, z));
      spells.add(new Spell(time, time + 1, end, id));
      time++;
      more = end < 0 && time < 20 && random.unit() >= .03;
    }
  }

  private static int end(double u, double... hazards) {
    double sum = 0;
    for (int k = 0; k < hazards.length; k++) {
      sum += hazards[k];
      if (u < sum) {
        return k;
      }
    }
    return Spell.CENSORED;
  }

  @Test
  void efronEqualsCoxph() {
    assertThat(rows).hasSize(794);
    CoxFit fit = CoxRegression.withDefaults().fit(rows);
    assertThat(fit.converged()).isTrue();
    assertThat(fit.events()).isEqualTo(50);
    near(fit.coefficients(), 0.886078840433, -1.55874519843);
    near(fit.standardErrors(), 0.298882435816, 0.472226372095);
    near(fit.clusterErrors(), 0.284763786815, 0.451304132057);
    assertThat(fit.nullLogLikelihood()).isCloseTo(-191.019673938, within(1e-8));
    assertThat(fit.logLikelihood()).isCloseTo(-180.898591309, within(1e-8));
    assertThat(fit.hazardRatio(0)).isCloseTo(Math.exp(0.886078840433), within(1e-7));
    assertThat(fit.pValue(0)).isCloseTo(0.001860, within(1e-5));
  }

  @Test
  void breslowEqualsCoxph() {
    CoxFit fit = CoxRegression.withDefaults().with(CoxRegression.Ties.BRESLOW).fit(rows);
    near(fit.coefficients(), 0.855502893023, -1.50314633126);
    near(fit.standardErrors(), 0.299074438584, 0.47147778131);
    near(fit.clusterErrors(), 0.275833673707, 0.441502135603);
  }

  @Test
  void incidenceEqualsSurvfit() {
    List<Incidence> points = AalenJohansen.of(spells, 3);
    near(at(points, 5).shares(), 0.170088052018, 0.222764126282, 0.248200883338);
    near(at(points, 10).shares(), 0.25221587269, 0.29831571588, 0.297611851975);
    near(at(points, 18).shares(), 0.313930976902, 0.326368035977, 0.335014945437);
    near(at(points, 5).errors(), 0.0427978136458, 0.051264758852, 0.0538251514489);
    near(at(points, 10).errors(), 0.0455469648079, 0.0510184921239, 0.0534143524795);
    near(at(points, 18).errors(), 0.0481454766347, 0.0514913186105, 0.0531951613352);
  }

  @Test
  void withoutCensoringIncidenceIsTheShare() {
    List<Spell> four =
        List.of(
            new Spell(0, 1, 0, 1),
            new Spell(0, 2, 1, 2),
            new Spell(0, 3, 0, 3),
            new Spell(0, 3, 0, 4));
    List<Incidence> points = AalenJohansen.of(four, 2);
    assertThat(points.get(2).shares()).containsExactly(new double[] {.75, .25}, within(1e-12));
    assertThat(points.get(0).atRisk()).isEqualTo(4);
    assertThat(points.get(0).errors()[0]).isCloseTo(Math.sqrt(.25 * .75 / 4), within(1e-12));
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> new Spell(2, 2, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RiskRow(2, 1, true, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AalenJohansen.of(spells, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> CoxRegression.withDefaults().fit(List.of(new RiskRow(0, 1, false, 1, 0))))
        .hasMessageContaining("no event");
    List<RiskRow> ragged =
        List.of(new RiskRow(0, 1, true, 1, 0), new RiskRow(0, 1, true, 2, Double.NaN));
    assertThatThrownBy(() -> CoxRegression.withDefaults().fit(ragged))
        .hasMessageContaining("cluster 2");
  }

  private static Incidence at(List<Incidence> points, double time) {
    return points.stream().filter(p -> p.time() <= time).reduce((a, b) -> b).orElseThrow();
  }

  private static void near(double[] actual, double... expected) {
    assertThat(actual).containsExactly(expected, within(2e-8));
  }
}
