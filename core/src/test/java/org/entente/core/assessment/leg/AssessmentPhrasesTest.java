package org.entente.core.assessment.leg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.entente.core.record.Crisis;
import org.entente.core.record.Obligation;
import org.junit.jupiter.api.Test;

class AssessmentPhrasesTest {

  @Test
  void numbersHaveASignAndTwoDigits() {
    assertThat(AssessmentPhrases.signed(0.426)).isEqualTo("+0.43");
    assertThat(AssessmentPhrases.signed(-1)).isEqualTo("-1.00");
  }

  @Test
  void zeroHasNoMinus() {
    assertThat(AssessmentPhrases.signed(-0.0)).isEqualTo("+0.00");
    assertThat(AssessmentPhrases.signed(-0.004)).isEqualTo("+0.00");
  }

  @Test
  void noNumberIsNone() {
    assertThat(AssessmentPhrases.signed(OptionalDouble.empty())).isEqualTo("none");
  }

  @Test
  void numbersHaveAPointWhateverTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(AssessmentPhrases.signed(0.5)).isEqualTo("+0.50");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void listsEndInAnd() {
    assertThat(AssessmentPhrases.list(List.of())).isEmpty();
    assertThat(AssessmentPhrases.list(List.of("a"))).isEqualTo("a");
    assertThat(AssessmentPhrases.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(AssessmentPhrases.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void oneIsSingularAndNoneIsPlural() {
    assertThat(AssessmentPhrases.count(1, "day", "days")).isEqualTo("1 day");
    assertThat(AssessmentPhrases.count(0, "day", "days")).isEqualTo("0 days");
    assertThat(AssessmentPhrases.count(2, "crisis", "crises")).isEqualTo("2 crises");
  }

  @Test
  void obligationsComeInTheOrderOfAtop() {
    assertThat(
            AssessmentPhrases.obligations(EnumSet.of(Obligation.CONSULTATION, Obligation.DEFENSE)))
        .isEqualTo("defense, consultation");
    assertThat(AssessmentPhrases.plain(Crisis.Type.COUP_ATTEMPT)).isEqualTo("coup attempt");
  }
}
