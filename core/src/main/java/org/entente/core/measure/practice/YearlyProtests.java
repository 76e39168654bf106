package org.entente.core.measure.practice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.core.record.Event;
import org.entente.core.record.QuadClass;

/**
 * Protests that are made every year: they belong to the calendar and say little of the year.
 *
 * <p>An act of verbal conflict of one state against another is one if in at least {@value
 * #FEWEST_YEARS} of the {@value #YEARS} years before it the same state did the same type of act
 * against the same state, either on the same day of the year (at most {@value #DAYS_OF_A_DATE} days
 * apart) in like words, or at the same time of the year (at most {@value #DAYS_OF_A_SEASON} days
 * apart) in nearly the same words. Words are those of four letters or more in the summaries; they
 * are like if at least {@value #LIKE} of those in either are in both, and nearly the same from
 * {@value #SAME}. Only earlier acts are looked at. A protest of the first years on record is
 * therefore never marked.
 */
public final class YearlyProtests {

  /** So many years are looked at. */
  public static final int YEARS = 5;

  /** In so many of them it must have been made. */
  public static final int FEWEST_YEARS = 3;

  /** Days between two acts of one date of the year, at most. */
  public static final int DAYS_OF_A_DATE = 3;

  /** Days between two acts of one time of the year, at most. */
  public static final int DAYS_OF_A_SEASON = 45;

  /** Share of common words from which two summaries are like. */
  public static final double LIKE = 0.4;

  /** Share of common words from which two summaries are nearly the same. */
  public static final double SAME = 0.6;

  private static final Pattern OTHER = Pattern.compile("[^a-z]+");
  private static final int SHORTEST_WORD = 4;

  private YearlyProtests() {}

  /**
   * Those among the acts of a pair that are yearly protests, in the order given.
   *
   * @param acts the acts in question
   * @param all the acts of the pair on record, these and earlier ones
   */
  public static List<Event> among(Collection<Event> acts, Collection<Event> all) {
    return acts.stream().filter(act -> isYearly(act, all)).toList();
  }

  private static boolean isYearly(Event act, Collection<Event> all) {
    if (act.isReciprocal() || act.type().quadClass() != QuadClass.VERBAL_CONFLICT) {
      return false;
    }
    Set<String> words = words(act);
    int years = 0;
    for (int back = 1; back <= YEARS; back++) {
      LocalDate then = act.date().minusYears(back);
      if (all.stream().anyMatch(other -> isAlike(act, words, other, then))) {
        years++;
      }
    }
    return years >= FEWEST_YEARS;
  }

  private static boolean isAlike(Event act, Set<String> words, Event other, LocalDate then) {
    if (other.type() != act.type()
        || !other.sources().equals(act.sources())
        || !other.targets().equals(act.targets())
        || !other.date().isBefore(act.date())) {
      return false;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(other.date(), then));
    if (days > DAYS_OF_A_SEASON) {
      return false;
    }
    double common = common(words, words(other));
    return common >= SAME || days <= DAYS_OF_A_DATE && common >= LIKE;
  }

  private static double common(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    int either = some.size() + others.size() - both.size();
    return either == 0 ? 0 : (double) both.size() / either;
  }

  private static Set<String> words(Event act) {
    return OTHER
        .splitAsStream(act.summary().toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .collect(Collectors.toSet());
  }
}
