package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.core.record.Dispute;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;

/**
 * An open dispute is settled.
 *
 * @param dispute its id
 * @param date the first day without it
 */
public record DisputeSettled(String dispute, LocalDate date) implements Change {

  @Override
  public Form form() {
    return Form.SETTLE;
  }

  @Override
  public String text() {
    return "settle " + dispute + " " + date;
  }

  @Override
  public String meaning() {
    return dispute + " is settled from " + date + " on";
  }

  @Override
  public Records apply(Records records, LocalDate on, int number) {
    RecordsDraft draft = new RecordsDraft(this, records, on, number);
    Dispute open = draft.find(Dispute.class, RecordKind.DISPUTE, dispute);
    draft.replace(
        open,
        new Dispute(
            draft.idFor(open),
            open.name(),
            open.matter(),
            open.sideA(),
            open.sideB(),
            draft.endedFrom(open, date),
            Optional.of("settled" + Hypothetical.MARK),
            draft.sourceFor(open)));
    return draft.records();
  }
}
