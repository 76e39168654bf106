package org.entente.text.read.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in whatever a source gives as a date: {@code 2025-01-07T09:30:00+09:00}, {@code
 * 20250107}, {@code Jan 07, 2025 12:43 AM}, {@code Tuesday 7 January 2025}, {@code Tue, 07 Jan 2025
 * ...}, {@code 7 Jan 25 10:00 GMT}. The day is taken as it is written, whatever the time zone.
 * {@code 01/07/2025} is two days, so it is none; {@code 13/07/2025} is one.
 */
public final class NewsDate {

  private static final int LOOKED_AT = 200;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?=\\D|$|\\d{6}(?!\\d))");
  private static final Pattern YEAR_FIRST_SHORT =
      Pattern.compile("(?<![\\d./-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d./-])");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]+(?:of )?"
              + MONTH
              + "[ ,-]+(\\d{4}|\\d{2}(?= \\d{1,2}:\\d{2}))(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + " +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})(?!\\d)");
  private static final Pattern SLASHES =
      Pattern.compile("(?<![\\d/])(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?!\\d)");

  private NewsDate() {}

  /** The first of the texts that names a day. */
  public static Optional<LocalDate> firstOf(List<String> texts) {
    return texts.stream().map(NewsDate::in).flatMap(Optional::stream).findFirst();
  }

  /** The day that a text names; empty if it names none. */
  public static Optional<LocalDate> in(String text) {
    String start = text.substring(0, Math.min(LOOKED_AT, text.length())).toLowerCase(Locale.ROOT);
    return yearFirst(YEAR_FIRST.matcher(start))
        .or(() -> yearFirst(YEAR_FIRST_SHORT.matcher(start)))
        .or(() -> monthFirst(start))
        .or(() -> dayFirst(start))
        .or(() -> slashes(start));
  }

  private static Optional<LocalDate> yearFirst(Matcher m) {
    return m.find() ? day(m.group(1), number(m.group(3)), m.group(4)) : Optional.empty();
  }

  private static Optional<LocalDate> monthFirst(String text) {
    Matcher m = MONTH_FIRST.matcher(text);
    return m.find() ? day(m.group(3), month(m.group(1)), m.group(2)) : Optional.empty();
  }

  private static Optional<LocalDate> dayFirst(String text) {
    Matcher m = DAY_FIRST.matcher(text);
    return m.find() ? day(m.group(3), month(m.group(2)), m.group(1)) : Optional.empty();
  }

  /** Only if one of the two numbers cannot be a month, or both are the same. */
  private static Optional<LocalDate> slashes(String text) {
    Matcher m = SLASHES.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int first = number(m.group(1));
    int second = number(m.group(2));
    if (first > MONTHS.size() || first == second) {
      return day(m.group(3), second, m.group(1));
    }
    return second > MONTHS.size() ? day(m.group(3), first, m.group(2)) : Optional.empty();
  }

  /** The year of two digits, as RFC 5322 has it. */
  private static int century(int year) {
    return year < 50 ? 2000 + year : 1900 + year;
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3)) + 1;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    int y = year.length() == 2 ? century(number(year)) : number(year);
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y, month, number(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
