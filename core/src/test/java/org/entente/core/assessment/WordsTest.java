package org.entente.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.entente.core.record.Crisis;
import org.entente.core.record.Obligation;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void numbersHaveASignAndTwoDigits() {
    assertThat(Words.signed(0.426)).isEqualTo("+0.43");
    assertThat(Words.signed(-1)).isEqualTo("-1.00");
  }

  @Test
  void zeroHasNoMinus() {
    assertThat(Words.signed(-0.0)).isEqualTo("+0.00");
    assertThat(Words.signed(-0.004)).isEqualTo("+0.00");
  }

  @Test
  void noNumberIsNone() {
    assertThat(Words.signed(OptionalDouble.empty())).isEqualTo("none");
  }

  @Test
  void numbersHaveAPointWhateverTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Words.signed(0.5)).isEqualTo("+0.50");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void listsEndInAnd() {
    assertThat(Words.list(List.of())).isEmpty();
    assertThat(Words.list(List.of("a"))).isEqualTo("a");
    assertThat(Words.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void oneIsSingularAndNoneIsPlural() {
    assertThat(Words.count(1, "day", "days")).isEqualTo("1 day");
    assertThat(Words.count(0, "day", "days")).isEqualTo("0 days");
    assertThat(Words.count(2, "crisis", "crises")).isEqualTo("2 crises");
  }

  @Test
  void obligationsComeInTheOrderOfAtop() {
    assertThat(Words.obligations(EnumSet.of(Obligation.CONSULTATION, Obligation.DEFENSE)))
        .isEqualTo("defense, consultation");
    assertThat(Words.plain(Crisis.Type.COUP_ATTEMPT)).isEqualTo("coup attempt");
  }
}
