package org.entente.core.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of days, both ends included.
 *
 * @param from the first day
 * @param to the last day; empty while it still lasts
 */
public record Span(LocalDate from, Optional<LocalDate> to) {

  /**
   * Makes a span.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Span {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (to.isPresent() && to.get().isBefore(from)) {
      throw new IllegalArgumentException(
          "a span cannot end (" + to.get() + ") before it begins (" + from + ")");
    }
  }

  /** A span with both ends known. */
  public static Span of(LocalDate from, LocalDate to) {
    return new Span(from, Optional.of(to));
  }

  /** A span that still lasts. */
  public static Span since(LocalDate from) {
    return new Span(from, Optional.empty());
  }

  /** The {@code years} years that end on {@code on}, that day included. */
  public static Span yearsUpTo(LocalDate on, int years) {
    return of(on.minusYears(years).plusDays(1), on);
  }

  /** The stretch of the same length in years that ends on the day before this one begins. */
  public Span yearsBefore(int years) {
    return yearsUpTo(from.minusDays(1), years);
  }

  /** The {@code months} months that end on {@code on}, that day included. */
  public static Span monthsUpTo(LocalDate on, int months) {
    return of(on.minusMonths(months).plusDays(1), on);
  }

  /** The stretch of the same length in months that ends on the day before this one begins. */
  public Span monthsBefore(int months) {
    return monthsUpTo(from.minusDays(1), months);
  }

  /** Whether the day is in the span. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
  }

  /** Whether the two spans share a day. */
  public boolean overlaps(Span other) {
    return (to.isEmpty() || !other.from.isAfter(to.get()))
        && (other.to.isEmpty() || !from.isAfter(other.to.get()));
  }

  /**
   * What was known of the span on a day: nothing if it had not begun; an open end if it had not
   * ended.
   *
   * <p>An end on the day itself is known: on the day of a resignation the resignation is known.
   */
  public Optional<Span> asOf(LocalDate on) {
    if (from.isAfter(on)) {
      return Optional.empty();
    }
    return to.isPresent() && to.get().isAfter(on) ? Optional.of(since(from)) : Optional.of(this);
  }

  @Override
  public String toString() {
    return from + (to.isPresent() ? " to " + to.get() : " on");
  }
}
