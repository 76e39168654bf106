package org.entente.data.events;

import java.time.YearMonth;
import java.util.Optional;
import org.entente.core.record.EventType;
import org.entente.core.record.QuadClass;

/**
 * An event between two states, as far as it is counted.
 *
 * @param source where it comes from
 * @param id identifies it within its source: the same id counts once per month and class
 * @param a ISO 3166 alpha-3 code of the state that comes first in the alphabet
 * @param b code of the other
 * @param month when it happened
 * @param quad its class
 * @param type its PLOVER type; empty where the source has none
 */
public record DyadEvent(
    EventSource source,
    String id,
    String a,
    String b,
    YearMonth month,
    QuadClass quad,
    Optional<EventType> type) {

  /**
   * Checks the order of the states.
   *
   * @throws IllegalArgumentException if they are the same, or not in alphabetical order
   */
  public DyadEvent {
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException(
          "two states in alphabetical order are wanted, not " + a + " and " + b);
    }
  }

  /** The event with its states put into order. */
  public static DyadEvent between(
      EventSource source,
      String id,
      String one,
      String other,
      YearMonth month,
      QuadClass quad,
      Optional<EventType> type) {
    return one.compareTo(other) < 0
        ? new DyadEvent(source, id, one, other, month, quad, type)
        : new DyadEvent(source, id, other, one, month, quad, type);
  }
}
