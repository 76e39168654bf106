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
    IMPEACHMENT,
    MARTIAL_LAW,
    COUP,
    COUP_ATTEMPT,
    NO_CONFIDENCE,
    DISSOLUTION,
    RESIGNATION_ANNOUNCED,
    /** The leader has announced not to run again, and serves the term to its end. */
    NOT_STANDING,
    GOVERNMENT_COLLAPSE,
    /** An election has decided that the leader will leave. */
    TRANSITION,
    ACTING_LEADERSHIP,
    SUCCESSION,
    PROSECUTION
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
