package org.entente.core.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlainWordsTest {

  private static final LocalDate ON = LocalDate.of(2025, 1, 7);

  @Test
  void frequenciesHaveTwoSignificantFigures() {
    assertThat(PlainWords.frequency(1 / 60.0)).isEqualTo("about 1 in 60");
    assertThat(PlainWords.frequency(0.0016)).isEqualTo("about 1 in 630");
    assertThat(PlainWords.frequency(0.00041)).isEqualTo("about 1 in 2,400");
    assertThat(PlainWords.frequency(0.25)).isEqualTo("about 1 in 4");
    assertThat(PlainWords.frequency(0.42)).isEqualTo("about 4 in 10");
    assertThat(PlainWords.frequency(0.96)).isEqualTo("more than 9 in 10");
    assertThat(PlainWords.frequency(0)).isEqualTo("less than 1 in 10,000");
    assertThatThrownBy(() -> PlainWords.frequency(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void daysAreCountedWithinAYearAndNamedByYearBeyond() {
    assertThat(PlainWords.when(ON, ON)).isEqualTo("today");
    assertThat(PlainWords.when(LocalDate.of(2025, 1, 20), ON)).isEqualTo("in 13 days");
    assertThat(PlainWords.when(LocalDate.of(2025, 1, 6), ON)).isEqualTo("1 day ago");
    assertThat(PlainWords.when(LocalDate.of(2024, 1, 8), ON)).isEqualTo("365 days ago");
    assertThat(PlainWords.when(LocalDate.of(2024, 1, 7), ON)).isEqualTo("since 2024");
  }

  @Test
  void namesAndDatesAreWrittenAsPeopleDo() {
    assertThat(PlainWords.date(ON)).isEqualTo("7 January 2025");
    assertThat(PlainWords.name("Philippines")).isEqualTo("the Philippines");
    assertThat(PlainWords.name("Japan")).isEqualTo("Japan");
    assertThat(PlainWords.count(1, "pair", "pairs")).isEqualTo("one pair");
    assertThat(PlainWords.count(12, "pair", "pairs")).isEqualTo("12 pairs");
  }
}
