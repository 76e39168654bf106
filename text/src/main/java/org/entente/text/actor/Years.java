package org.entente.text.actor;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The years in which a name stands for its actor, first and last included.
 *
 * @param dated whether the name applies only to texts with a date
 */
public record Years(int first, int last, boolean dated) implements Serializable {
  /** All years. */
  public static final Years ALWAYS = new Years(Integer.MIN_VALUE, Integer.MAX_VALUE, false);

  /** From the first day to the last; without a last day, open-ended. */
  public static Years of(LocalDate from, Optional<LocalDate> to) {
    return new Years(from.getYear(), to.map(LocalDate::getYear).orElse(Integer.MAX_VALUE), false);
  }

  /** The same, only for texts with a date. */
  static Years dated(LocalDate from, Optional<LocalDate> to) {
    Years years = of(from, to);
    return new Years(years.first(), years.last(), true);
  }

  /** Years from text; an empty one sets no bound. */
  static Years parse(String first, String last) {
    int from = first.isBlank() ? Integer.MIN_VALUE : Integer.parseInt(first.strip());
    return new Years(
        from, last.isBlank() ? Integer.MAX_VALUE : Integer.parseInt(last.strip()), false);
  }

  /** Whether a name applies to a text of this day; without a day, whether it needs none. */
  public boolean contain(Optional<LocalDate> day) {
    return day.isEmpty() ? !dated : first <= day.get().getYear() && day.get().getYear() <= last;
  }
}
