package org.entente.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.time.Span;

/**
 * A political crisis inside a state that put its leader or its course in doubt.
 *
 * @param leader id of the spell of the leader concerned, where there is one
 * @param outcome how it ended; empty while open
 */
public record Crisis(
    String id,
    String state,
    Type type,
    String name,
    Span span,
    Optional<String> leader,
    Optional<String> outcome,
    Citation citation)
    implements Fact {

  /** What kind of crisis. */
  public enum Type {
    IMPEACHMENT(true),
    MARTIAL_LAW(true),
    COUP(true),
    COUP_ATTEMPT(true),
    NO_CONFIDENCE(true),
    DISSOLUTION(false),
    RESIGNATION_ANNOUNCED(false),
    GOVERNMENT_COLLAPSE(false),
    TRANSITION(false),
    ACTING_LEADERSHIP(false),
    SUCCESSION(false),
    PROSECUTION(true);

    private final boolean removal;

    Type(boolean removal) {
      this.removal = removal;
    }

    /**
     * Whether it is, or answers, an attempt to take or hold power against the leader or the rules.
     */
    public boolean isRemoval() {
      return removal;
    }
  }

  @Override
  public RecordKind kind() {
    return RecordKind.CRISIS;
  }

  @Override
  public List<String> states() {
    return List.of(state);
  }

  @Override
  public String headline() {
    return name;
  }

  @Override
  public Optional<Crisis> asOf(LocalDate on) {
    return span.asOf(on)
        .map(
            known ->
                known.equals(span)
                    ? this
                    : new Crisis(id, state, type, name, known, leader, Optional.empty(), citation));
  }
}
