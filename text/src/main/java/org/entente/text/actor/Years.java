package org.entente.text.actor;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** The years, first and last included, in which a name stands for its actor. */
public record Years(int first, int last) implements Serializable {
  /** No bound on either side. */
  public static final Years ALWAYS = new Years(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** From the first day of a spell to its last, or to now. */
  public static Years of(LocalDate from, Optional<LocalDate> to) {
    return new Years(from.getYear(), to.map(LocalDate::getYear).orElse(Integer.MAX_VALUE));
  }

  /** Years as text; an empty one is no bound. */
  static Years parse(String first, String last) {
    int from = first.isBlank() ? Integer.MIN_VALUE : Integer.parseInt(first.strip());
    return new Years(from, last.isBlank() ? Integer.MAX_VALUE : Integer.parseInt(last.strip()));
  }

  /** Whether a day lies in them; true when the day is unknown. */
  public boolean contain(Optional<LocalDate> day) {
    return day.isEmpty() || first <= day.get().getYear() && day.get().getYear() <= last;
  }
}
