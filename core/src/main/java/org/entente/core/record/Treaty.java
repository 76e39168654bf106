package org.entente.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.time.Span;

/**
 * A treaty, agreement, arrangement or joint declaration between states.
 *
 * @param form how far it binds
 * @param signed the day it was signed or announced
 * @param span in force
 * @param termination how it ended; empty while in effect
 * @param subject what it is about
 */
public record Treaty(
    String id,
    String name,
    Form form,
    LocalDate signed,
    Span span,
    Optional<Termination> termination,
    Subject subject,
    Citation citation)
    implements Fact {

  /** How far a document binds. */
  public enum Form {
    /** Binds to an alliance obligation in ATOP's sense. */
    TREATY,
    /** Binding, without such an obligation. */
    AGREEMENT,
    /** A standing practice without a legal bond. */
    ARRANGEMENT,
    /** A joint political commitment. */
    DECLARATION
  }

  /** How a treaty ended, in ATOP's terms. */
  public enum Termination {
    /** Its purpose was fulfilled or its term ran out. */
    FULFILLED,
    /** It was violated, denounced or abrogated. */
    ABROGATED,
    /** A new relationship took its place. */
    RENEGOTIATED,
    /** A party ceased to be a state. */
    STATE_EXIT
  }

  /** What a document is about. */
  public enum Subject {
    ALLIANCE,
    INTELLIGENCE,
    ACCESS,
    LOGISTICS,
    FORCES_STATUS,
    TECHNOLOGY,
    CONSULTATION,
    NORMALISATION,
    PARTNERSHIP
  }

  @Override
  public RecordKind kind() {
    return RecordKind.TREATY;
  }

  /** Empty: the parties are in {@link TreatyMember}. */
  @Override
  public List<String> states() {
    return List.of();
  }

  @Override
  public String headline() {
    return name;
  }

  @Override
  public Optional<Treaty> asOf(LocalDate on) {
    return span.asOf(on)
        .map(
            known ->
                known.equals(span)
                    ? this
                    : new Treaty(
                        id, name, form, signed, known, Optional.empty(), subject, citation));
  }
}
