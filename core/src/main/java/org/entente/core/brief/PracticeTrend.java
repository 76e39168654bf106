package org.entente.core.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.record.Event;
import org.entente.core.record.RecordKind;
import org.entente.core.time.Span;

/**
 * Practice of a pair over the years before a date.
 *
 * @param leg the pair
 * @param to the last day read: the date asked for, or the last day before it on which acts between
 *     the two were looked for; empty if they never were
 * @param years {@value #YEARS} years that end on that day of the year, oldest first; empty if acts
 *     were never looked for
 * @param direction which way practice moves
 */
public record PracticeTrend(
    Leg leg, Optional<LocalDate> to, List<PracticeYear> years, Direction direction) {

  /** The year asked about and the ten before it. */
  public static final int YEARS = 11;

  /** Copies the list. */
  public PracticeTrend {
    years = List.copyOf(years);
  }

  /** Reads the trend of a pair. */
  public static PracticeTrend of(Situation situation, Leg leg) {
    return of(situation, leg, YEARS);
  }

  /** Reads the trend of a pair over that many years. */
  public static PracticeTrend of(Situation situation, Leg leg, int count) {
    String a = leg.a().code();
    String b = leg.b().code();
    Optional<LocalDate> to = situation.known().lastCovered(RecordKind.EVENT, a, b, situation.on());
    if (to.isEmpty()) {
      return new PracticeTrend(leg, to, List.of(), Direction.UNCLEAR);
    }
    List<PracticeYear> years = new ArrayList<>();
    for (int back = count - 1; back >= 0; back--) {
      // Each end is counted from the same day, so that 29 February does not wander.
      Span span =
          Span.of(
              to.get().minusYears(back + 1L).plusDays(1),
              back == 0 ? to.get() : to.get().minusYears(back));
      boolean covered = situation.interactions().covered(a, b, span);
      List<Event> acts = covered ? situation.interactions().between(a, b, span) : List.of();
      years.add(new PracticeYear(span, covered, acts));
    }
    return new PracticeTrend(leg, to, years, Direction.of(years));
  }

  /** The year asked about. */
  public Optional<PracticeYear> now() {
    return years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
  }

  /** The year before it. */
  public Optional<PracticeYear> before() {
    return years.size() < 2 ? Optional.empty() : Optional.of(years.get(years.size() - 2));
  }

  /** The balance of the year minus that of the year before; empty if either is not known. */
  public OptionalDouble change() {
    OptionalDouble now = now().map(PracticeYear::balance).orElse(OptionalDouble.empty());
    OptionalDouble before = before().map(PracticeYear::balance).orElse(OptionalDouble.empty());
    return now.isPresent() && before.isPresent()
        ? OptionalDouble.of(now.getAsDouble() - before.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Whether the records of the pair end before the date asked for. */
  public boolean endsBefore(LocalDate on) {
    return to.map(last -> last.isBefore(on)).orElse(true);
  }

  /**
   * Where the year stands among the earlier years that have at least {@value
   * Direction#FEWEST_EARLIER_ACTS} acts, in words that can follow "cooperation is": "higher than in
   * any of the 9 years before". Empty where the direction is unclear.
   */
  public Optional<String> place() {
    if (direction == Direction.UNCLEAR) {
      return Optional.empty();
    }
    double now = now().orElseThrow().balance().orElseThrow();
    List<Double> earlier =
        years.subList(0, years.size() - 1).stream()
            .filter(Direction::counts)
            .map(year -> year.balance().orElseThrow())
            .toList();
    long lower = earlier.stream().filter(value -> value < now).count();
    long higher = earlier.stream().filter(value -> value > now).count();
    int n = earlier.size();
    if (lower == n) {
      return Optional.of("higher than in any of the " + n + " years before");
    }
    if (higher == n) {
      return Optional.of("lower than in any of the " + n + " years before");
    }
    if (lower + higher == 0) {
      return Optional.of("the same as in all of the " + n + " years before");
    }
    return Optional.of(
        lower >= higher
            ? "higher than in " + lower + " of the " + n + " years before"
            : "lower than in " + higher + " of the " + n + " years before");
  }
}
