package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.core.record.Crisis;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/**
 * A new leader takes office.
 *
 * @param state where
 * @param date the first day in office
 * @param name of the new leader; empty for an unnamed one
 */
public record LeaderChange(State state, LocalDate date, Optional<String> name) implements Change {

  private static final String ACTING = "Acting ";

  /** Crises that a change of leader ends, because they announce it. */
  private static final Set<Crisis.Type> ANNOUNCED =
      EnumSet.of(
          Crisis.Type.TRANSITION, Crisis.Type.RESIGNATION_ANNOUNCED, Crisis.Type.ACTING_LEADERSHIP);

  @Override
  public Form form() {
    return Form.LEADER;
  }

  @Override
  public String text() {
    return "leader " + state.code() + " " + date + name.map(n -> " " + Tokens.quoted(n)).orElse("");
  }

  @Override
  public String meaning() {
    return state.name() + ": " + name.orElse("an unnamed leader") + " takes office on " + date;
  }

  @Override
  public Records apply(Records records, LocalDate on, int number) {
    RecordsDraft draft = new RecordsDraft(this, records, on, number);
    Optional<LeaderSpell> old = draft.leader(state);
    old.ifPresent(spell -> leave(draft, spell));
    draft.add(
        new LeaderSpell(
            draft.id(RecordKind.LEADER),
            state.code(),
            name.orElse("an unnamed leader") + Hypothetical.MARK,
            old.map(LeaderChange::office).orElse("leader"),
            Span.since(date),
            LeaderSpell.Entry.REGULAR,
            Optional.empty(),
            draft.source()));
    draft.of(Crisis.class).stream()
        .filter(c -> c.state().equals(state.code()) && ANNOUNCED.contains(c.type()))
        .filter(c -> c.span().to().isEmpty() && !c.begins().isAfter(date))
        .forEach(c -> draft.replace(c, CrisisEnded.ended(c, Span.of(c.begins(), date), draft)));
    return draft.records();
  }

  /** Who stood in for an office leaves it to a holder. */
  private static String office(LeaderSpell old) {
    return old.entry() == LeaderSpell.Entry.ACTING && old.office().startsWith(ACTING)
        ? old.office().substring(ACTING.length())
        : old.office();
  }

  /** The day of a handover belongs to both. */
  private void leave(RecordsDraft draft, LeaderSpell old) {
    if (old.begins().isAfter(date)) {
      throw draft.refuse(
          old.name()
              + " took office on "
              + old.begins()
              + ", so the date must lie between that day and "
              + draft.on());
    }
    draft.replace(
        old,
        new LeaderSpell(
            draft.idFor(old),
            old.state(),
            old.name(),
            old.office(),
            Span.of(old.begins(), date),
            old.entry(),
            Optional.of(LeaderSpell.Exit.REGULAR),
            draft.sourceFor(old)));
  }
}
