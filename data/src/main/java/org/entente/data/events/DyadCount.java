package org.entente.data.events;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.entente.core.record.EventType;
import org.entente.core.record.QuadClass;

/**
 * How many different events of one class and type in a month.
 *
 * @param count how many, each id once
 */
public record DyadCount(YearMonth month, QuadClass quad, Optional<EventType> type, long count) {

  /** The same as counts. */
  public EventCounts counts() {
    return new EventCounts(Map.of(quad, count), type.map(t -> Map.of(t, count)).orElseGet(Map::of));
  }
}
