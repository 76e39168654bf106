package org.entente.core.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that a fact was held against, as it was seen.
 *
 * @param publisher who published the copy that was read
 * @param title its title; empty if it bears none
 * @param date the date that it bears, as exactly as it gives it: {@code 2024-07-08}, {@code
 *     2024-07} or {@code 2024}; empty if it bears none
 * @param address where it was read
 */
public record Document(
    String publisher, Optional<String> title, Optional<String> date, String address) {

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

  /**
   * Fails on a date that is none.
   *
   * @throws IllegalArgumentException if the date is not a year, a month or a day
   */
  public Document {
    date.ifPresent(Document::lastDay);
  }

  /**
   * Whether the document was there on a day: it bears a date, and the last day that this may mean
   * is not later. Of a document without a date nobody can say, so it was not.
   */
  public boolean isBy(LocalDate on) {
    return date.map(text -> !lastDay(text).isAfter(on)).orElse(false);
  }

  private static LocalDate lastDay(String date) {
    try {
      if (YEAR.matcher(date).matches()) {
        return Year.parse(date).atMonth(12).atEndOfMonth();
      }
      return MONTH.matcher(date).matches()
          ? YearMonth.parse(date).atEndOfMonth()
          : LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a year, a month or a day: " + date, e);
    }
  }
}
