package org.entente.engine.result;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.entente.core.measure.NetCooperation;
import org.entente.core.record.Event;
import org.entente.core.record.QuadClass;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.time.Span;
import org.entente.data.ledger.GdeltMonths;

/**
 * Events between two states, month by month.
 *
 * @param a code of the one state
 * @param b code of the other
 * @param span the days looked at
 * @param events oldest first
 * @param months every month of the span, also those without an event
 * @param gdelt what the tables of GDELT in the workspace count; empty if none is loaded
 */
public record EventSeries(
    String a,
    String b,
    Span span,
    List<Event> events,
    List<Month> months,
    List<GdeltMonths> gdelt) {

  /** Copies the lists. */
  public EventSeries {
    events = List.copyOf(events);
    months = List.copyOf(months);
    gdelt = List.copyOf(gdelt);
  }

  /** The same with GDELT's counts. */
  public EventSeries with(List<GdeltMonths> counts) {
    return new EventSeries(a, b, span, events, months, counts);
  }

  /**
   * One month.
   *
   * @param looked whether events of the pair were looked for in all of it; where not, no event says
   *     nothing
   * @param counts events by class
   * @param balance net cooperation, -1 to 1; empty without an event
   */
  public record Month(
      YearMonth month, boolean looked, Map<QuadClass, Integer> counts, OptionalDouble balance) {

    /** How many events. */
    public int total() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** The events of a pair within a span with an end. */
  public static EventSeries of(Records records, String a, String b, Span span) {
    List<Event> events =
        records.acts().stream()
            .filter(event -> event.between(a, b) && span.contains(event.date()))
            .sorted(Event.BY_DATE)
            .toList();
    Map<YearMonth, List<Event>> byMonth = new TreeMap<>();
    YearMonth last = YearMonth.from(span.to().orElseThrow());
    for (YearMonth m = YearMonth.from(span.from()); !m.isAfter(last); m = m.plusMonths(1)) {
      byMonth.put(m, new ArrayList<>());
    }
    events.forEach(event -> byMonth.get(YearMonth.from(event.date())).add(event));
    List<Month> months =
        byMonth.entrySet().stream()
            .map(e -> month(records, a, b, e.getKey(), e.getValue()))
            .toList();
    return new EventSeries(a, b, span, events, months, List.of());
  }

  private static Month month(
      Records records, String a, String b, YearMonth month, List<Event> events) {
    Map<QuadClass, Integer> counts = new EnumMap<>(QuadClass.class);
    for (QuadClass quad : QuadClass.values()) {
      counts.put(quad, (int) events.stream().filter(e -> e.type().quadClass() == quad).count());
    }
    Span days = Span.of(month.atDay(1), month.atEndOfMonth());
    return new Month(
        month, records.covers(RecordKind.EVENT, a, b, days), counts, NetCooperation.of(events));
  }
}
