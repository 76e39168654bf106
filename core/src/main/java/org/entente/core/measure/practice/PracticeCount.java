package org.entente.core.measure.practice;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.core.record.Event;

/**
 * Acts of cooperation and of conflict, counted once each.
 *
 * @param cooperation how many acts of cooperation
 * @param conflict how many acts of conflict
 */
public record PracticeCount(int cooperation, int conflict) {

  /** Counts acts. */
  public static PracticeCount of(Collection<Event> acts) {
    int cooperation =
        (int) acts.stream().filter(act -> act.type().quadClass().isCooperation()).count();
    return new PracticeCount(cooperation, acts.size() - cooperation);
  }

  /** How many acts. */
  public int all() {
    return cooperation + conflict;
  }

  /** Net cooperation, -1 to 1; empty without an act. */
  public OptionalDouble balance() {
    return all() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((cooperation - conflict) / (double) all());
  }

  /** Its 95 % interval; empty without an act. */
  public Optional<BalanceInterval> interval() {
    return BalanceInterval.of(cooperation, conflict);
  }
}
