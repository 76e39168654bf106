package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.core.record.Crisis;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.time.Span;

/**
 * An open political crisis ends.
 *
 * @param crisis its id
 * @param date the first day without it
 */
public record CrisisEnded(String crisis, LocalDate date) implements Change {

  @Override
  public Form form() {
    return Form.END_CRISIS;
  }

  @Override
  public String text() {
    return form().word() + " " + crisis + " " + date;
  }

  @Override
  public String meaning() {
    return crisis + " is over from " + date + " on";
  }

  @Override
  public Records apply(Records records, LocalDate on, int number) {
    RecordsDraft draft = new RecordsDraft(this, records, on, number);
    Crisis open = draft.find(Crisis.class, RecordKind.CRISIS, crisis);
    draft.replace(open, ended(open, draft.endedFrom(open, date), draft));
    return draft.records();
  }

  static Crisis ended(Crisis open, Span span, RecordsDraft draft) {
    return new Crisis(
        draft.idFor(open),
        open.state(),
        open.type(),
        open.name(),
        span,
        open.leader(),
        Optional.of("over" + Hypothetical.MARK),
        draft.sourceFor(open));
  }
}
