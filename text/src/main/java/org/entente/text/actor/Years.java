package org.entente.text.actor;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The years, first and last included, in which a name stands for its actor.
 *
 * @param dated whether it does so only in a text whose day is known
 */
public record Years(int first, int last, boolean dated) implements Serializable {
  /** No bound on either side. */
  public static final Years ALWAYS = new Years(Integer.MIN_VALUE, Integer.MAX_VALUE, false);

  /** From the first day of a spell to its last, or to now. */
  public static Years of(LocalDate from, Optional<LocalDate> to) {
    return new Years(from.getYear(), to.map(LocalDate::getYear).orElse(Integer.MAX_VALUE), false);
  }

  /** The same, in texts whose day is known. */
  static Years dated(LocalDate from, Optional<LocalDate> to) {
    Years years = of(from, to);
    return new Years(years.first(), years.last(), true);
  }

  /** Years as text; an empty one is no bound. */
  static Years parse(String first, String last) {
    int from = first.isBlank() ? Integer.MIN_VALUE : Integer.parseInt(first.strip());
    return new Years(
        from, last.isBlank() ? Integer.MAX_VALUE : Integer.parseInt(last.strip()), false);
  }

  /** Whether a day lies in them; when the day is unknown, whether none is needed. */
  public boolean contain(Optional<LocalDate> day) {
    return day.isEmpty() ? !dated : first <= day.get().getYear() && day.get().getYear() <= last;
  }
}
