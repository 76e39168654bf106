package org.entente.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.time.Span;

/**
 * An uninterrupted spell of an effective leader in office, in the sense of Archigos (Goemans,
 * Gleditsch and Chiozza 2009).
 *
 * @param state code of the state
 * @param exit how the spell ended; empty while in office
 */
public record LeaderSpell(
    String id,
    String state,
    String name,
    String office,
    Span span,
    Entry entry,
    Optional<Exit> exit,
    Citation citation)
    implements Fact {

  /** How a leader came to power. */
  public enum Entry {
    REGULAR,
    IRREGULAR,
    FOREIGN,
    /** Regular, but standing in for an office that is vacant or suspended. */
    ACTING
  }

  /** How a leader lost power. */
  public enum Exit {
    REGULAR,
    IRREGULAR,
    DIED,
    ILL_HEALTH,
    FOREIGN
  }

  @Override
  public RecordKind kind() {
    return RecordKind.LEADER;
  }

  @Override
  public List<String> states() {
    return List.of(state);
  }

  @Override
  public String headline() {
    return name + ", " + office;
  }

  @Override
  public Optional<LeaderSpell> asOf(LocalDate on) {
    return span.asOf(on)
        .map(
            known ->
                known.equals(span)
                    ? this
                    : new LeaderSpell(
                        id, state, name, office, known, entry, Optional.empty(), citation));
  }
}
