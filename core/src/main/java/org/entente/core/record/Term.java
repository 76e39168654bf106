package org.entente.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.time.Span;

/**
 * A term of office and the last day that the law allowed it to run when it began.
 *
 * @param leader id of the leader's spell
 * @param from the day the term began
 * @param scheduledEnd known from the first day on, unlike the real end
 * @param basis the rule behind it
 */
public record Term(
    String id,
    String leader,
    LocalDate from,
    LocalDate scheduledEnd,
    String basis,
    Citation citation)
    implements Fact {

  @Override
  public RecordKind kind() {
    return RecordKind.TERM;
  }

  @Override
  public Span span() {
    return Span.since(from);
  }

  /** Empty: the state is that of the leader. */
  @Override
  public List<String> states() {
    return List.of();
  }

  @Override
  public String headline() {
    return basis + " to " + scheduledEnd;
  }

  @Override
  public Optional<Term> asOf(LocalDate on) {
    return from.isAfter(on) ? Optional.empty() : Optional.of(this);
  }
}
