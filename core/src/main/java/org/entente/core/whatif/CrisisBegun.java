package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.core.record.Crisis;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/**
 * A political crisis begins.
 *
 * @param state where
 * @param type what kind
 * @param date its first day
 */
public record CrisisBegun(State state, Crisis.Type type, LocalDate date) implements Change {

  @Override
  public Form form() {
    return Form.CRISIS;
  }

  @Override
  public String text() {
    return "crisis " + state.code() + " " + Tokens.hyphened(type) + " " + date;
  }

  @Override
  public String meaning() {
    return state.name() + ": a political crisis (" + plain() + ") begins on " + date;
  }

  private String plain() {
    return Tokens.hyphened(type).replace('-', ' ');
  }

  @Override
  public Records apply(Records records, LocalDate on, int number) {
    RecordsDraft draft = new RecordsDraft(this, records, on, number);
    draft.add(
        new Crisis(
            draft.id(RecordKind.CRISIS),
            state.code(),
            type,
            plain() + " in " + state.name() + Hypothetical.MARK,
            Span.since(date),
            draft.leader(state).map(LeaderSpell::id),
            Optional.empty(),
            draft.source()));
    return draft.records();
  }
}
