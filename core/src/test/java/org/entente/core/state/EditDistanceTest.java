package org.entente.core.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  /** Textbook pairs; "ca" to "abc" is 3 in optimal string alignment, which edits no part twice. */
  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3",
    "flaw, lawn, 2",
    "japan, jpaan, 1",
    "japan, japan, 0",
    "ca, abc, 3",
    "'', korea, 5",
    "korea, '', 5"
  })
  void countsSlips(String a, String b, int slips) {
    assertThat(EditDistance.between(a, b)).isEqualTo(slips);
  }

  @Test
  void isTheSameBothWaysAndNoLongerThanTheLongerWord() {
    qt().withFixedSeed(1)
        .withExamples(300)
        .forAll(
            strings().betweenCodePoints('a', 'e').ofLengthBetween(0, 8),
            strings().betweenCodePoints('a', 'e').ofLengthBetween(0, 8))
        .check(
            (a, b) -> {
              int distance = EditDistance.between(a, b);
              return distance == EditDistance.between(b, a)
                  && distance <= Math.max(a.length(), b.length())
                  && distance >= Math.abs(a.length() - b.length())
                  && (distance == 0) == a.equals(b);
            });
  }
}
