package org.entente.data.events;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.core.record.EventType;
import org.entente.core.record.QuadClass;

/**
 * Counts events by dyad and month in the memory of one machine: about 100 bytes an event. For one
 * thread. The order in which events come does not matter.
 */
public final class DyadMonths {

  private record Dyad(EventSource source, String a, String b) implements Comparable<Dyad> {
    @Override
    public int compareTo(Dyad other) {
      int bySource = source.compareTo(other.source);
      int byFirst = bySource != 0 ? bySource : a.compareTo(other.a);
      return byFirst != 0 ? byFirst : b.compareTo(other.b);
    }
  }

  private record Cell(YearMonth month, QuadClass quad, Optional<EventType> type)
      implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int byMonth = month.compareTo(other.month);
      int byClass = byMonth != 0 ? byMonth : quad.compareTo(other.quad);
      return byClass != 0 ? byClass : rank().compareTo(other.rank());
    }

    private Integer rank() {
      return type.map(EventType::ordinal).orElse(-1);
    }
  }

  private final TreeMap<Dyad, TreeMap<Cell, Set<String>>> ids = new TreeMap<>();

  /** Counts an event, unless its id was counted in the same dyad, month, class and type. */
  public void add(DyadEvent event) {
    ids.computeIfAbsent(new Dyad(event.source(), event.a(), event.b()), dyad -> new TreeMap<>())
        .computeIfAbsent(
            new Cell(event.month(), event.quad(), event.type()), cell -> new HashSet<>())
        .add(event.id());
  }

  /** All months with events, by source, states and month. */
  public List<DyadMonth> rows() {
    List<DyadMonth> rows = new ArrayList<>();
    ids.forEach(
        (dyad, cells) -> {
          List<DyadCount> parts = new ArrayList<>();
          cells.forEach(
              (cell, of) ->
                  parts.add(new DyadCount(cell.month(), cell.quad(), cell.type(), of.size())));
          rows.addAll(DyadSeries.of(dyad.source(), dyad.a(), dyad.b(), DyadSeries.joined(parts)));
        });
    return rows;
  }
}
