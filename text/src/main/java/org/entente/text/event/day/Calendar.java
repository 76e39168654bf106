package org.entente.text.event.day;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of months, days of the week and fixed holidays, and numbers, in lower case. */
final class Calendar {
  private static final Map<String, Month> MONTHS = months();
  private static final Map<String, DayOfWeek> DAYS = days();
  private static final Map<String, MonthDay> HOLIDAYS =
      Map.of(
          "new year 's day", MonthDay.of(1, 1),
          "new year 's eve", MonthDay.of(12, 31),
          "christmas day", MonthDay.of(12, 25),
          "christmas eve", MonthDay.of(12, 24),
          "boxing day", MonthDay.of(12, 26));
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Calendar() {}

  static Map<String, Month> monthNames() {
    return MONTHS;
  }

  static Map<String, DayOfWeek> dayNames() {
    return DAYS;
  }

  static Map<String, MonthDay> holidays() {
    return HOLIDAYS;
  }

  /** The number that a word means, such as "two" or "14"; -1 if it is none, or too large. */
  static int number(String word) {
    if (word.equals("a") || word.equals("an")) {
      return 1;
    }
    return word.matches("\\d{1,3}") ? Integer.parseInt(word) : NUMBERS.indexOf(word);
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      for (String form : List.of(name, name.substring(0, 3), name.substring(0, 3) + ".")) {
        months.put(form, month);
      }
    }
    months.put("sept.", Month.SEPTEMBER);
    months.put("sept", Month.SEPTEMBER);
    return Map.copyOf(months);
  }

  private static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      days.put(name, day);
      days.put(name.substring(0, 3) + ".", day);
    }
    days.put("tues.", DayOfWeek.TUESDAY);
    days.put("thurs.", DayOfWeek.THURSDAY);
    return Map.copyOf(days);
  }
}
