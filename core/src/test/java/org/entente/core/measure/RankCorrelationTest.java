package org.entente.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** By hand, and the intervals by a calculator. */
class RankCorrelationTest {

  private static final double[] UP = {1, 2, 3, 4, 5, 6};

  @Test
  void followsTheFormulaOfTheSquaredDifferences() {
    // Every rank is one off: 1 - 6 * 6 / (6 * 35).
    RankCorrelation found = RankCorrelation.of(UP, new double[] {2, 1, 4, 3, 6, 5}).orElseThrow();
    assertThat(found.value()).isCloseTo(1 - 36 / 210.0, within(1e-12));
    assertThat(found.n()).isEqualTo(6);
    assertThat(found.interval().orElseThrow().low()).isCloseTo(-0.127245, within(1e-6));
    assertThat(found.interval().orElseThrow().high()).isCloseTo(0.986482, within(1e-6));
  }

  @Test
  void tiesShareTheMeanOfTheirRanks() {
    // Ranks 1 2.5 2.5 4 5 6 7 and 4 1 2.5 2.5 6.5 6.5 5: 17.25 / sqrt(27.5 * 27).
    assertThat(
            RankCorrelation.of(
                    new double[] {1, 2, 2, 3, 4, 5, 6}, new double[] {3, 1, 2, 2, 5, 5, 4})
                .orElseThrow()
                .value())
        .isCloseTo(0.633054, within(1e-6))
        .isNotCloseTo(1 - 6 * 20 / (7 * 48.0), within(1e-3));
  }

  @Test
  void theSameOrderHasNoInterval() {
    assertThat(RankCorrelation.of(UP, UP).orElseThrow().value()).isCloseTo(1, within(1e-12));
    assertThat(RankCorrelation.of(UP, UP).orElseThrow().interval()).isEmpty();
  }

  @Test
  void saysNothingOfFewPairsOrOfWhatStandsStill() {
    assertThat(RankCorrelation.of(new double[5], new double[5])).isEmpty();
    assertThat(RankCorrelation.of(UP, new double[6])).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> RankCorrelation.of(UP, new double[5]));
  }
}
