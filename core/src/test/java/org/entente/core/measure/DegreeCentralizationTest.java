package org.entente.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Freeman 1978. */
class DegreeCentralizationTest {

  private static double of(int... degrees) {
    return DegreeCentralization.of(degrees).orElseThrow();
  }

  @Test
  void ofAStarIsOne() {
    assertThat(of(2, 1, 1)).isEqualTo(1);
    assertThat(of(1, 1, 4, 1, 1)).isEqualTo(1);
  }

  @Test
  void ofACliqueIsZero() {
    assertThat(of(3, 3, 3, 3)).isZero();
  }

  @Test
  void ofACircleIsZero() {
    assertThat(of(2, 2, 2, 2, 2)).isZero();
  }

  @Test
  void withoutAnyTieIsZero() {
    assertThat(of(0, 0, 0)).isZero();
  }

  /** Degrees 1, 2, 2, 1: (1 + 0 + 0 + 1) / (3 x 2). */
  @Test
  void ofAPathOfFourIsAThird() {
    assertThat(of(1, 2, 2, 1)).isCloseTo(1 / 3.0, within(1e-15));
  }

  /** A path of five, degrees 1, 2, 2, 2, 1: (1 + 1) / (4 x 3). */
  @Test
  void ofAPathOfFiveIsASixth() {
    assertThat(of(1, 2, 2, 2, 1)).isCloseTo(1 / 6.0, within(1e-15));
  }

  @Test
  void isUndefinedBelowThreeNodes() {
    assertThat(DegreeCentralization.of(new int[] {})).isEmpty();
    assertThat(DegreeCentralization.of(new int[] {0})).isEmpty();
    assertThat(DegreeCentralization.of(new int[] {1, 1})).isEmpty();
  }

  @Test
  void refusesADegreeThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DegreeCentralization.of(new int[] {3, 1, 1}))
        .withMessageContaining("3 cannot have 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DegreeCentralization.of(new int[] {-1, 1, 1}));
  }
}
