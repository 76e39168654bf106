package org.entente.core.brief;

import java.util.List;
import java.util.OptionalDouble;
import org.entente.core.measure.NetCooperation;
import org.entente.core.record.Event;
import org.entente.core.time.Span;

/**
 * What two states did to each other in one year.
 *
 * @param span the year, both ends included
 * @param covered whether acts between the two were looked for on every day of it
 * @param acts the acts on record, oldest first; empty if they were not looked for
 */
public record PracticeYear(Span span, boolean covered, List<Event> acts) {

  /** Copies the list. */
  public PracticeYear {
    acts = List.copyOf(acts);
  }

  /**
   * Balance of cooperation and conflict, from -1 to 1 ({@link NetCooperation}); empty if acts were
   * not looked for or none is on record.
   */
  public OptionalDouble balance() {
    return covered ? NetCooperation.of(acts) : OptionalDouble.empty();
  }

  /** How many acts of cooperation. */
  public int cooperation() {
    return (int) acts.stream().filter(act -> act.type().quadClass().isCooperation()).count();
  }

  /** How many acts of conflict. */
  public int conflict() {
    return acts.size() - cooperation();
  }
}
