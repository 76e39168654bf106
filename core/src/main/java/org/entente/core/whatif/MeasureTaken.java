package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/**
 * One state takes an economic measure against another.
 *
 * @param form {@link Form#TARIFF} or {@link Form#SANCTIONS}
 * @param sender who takes it
 * @param target against whom
 * @param subject what it applies to; empty if not given
 * @param date its first day
 */
public record MeasureTaken(
    Form form, State sender, State target, Optional<String> subject, LocalDate date)
    implements Change {

  /**
   * Makes the change.
   *
   * @throws IllegalArgumentException for another form
   */
  public MeasureTaken {
    if (form != Form.TARIFF && form != Form.SANCTIONS) {
      throw new IllegalArgumentException("not an economic measure: " + form);
    }
  }

  private EconomicMeasure.Type type() {
    return form == Form.TARIFF ? EconomicMeasure.Type.TARIFF : EconomicMeasure.Type.SANCTIONS;
  }

  @Override
  public String text() {
    return form.word()
        + " "
        + sender.code()
        + " "
        + target.code()
        + subject.map(words -> " " + Tokens.quoted(words)).orElse("")
        + " "
        + date;
  }

  @Override
  public String meaning() {
    String what = form == Form.TARIFF ? " puts a tariff on " : " puts sanctions on ";
    return sender.name()
        + what
        + target.name()
        + subject.map(words -> " (" + words + ")").orElse("")
        + " on "
        + date;
  }

  @Override
  public Records apply(Records records, LocalDate on, int number) {
    RecordsDraft draft = new RecordsDraft(this, records, on, number);
    draft.add(
        new EconomicMeasure(
            draft.id(RecordKind.ECONOMIC_MEASURE),
            sender.code(),
            List.of(target.code()),
            type(),
            subject.orElse("no subject given") + Hypothetical.MARK,
            Span.since(date),
            Optional.empty(),
            draft.source()));
    return draft.records();
  }
}
