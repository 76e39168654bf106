package org.entente.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.time.Span;

/**
 * What a casebook covers, so that "no row" can be distinguished from "not looked for".
 *
 * @param kind the kind of fact
 * @param groupA codes of states
 * @param groupB codes of states on the other side of a pair; empty for facts about one state
 * @param span the years that were worked through
 * @param missing what is known to be missing all the same
 */
public record Scope(
    RecordKind kind,
    List<String> groupA,
    List<String> groupB,
    Span span,
    Optional<String> missing) {

  /** A scope of which nothing is known to be missing. */
  public Scope(RecordKind kind, List<String> groupA, List<String> groupB, Span span) {
    this(kind, groupA, groupB, span, Optional.empty());
  }

  /** Copies the lists. */
  public Scope {
    groupA = List.copyOf(groupA);
    groupB = List.copyOf(groupB);
  }

  /** Whether facts of this kind about this state were looked for on that day. */
  public boolean covers(RecordKind wanted, String state, LocalDate on) {
    return kind == wanted && span.contains(on) && groupA.contains(state);
  }

  /** Whether facts of this kind between the two states were looked for on that day. */
  public boolean covers(RecordKind wanted, String a, String b, LocalDate on) {
    return kind == wanted && span.contains(on) && pairs(a, b);
  }

  /** Whether the two states are a pair of this scope, whatever the day. */
  public boolean pairs(String a, String b) {
    return (groupA.contains(a) && groupB.contains(b)) || (groupA.contains(b) && groupB.contains(a));
  }
}
