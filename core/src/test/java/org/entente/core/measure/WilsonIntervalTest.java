package org.entente.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

  /** Solutions of (share - p)^2 = z^2 p (1 - p) / n, found by bisection in Python. */
  @ParameterizedTest
  @CsvSource({
    "27, 36, 0.5892955, 0.8624952",
    "8, 10, 0.4901625, 0.9433178",
    "1, 1, 0.2065493, 1",
    "3, 3, 0.4385030, 1"
  })
  void holdsTheSharesThatTheCasesDoNotRuleOut(int hits, int cases, double low, double high) {
    WilsonInterval interval = WilsonInterval.of(hits, cases);
    assertThat(interval.low()).isCloseTo(low, within(5e-8));
    assertThat(interval.high()).isCloseTo(high, within(5e-8));
  }

  @Test
  void neverLeavesTheSharesThatThereAre() {
    for (int n = 1; n < 300; n++) {
      assertThat(WilsonInterval.of(0, n).low()).isZero();
      assertThat(WilsonInterval.of(n, n).high()).isEqualTo(1);
    }
  }

  @Test
  void withoutACaseThereIsNone() {
    assertThat(WilsonInterval.of(0, 0).low()).isNaN();
    assertThat(WilsonInterval.of(0, 0).high()).isNaN();
  }
}
