package org.entente.text.event.day;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.language.ParsedSentence;

/**
 * Finds the words that say when in a sentence: "last Thursday", "Monday of last week", "the day
 * before yesterday", "May 4". Weeks begin on Monday. Where English leaves open which day is meant,
 * as "next Friday" on a Wednesday does, the words give none.
 */
final class DayPhrases {
  private static final Set<String> OPEN_ENDED =
      Set.of("since", "until", "till", "by", "before", "after", "every", "each", "from");

  private final ParsedSentence s;
  private final List<String> words;
  private final LocalDate published;

  DayPhrases(ParsedSentence sentence, LocalDate published) {
    this.s = sentence;
    this.published = published;
    this.words =
        IntStream.range(0, sentence.size())
            .mapToObj(i -> sentence.token(i).text().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableList());
  }

  /** All of them, in order of the text, without overlaps. */
  List<DayPhrase> all() {
    List<DayPhrase> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Optional<DayPhrase> phrase = at(at);
      if (phrase.isPresent()) {
        found.add(openEnded(phrase.get()));
        at = phrase.get().last();
      }
    }
    return dayBefore(found);
  }

  private Optional<DayPhrase> at(int at) {
    return aroundYesterday(at)
        .or(() -> relative(at))
        .or(() -> ago(at))
        .or(() -> weekday(at))
        .or(() -> dated(at))
        .or(() -> iso(at))
        .or(() -> holiday(at))
        .or(() -> vague(at));
  }

  /** "until Friday", "every Monday": no day of an action. */
  private DayPhrase openEnded(DayPhrase phrase) {
    boolean open = phrase.first() > 0 && OPEN_ENDED.contains(words.get(phrase.first() - 1));
    return open ? DayPhrase.vague(phrase.first(), phrase.last()) : phrase;
  }

  private boolean is(int at, String... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (at + i >= words.size() || at + i < 0 || !words.get(at + i).equals(expected[i])) {
        return false;
      }
    }
    return true;
  }

  private Optional<DayPhrase> exactly(int at, int length, long days) {
    return Optional.of(DayPhrase.of(at, at + length - 1, published.plusDays(days)));
  }

  private Optional<DayPhrase> aroundYesterday(int at) {
    if (is(at, "day", "before", "yesterday")) {
      return exactly(at, 3, -2);
    }
    return is(at, "day", "after", "tomorrow") ? exactly(at, 3, 2) : Optional.empty();
  }

  private Optional<DayPhrase> relative(int at) {
    String word = words.get(at);
    if (is(at, "last", "night")) {
      return exactly(at, 2, -1);
    }
    boolean thisDay =
        word.equals("this")
            && (is(at + 1, "morning") || is(at + 1, "afternoon") || is(at + 1, "evening"));
    if (thisDay) {
      return exactly(at, 2, 0);
    }
    if (EventWords.TODAY.has(word)) {
      return exactly(at, 1, 0);
    }
    if (EventWords.YESTERDAY.has(word)) {
      return exactly(at, 1, -1);
    }
    return EventWords.TOMORROW.has(word) ? exactly(at, 1, 1) : Optional.empty();
  }

  /** "three days ago", "a week ago", "in two days". */
  private Optional<DayPhrase> ago(int at) {
    int number = Calendar.number(words.get(at));
    if (number < 1 || at + 2 >= words.size()) {
      return Optional.empty();
    }
    boolean days = is(at + 1, "day") || is(at + 1, "days");
    boolean weeks = is(at + 1, "week") || is(at + 1, "weeks");
    if (!days && !weeks) {
      return Optional.empty();
    }
    boolean within = at > 0 && words.get(at - 1).equals("within");
    if (is(at + 2, "ago")) {
      return exactly(at, 3, -(days ? number : 7L * number));
    }
    return days && at > 0 && is(at - 1, "in") && !within && !is(at + 2, "of")
        ? Optional.of(
            new DayPhrase(
                at - 1, at + 1, Optional.empty(), Optional.of(published.plusDays(number))))
        : Optional.empty();
  }

  private Optional<DayPhrase> weekday(int at) {
    DayOfWeek day = Calendar.dayNames().get(words.get(at));
    if (day == null || !s.token(at).isCapitalised()) {
      return Optional.empty();
    }
    Optional<DayPhrase> date = dateBeside(at);
    if (date.isPresent()) {
      return date;
    }
    LocalDate monday = published.with(previousOrSame(DayOfWeek.MONDAY));
    Optional<DayPhrase> week = ofWeek(at, day, monday);
    if (week.isPresent()) {
      return week;
    }
    if (is(at - 1, "last") || is(at + 1, "last") && !is(at + 2, "week")) {
      int first = is(at - 1, "last") ? at - 1 : at;
      return Optional.of(last(first, first + 1, day, monday));
    }
    if (is(at - 1, "next")) {
      return Optional.of(following(at, day, monday));
    }
    if (isFarther(at + 1)) {
      return Optional.of(DayPhrase.vague(at, at));
    }
    LocalDate past = published.with(previousOrSame(day));
    LocalDate future = published.with(nextOrSame(day));
    if (is(at - 1, "this")) {
      LocalDate here = monday.with(nextOrSame(day));
      return Optional.of(
          new DayPhrase(
              at - 1,
              at,
              Optional.of(here).filter(d -> !d.isAfter(published)),
              Optional.of(here).filter(d -> !d.isBefore(published))));
    }
    return Optional.of(new DayPhrase(at, at, Optional.of(past), Optional.of(future)));
  }

  /** "Wednesday a fortnight ago", "the Monday before last", "Monday week". */
  private boolean isFarther(int at) {
    boolean ago = Calendar.number(at < words.size() ? words.get(at) : "") > 0 && is(at + 2, "ago");
    return ago || is(at, "before", "last") || is(at, "week");
  }

  /** "Monday [of] last week", "next week's Friday" and "Friday [in] this week". */
  private Optional<DayPhrase> ofWeek(int at, DayOfWeek day, LocalDate monday) {
    for (int gap = 1; gap <= 3; gap++) {
      boolean link =
          gap == 1
              || gap == 2 && (is(at + 1, "of") || is(at + 1, "in") || is(at + 1, "the"))
              || gap == 3 && is(at + 1, "of", "the");
      OptionalInt shift = link ? week(at + gap) : OptionalInt.empty();
      if (shift.isPresent()) {
        LocalDate found = monday.plusWeeks(shift.getAsInt()).with(nextOrSame(day));
        return Optional.of(onSide(at, at + gap + 1, found));
      }
    }
    if (is(at - 1, "'s") && at >= 3) {
      OptionalInt shift = week(at - 3);
      if (shift.isPresent()) {
        LocalDate found = monday.plusWeeks(shift.getAsInt()).with(nextOrSame(day));
        return Optional.of(onSide(at, at, found));
      }
    }
    return Optional.empty();
  }

  private OptionalInt week(int at) {
    if (!is(at + 1, "week")) {
      return OptionalInt.empty();
    }
    if (is(at, "last") || is(at, "previous")) {
      return OptionalInt.of(-1);
    }
    if (is(at, "this")) {
      return OptionalInt.of(0);
    }
    return is(at, "next") || is(at, "following") || is(at, "coming")
        ? OptionalInt.of(1)
        : OptionalInt.empty();
  }

  private DayPhrase onSide(int first, int last, LocalDate day) {
    return new DayPhrase(
        first,
        last,
        Optional.of(day).filter(d -> !d.isAfter(published)),
        Optional.of(day).filter(d -> !d.isBefore(published)));
  }

  /** "last Thursday": open if this week has already had a Thursday before today. */
  private DayPhrase last(int first, int last, DayOfWeek day, LocalDate monday) {
    LocalDate before = published.with(previous(day));
    boolean sure = before.isBefore(monday) || first < last && is(last, "last");
    return new DayPhrase(first, last, Optional.of(before).filter(d -> sure), Optional.empty());
  }

  /** "next Tuesday": open if this week is still to have a Tuesday. */
  private DayPhrase following(int at, DayOfWeek day, LocalDate monday) {
    LocalDate found = published.with(next(day));
    boolean sure = found.isAfter(monday.plusDays(6));
    return new DayPhrase(at - 1, at, Optional.empty(), Optional.of(found).filter(d -> sure));
  }

  /** "Friday, December 29", "Tuesday 5 March": the date counts. */
  private Optional<DayPhrase> dateBeside(int at) {
    int next = is(at + 1, ",") ? at + 2 : at + 1;
    next = is(next, "the") ? next + 1 : next;
    return next >= words.size()
        ? Optional.empty()
        : dated(next).map(d -> new DayPhrase(at, d.last(), d.past(), d.future()));
  }

  /** "Jan. 7", "7 January", "the 5th of March", "January 7, 2025"; a month alone gives no day. */
  private Optional<DayPhrase> dated(int at) {
    OptionalInt before = dayNumber(at);
    if (before.isPresent()) {
      int name = is(at + 1, "of") ? at + 2 : at + 1;
      return month(name).flatMap(month -> dated(at, name, month, before.getAsInt()));
    }
    OptionalInt after = month(at).isPresent() ? dayNumber(at + 1) : OptionalInt.empty();
    return after.isPresent()
        ? dated(at, at + 1, month(at).get(), after.getAsInt())
        : Optional.empty();
  }

  private Optional<DayPhrase> dated(int first, int last, Month month, int day) {
    int comma = is(last + 1, ",") ? last + 2 : last + 1;
    OptionalInt year = year(comma);
    int end = year.isPresent() ? comma : last;
    if (!isPossible(month, day)) {
      return Optional.of(DayPhrase.vague(first, end));
    }
    if (year.isPresent()) {
      return Optional.of(
          inYear(MonthDay.of(month, day), year.getAsInt())
              .map(found -> DayPhrase.of(first, end, found))
              .orElse(DayPhrase.vague(first, end)));
    }
    return Optional.of(yearless(first, end, MonthDay.of(month, day)));
  }

  private static boolean isPossible(Month month, int day) {
    return day >= 1 && day <= month.maxLength();
  }

  private static Optional<LocalDate> inYear(MonthDay day, int year) {
    return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
  }

  /** Without a year, what is done was on the last such day, and a plan is for the next. */
  private DayPhrase yearless(int first, int last, MonthDay day) {
    int year = published.getYear();
    Optional<LocalDate> here = inYear(day, year);
    Optional<LocalDate> past =
        here.filter(d -> !d.isAfter(published)).or(() -> inYear(day, year - 1));
    Optional<LocalDate> future =
        here.filter(d -> !d.isBefore(published)).or(() -> inYear(day, year + 1));
    return new DayPhrase(first, last, past, future);
  }

  private Optional<Month> month(int at) {
    boolean name = at < words.size() && s.token(at).isCapitalised();
    return name ? Optional.ofNullable(Calendar.monthNames().get(words.get(at))) : Optional.empty();
  }

  private OptionalInt dayNumber(int at) {
    if (at >= words.size() || !words.get(at).matches("\\d{1,2}(st|nd|rd|th)?")) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(words.get(at).replaceAll("\\D", ""));
    return number >= 1 && number <= 31 ? OptionalInt.of(number) : OptionalInt.empty();
  }

  private OptionalInt year(int at) {
    return at < words.size() && words.get(at).matches("1[5-9]\\d\\d|20\\d\\d")
        ? OptionalInt.of(Integer.parseInt(words.get(at)))
        : OptionalInt.empty();
  }

  private Optional<DayPhrase> iso(int at) {
    if (!words.get(at).matches("\\d{4}-\\d{2}-\\d{2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(DayPhrase.of(at, at, LocalDate.parse(words.get(at))));
    } catch (DateTimeException e) {
      return Optional.of(DayPhrase.vague(at, at));
    }
  }

  private Optional<DayPhrase> holiday(int at) {
    return Calendar.holidays().entrySet().stream()
        .filter(entry -> is(at, entry.getKey().split(" ")))
        .map(entry -> yearless(at, at + entry.getKey().split(" ").length - 1, entry.getValue()))
        .findFirst();
  }

  /** "last month", "earlier this week", "in 2019": some time, and no day. */
  private Optional<DayPhrase> vague(int at) {
    boolean period =
        at + 1 < words.size()
            && EventWords.PERIOD.has(words.get(at + 1))
            && (is(at, "last") || is(at, "this") || is(at, "next") || is(at, "past"));
    return period ? Optional.of(DayPhrase.vague(at, at + 1)) : Optional.empty();
  }

  /** "the previous day", "a day earlier": before the other day that is named, or before today. */
  private List<DayPhrase> dayBefore(List<DayPhrase> found) {
    for (int at = 0; at + 1 < words.size(); at++) {
      boolean earlier = is(at, "day", "earlier") || is(at, "previous", "day");
      boolean before = is(at, "day", "before") && (at + 2 >= words.size() || isEnd(at + 2));
      int token = at;
      if ((earlier || before) && found.stream().noneMatch(p -> p.covers(token))) {
        LocalDate from =
            found.stream().flatMap(p -> p.past().stream()).findFirst().orElse(published);
        List<DayPhrase> all = new ArrayList<>(found);
        all.add(new DayPhrase(at, at + 1, Optional.of(from.minusDays(1)), Optional.empty()));
        return all;
      }
    }
    return found;
  }

  private boolean isEnd(int at) {
    return s.token(at).tag().equals(".") || s.token(at).tag().equals(",");
  }
}
