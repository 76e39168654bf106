package org.entente.data.events;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Makes the months of one dyad out of their counts, oldest first.
 *
 * <p>O(months x 24).
 */
public final class DyadSeries {

  /** A year with fewer events has no balance that could be compared. */
  public static final int FEWEST_EVENTS = 3;

  private static final int YEAR = 12;

  private DyadSeries() {}

  /** The months that have events. */
  public static List<DyadMonth> of(
      EventSource source, String a, String b, NavigableMap<YearMonth, EventCounts> counts) {
    List<DyadMonth> months = new ArrayList<>();
    counts.forEach(
        (month, count) ->
            months.add(new DyadMonth(source, a, b, month, count, warming(counts, month))));
    return months;
  }

  /** The counts of several parts as one map by month. */
  public static NavigableMap<YearMonth, EventCounts> joined(Iterable<DyadCount> parts) {
    NavigableMap<YearMonth, EventCounts> counts = new TreeMap<>();
    parts.forEach(part -> counts.merge(part.month(), part.counts(), EventCounts::plus));
    return counts;
  }

  private static OptionalDouble warming(
      NavigableMap<YearMonth, EventCounts> counts, YearMonth month) {
    EventCounts now = year(counts, month);
    EventCounts before = year(counts, month.minusMonths(YEAR));
    return now.total() >= FEWEST_EVENTS && before.total() >= FEWEST_EVENTS
        ? OptionalDouble.of(
            now.netCooperation().getAsDouble() - before.netCooperation().getAsDouble())
        : OptionalDouble.empty();
  }

  private static EventCounts year(NavigableMap<YearMonth, EventCounts> counts, YearMonth last) {
    return counts.subMap(last.minusMonths(YEAR - 1), true, last, true).values().stream()
        .reduce(EventCounts.NONE, EventCounts::plus);
  }
}
