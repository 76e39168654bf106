package org.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 3, 10);
  private static final LocalDate LAST = LocalDate.of(2020, 3, 20);
  private static final Span SPAN = Span.of(FIRST, LAST);

  @Test
  void holdsBothItsEndsAndNoDayBeyond() {
    assertThat(SPAN.contains(FIRST)).isTrue();
    assertThat(SPAN.contains(LAST)).isTrue();
    assertThat(SPAN.contains(FIRST.minusDays(1))).isFalse();
    assertThat(SPAN.contains(LAST.plusDays(1))).isFalse();
  }

  @Test
  void anOpenSpanHoldsEveryDayFromItsFirst() {
    assertThat(Span.since(FIRST).contains(LocalDate.of(9999, 1, 1))).isTrue();
    assertThat(Span.since(FIRST).contains(FIRST.minusDays(1))).isFalse();
  }

  @Test
  void mayLastOneDay() {
    assertThat(Span.of(FIRST, FIRST).contains(FIRST)).isTrue();
  }

  @Test
  void cannotEndBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Span.of(LAST, FIRST))
        .withMessageContaining("2020-03-10")
        .withMessageContaining("2020-03-20");
  }

  @Test
  void spansThatShareOneDayOverlap() {
    assertThat(SPAN.overlaps(Span.of(LAST, LAST.plusDays(5)))).isTrue();
    assertThat(SPAN.overlaps(Span.of(FIRST.minusDays(5), FIRST))).isTrue();
    assertThat(SPAN.overlaps(Span.since(LAST))).isTrue();
    assertThat(Span.since(FIRST).overlaps(Span.since(LAST))).isTrue();
  }

  @Test
  void spansThatFollowEachOtherDoNotOverlap() {
    assertThat(SPAN.overlaps(Span.since(LAST.plusDays(1)))).isFalse();
    assertThat(Span.since(LAST.plusDays(1)).overlaps(SPAN)).isFalse();
    assertThat(SPAN.overlaps(Span.of(FIRST.minusDays(5), FIRST.minusDays(1)))).isFalse();
  }

  @Test
  void nothingIsKnownOfItBeforeItBegins() {
    assertThat(SPAN.asOf(FIRST.minusDays(1))).isEmpty();
  }

  @Test
  void anEndToComeIsNotKnown() {
    assertThat(SPAN.asOf(FIRST)).contains(Span.since(FIRST));
    assertThat(SPAN.asOf(LAST.minusDays(1))).contains(Span.since(FIRST));
  }

  @Test
  void anEndIsKnownOnItsDay() {
    assertThat(SPAN.asOf(LAST)).contains(SPAN);
    assertThat(SPAN.asOf(LAST.plusYears(1))).contains(SPAN);
  }

  @Test
  void theYearUpToADayBeginsOnTheDayAfterThatOfTheYearBefore() {
    assertThat(Span.yearsUpTo(LocalDate.of(2025, 1, 7), 1))
        .isEqualTo(Span.of(LocalDate.of(2024, 1, 8), LocalDate.of(2025, 1, 7)));
  }

  @Test
  void theYearUpToALeapDayHasNoMoreThanAYear() {
    assertThat(Span.yearsUpTo(LocalDate.of(2024, 2, 29), 1).from())
        .isEqualTo(LocalDate.of(2023, 3, 1));
  }

  @Test
  void theYearsBeforeJoinOnWithoutAGap() {
    Span three = Span.yearsUpTo(LocalDate.of(2020, 6, 15), 3);
    assertThat(three.yearsBefore(3))
        .isEqualTo(Span.of(LocalDate.of(2014, 6, 16), LocalDate.of(2017, 6, 15)));
  }

  @Test
  void theMonthsUpToTheEndOfAMonthBeginWithAMonth() {
    assertThat(Span.monthsUpTo(LocalDate.of(2025, 5, 31), 3))
        .isEqualTo(Span.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 5, 31)));
  }

  @Test
  void theMonthsBeforeJoinOnWithoutAGap() {
    assertThat(Span.monthsUpTo(LocalDate.of(2025, 1, 7), 3).monthsBefore(3))
        .isEqualTo(Span.of(LocalDate.of(2024, 7, 8), LocalDate.of(2024, 10, 7)));
  }

  @Test
  void readsAsWords() {
    assertThat(SPAN).hasToString("2020-03-10 to 2020-03-20");
    assertThat(Span.since(FIRST)).hasToString("2020-03-10 on");
  }
}
