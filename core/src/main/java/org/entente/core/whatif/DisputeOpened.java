package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.core.record.Dispute;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/**
 * A dispute opens.
 *
 * @param first one side
 * @param second the other
 * @param matter what it is about
 * @param date its first day
 */
public record DisputeOpened(State first, State second, Dispute.Matter matter, LocalDate date)
    implements Change {

  @Override
  public Form form() {
    return Form.DISPUTE;
  }

  @Override
  public String text() {
    return "dispute " + first.code() + " " + second.code() + " " + kind() + " " + date;
  }

  private String kind() {
    return matter.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String meaning() {
    return first.name() + " and " + second.name() + ": a dispute (" + kind() + ") opens on " + date;
  }

  @Override
  public Records apply(Records records, LocalDate on, int number) {
    RecordsDraft draft = new RecordsDraft(this, records, on, number);
    draft.add(
        new Dispute(
            draft.id(RecordKind.DISPUTE),
            "Dispute of " + first.name() + " and " + second.name() + Hypothetical.MARK,
            matter,
            List.of(first.code()),
            List.of(second.code()),
            Span.since(date),
            Optional.empty(),
            draft.source()));
    return draft.records();
  }
}
