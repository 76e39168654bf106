package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.core.record.Obligation;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyMember;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/**
 * A treaty with obligations comes into force.
 *
 * @param members two states or more
 * @param obligations what each owes the others; at least one
 * @param date the first day in force
 */
public record TreatySigned(List<State> members, Set<Obligation> obligations, LocalDate date)
    implements Change {

  /** Copies the list and the set. */
  public TreatySigned {
    members = List.copyOf(members);
    obligations = Collections.unmodifiableSet(new TreeSet<>(obligations));
  }

  @Override
  public Form form() {
    return Form.SIGN_TREATY;
  }

  @Override
  public String text() {
    return form().word() + " " + codes() + " " + owed() + " " + date;
  }

  private String codes() {
    return members.stream().map(State::code).collect(Collectors.joining(" "));
  }

  private String owed() {
    return obligations.stream()
        .map(obligation -> obligation.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(","));
  }

  @Override
  public String meaning() {
    String names = members.stream().map(State::name).collect(Collectors.joining(", "));
    return names + " commit themselves to " + owed().replace(",", ", ") + " from " + date + " on";
  }

  @Override
  public Records apply(Records records, LocalDate on, int number) {
    RecordsDraft draft = new RecordsDraft(this, records, on, number);
    String id = draft.id(RecordKind.TREATY);
    draft.add(
        new Treaty(
            id,
            "Treaty of " + codes() + Hypothetical.MARK,
            Treaty.Form.TREATY,
            date,
            Span.since(date),
            Optional.empty(),
            Treaty.Subject.ALLIANCE,
            draft.source()));
    for (State member : members) {
      draft.add(
          new TreatyMember(
              draft.id(RecordKind.MEMBER, member.code()),
              id,
              member.code(),
              Span.since(date),
              Optional.empty(),
              obligations,
              draft.source()));
    }
    return draft.records();
  }
}
