package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;

/**
 * An economic measure is lifted.
 *
 * @param measure its id
 * @param date the first day without it
 */
public record MeasureLifted(String measure, LocalDate date) implements Change {

  @Override
  public Form form() {
    return Form.LIFT;
  }

  @Override
  public String text() {
    return "lift " + measure + " " + date;
  }

  @Override
  public String meaning() {
    return measure + " is lifted from " + date + " on";
  }

  @Override
  public Records apply(Records records, LocalDate on, int number) {
    RecordsDraft draft = new RecordsDraft(this, records, on, number);
    EconomicMeasure open = draft.find(EconomicMeasure.class, RecordKind.ECONOMIC_MEASURE, measure);
    draft.replace(
        open,
        new EconomicMeasure(
            draft.idFor(open),
            open.sender(),
            open.targets(),
            open.type(),
            open.subject(),
            draft.endedFrom(open, date),
            Optional.of("lifted" + Hypothetical.MARK),
            draft.sourceFor(open)));
    return draft.records();
  }
}
