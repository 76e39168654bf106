package org.entente.core.measure.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTailTest {

  /** From R 4.2.2: {@code pnorm(x, log.p = TRUE)}. */
  @ParameterizedTest
  @CsvSource({
    "-40, -804.608442013754",
    "-12, -75.4106730015688",
    "-5.3, -16.6645253023825",
    "-1.234, -2.22007050028694",
    "0, -0.693147180559945",
    "0.777, -0.246641714786045",
    "3.1, -0.000968071643401549",
    "9.9, -2.08137521949321e-23"
  })
  void theLogarithmIsThatOfAnotherProgram(double x, double expected) {
    assertThat(NormalTail.log(x)).isCloseTo(expected, within(1e-9 * Math.max(1, -expected)));
  }

  @Test
  void theRatioIsTheDerivativeOfTheLogarithm() {
    double h = 1e-4;
    for (double x = -20; x < 9; x += 0.0371) {
      double slope = (NormalTail.log(x + h) - NormalTail.log(x - h)) / (2 * h);
      assertThat(NormalTail.ratio(x)).isCloseTo(slope, within(2e-6 * Math.max(1, -x)));
      assertThat(NormalTail.ratio(x)).isCloseTo(NormalTail.exactRatio(x), within(1e-9));
    }
  }

  @Test
  void anIntervalHasTheDerivativesOfItsLogarithm() {
    double h = 1e-4;
    TruncationInterval interval = new TruncationInterval();
    for (double a = -6; a < 5; a += 0.531) {
      double b = a + 0.7;
      double slopeB = (log(a, b + h) - log(a, b - h)) / (2 * h);
      double slopeA = (log(a + h, b) - log(a - h, b)) / (2 * h);
      interval.between(a, b);
      assertThat(interval.upper).isCloseTo(slopeB, within(1e-5));
      assertThat(-interval.lower).isCloseTo(slopeA, within(1e-5));
      double curvature = interval.curvature(a, b);
      double g1 = gradient(a + h, b + h);
      double g0 = gradient(a - h, b - h);
      assertThat(-curvature).isCloseTo((g1 - g0) / (2 * h), within(1e-4));
    }
  }

  private static double log(double a, double b) {
    TruncationInterval interval = new TruncationInterval();
    interval.between(a, b);
    return interval.log;
  }

  private static double gradient(double a, double b) {
    TruncationInterval interval = new TruncationInterval();
    interval.between(a, b);
    return interval.upper - interval.lower;
  }
}
