package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.core.record.Event;
import org.entente.core.record.EventType;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.state.State;

/**
 * A militarized act of one state against another.
 *
 * @param actor who acts
 * @param target against whom
 * @param date when
 */
public record Clash(State actor, State target, LocalDate date) implements Change {

  @Override
  public Form form() {
    return Form.CLASH;
  }

  @Override
  public String text() {
    return "clash " + actor.code() + " " + target.code() + " " + date;
  }

  @Override
  public String meaning() {
    return "a militarized act of " + actor.name() + " against " + target.name() + " on " + date;
  }

  @Override
  public Records apply(Records records, LocalDate on, int number) {
    RecordsDraft draft = new RecordsDraft(this, records, on, number);
    draft.add(
        new Event(
            draft.id(RecordKind.EVENT),
            date,
            List.of(actor.code()),
            List.of(target.code()),
            EventType.ASSAULT,
            Event.Mode.CLASH,
            Set.of(Event.Context.MILITARY),
            "Clash of " + actor.name() + " with " + target.name() + Hypothetical.MARK,
            draft.source()));
    return draft.records();
  }
}
