package org.entente.text.read.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-01-07",
        "2025-01-07T23:30:00-05:00",
        "20250107",
        "20250107093000",
        "2025/01/07",
        "Jan 07, 2025 12:43 AM",
        "Published: January 7, 2025",
        "Tue, 07 Jan 2025 23:30:00 -0500",
        "Tuesday 7th of January 2025",
        "7-Jan-2025",
        "SEPT. 1 was not it, but JAN. 7, 2025"
      })
  void theDayIsTakenAsItIsWritten(String text) {
    assertThat(NewsDate.in(text)).contains(LocalDate.of(2025, 1, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01/07/2025",
        "2025",
        "1736208000",
        "1736208000000",
        "2025-13-40",
        "",
        "May 2025",
        "30 February 2025",
        "9999-01-01"
      })
  void whatIsNotOneDayIsNone(String text) {
    assertThat(NewsDate.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"13/07/2025", "07/13/2025", "13.7.2025"})
  void aNumberThatCannotBeAMonthTellsTheDay(String text) {
    assertThat(NewsDate.in(text)).contains(LocalDate.of(2025, 7, 13));
  }
}
