package org.entente.core.record;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.time.Span;

/**
 * One spell of a state in a treaty.
 *
 * @param treaty id of the treaty
 * @param member code of the state
 * @param exit how the spell ended; empty while it lasts
 * @param obligations what the state owes the other members; empty if the document holds no
 *     obligation
 * @param toward what it owes single members instead, by their codes; empty if it owes all the same
 */
public record TreatyMember(
    String id,
    String treaty,
    String member,
    Span span,
    Optional<Exit> exit,
    Set<Obligation> obligations,
    Map<String, Set<Obligation>> toward,
    Citation citation)
    implements Fact {

  /** One that owes all other members the same. */
  public TreatyMember(
      String id,
      String treaty,
      String member,
      Span span,
      Optional<Exit> exit,
      Set<Obligation> obligations,
      Citation citation) {
    this(id, treaty, member, span, exit, obligations, Map.of(), citation);
  }

  /** What it owes that member. */
  public Set<Obligation> owed(String other) {
    return toward.getOrDefault(other, obligations);
  }

  /** How a state's spell in a treaty ended. */
  public enum Exit {
    FULFILLED,
    ABROGATED,
    RENEGOTIATED,
    STATE_EXIT,
    WITHDREW,
    SUSPENDED
  }

  /** Copies the collections; the set's order is that of the obligations. */
  public TreatyMember {
    obligations = Collections.unmodifiableSet(new TreeSet<>(obligations));
    toward = Map.copyOf(toward);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.MEMBER;
  }

  @Override
  public List<String> states() {
    return List.of(member);
  }

  @Override
  public String headline() {
    return member + " in " + treaty;
  }

  @Override
  public Optional<TreatyMember> asOf(LocalDate on) {
    return span.asOf(on)
        .map(
            known ->
                known.equals(span)
                    ? this
                    : new TreatyMember(
                        id,
                        treaty,
                        member,
                        known,
                        Optional.empty(),
                        obligations,
                        toward,
                        citation));
  }
}
