package org.entente.text.event.day;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.language.ParsedSentence;

/**
 * Reads the day that a clause gives, relative to the day of publication. "Monday" is the last
 * Monday, or the next if the event is still to come.
 */
public final class Dates {
  private static final Map<String, Month> MONTHS = months();
  private static final Map<String, DayOfWeek> DAYS = days();

  private final ParsedSentence s;
  private final LocalDate published;

  /** A reader for one sentence of a text published on that day. */
  public Dates(ParsedSentence sentence, LocalDate published) {
    this.s = sentence;
    this.published = published;
  }

  /** Whether a word names a weekday or a month: "on Monday" says when, and not on whom. */
  public static boolean isDay(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    return DAYS.containsKey(word) || MONTHS.containsKey(word);
  }

  /**
   * The day of the action at a token, from the words under it, or else under the words that govern
   * it.
   */
  public Optional<LocalDate> of(int trigger, boolean future) {
    for (int at = trigger, steps = 0; at >= 0 && steps < 4; at = s.head(at), steps++) {
      for (int child : s.children(at)) {
        Optional<LocalDate> day = time(child) ? day(s.subtree(child), future) : Optional.empty();
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private boolean time(int child) {
    return s.is(child, "obl")
        || s.is(child, "nmod")
        || s.is(child, "advmod")
        || s.is(child, "dep")
        || s.is(child, "obj");
  }

  private Optional<LocalDate> day(List<Integer> tokens, boolean future) {
    if (tokens.size() > 6) {
      return Optional.empty();
    }
    for (int token : tokens) {
      String word = s.token(token).text().toLowerCase(Locale.ROOT);
      Optional<LocalDate> found = relative(word).or(() -> weekday(word, future));
      if (found.isEmpty() && MONTHS.containsKey(word) && s.token(token).isCapitalised()) {
        found = dated(MONTHS.get(word), token);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> relative(String word) {
    if (EventWords.TODAY.has(word)) {
      return Optional.of(published);
    }
    return EventWords.YESTERDAY.has(word)
        ? Optional.of(published.minusDays(1))
        : Optional.of(published.plusDays(1)).filter(day -> EventWords.TOMORROW.has(word));
  }

  private Optional<LocalDate> weekday(String word, boolean future) {
    return Optional.ofNullable(DAYS.get(word))
        .map(
            day ->
                future
                    ? published.with(TemporalAdjusters.nextOrSame(day))
                    : published.with(TemporalAdjusters.previousOrSame(day)));
  }

  /** "Jan. 7", "7 January", "January 7, 2025"; a month alone gives no day. */
  private Optional<LocalDate> dated(Month month, int token) {
    OptionalInt day = number(token + 1, 31);
    day = day.isPresent() ? day : number(token - 1, 31);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt year = OptionalInt.empty();
    for (int at = token + 1; at <= token + 3 && year.isEmpty(); at++) {
      year = number(at, 9999);
      year = year.isPresent() && year.getAsInt() < 1500 ? OptionalInt.empty() : year;
    }
    return date(year.orElse(published.getYear()), month, day.getAsInt(), year.isPresent());
  }

  /** Without a year, the date nearest to the day of publication. */
  private Optional<LocalDate> date(int year, Month month, int day, boolean exact) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      boolean late = !exact && date.isAfter(published.plusMonths(6));
      boolean early = !exact && date.isBefore(published.minusMonths(6));
      return Optional.of(late ? date.minusYears(1) : early ? date.plusYears(1) : date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private OptionalInt number(int token, int most) {
    if (token < 0 || token >= s.size() || !s.token(token).text().matches("\\d{1,4}")) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(s.token(token).text());
    return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
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
      days.put(day.name().toLowerCase(Locale.ROOT), day);
    }
    return Map.copyOf(days);
  }
}
