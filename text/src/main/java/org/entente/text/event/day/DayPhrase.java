package org.entente.text.event.day;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Words that say when.
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param past the day if the action is done; empty if the words do not tell which
 * @param future the day if the action is still to come; empty likewise
 */
record DayPhrase(int first, int last, Optional<LocalDate> past, Optional<LocalDate> future) {
  static DayPhrase of(int first, int last, LocalDate day) {
    return new DayPhrase(first, last, Optional.of(day), Optional.of(day));
  }

  /** Words that say when, but not on which day: "last month". */
  static DayPhrase vague(int first, int last) {
    return new DayPhrase(first, last, Optional.empty(), Optional.empty());
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
