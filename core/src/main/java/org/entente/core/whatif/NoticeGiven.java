package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyAction;
import org.entente.core.record.TreatyMember;
import org.entente.core.state.State;

/**
 * One state gives another notice of termination.
 *
 * @param actor who gives it
 * @param toward to whom
 * @param treaty id of the treaty
 * @param date when
 */
public record NoticeGiven(State actor, State toward, String treaty, LocalDate date)
    implements Change {

  @Override
  public Form form() {
    return Form.NOTICE;
  }

  @Override
  public String text() {
    return "notice " + actor.code() + " " + toward.code() + " " + treaty + " " + date;
  }

  @Override
  public String meaning() {
    return actor.name() + " gives " + toward.name() + " notice of " + treaty + " on " + date;
  }

  @Override
  public Records apply(Records records, LocalDate on, int number) {
    RecordsDraft draft = new RecordsDraft(this, records, on, number);
    Treaty found = draft.find(Treaty.class, RecordKind.TREATY, treaty);
    List<String> present =
        TreatyEnd.present(draft, found.id()).stream()
            .filter(member -> !member.begins().isAfter(date))
            .map(TreatyMember::member)
            .toList();
    if (!present.containsAll(List.of(actor.code(), toward.code()))) {
      throw draft.refuse(
          treaty
              + " did not bind both on "
              + date
              + "; its members then: "
              + (present.isEmpty() ? "none" : String.join(" ", present)));
    }
    draft.add(
        new TreatyAction(
            draft.id(RecordKind.TREATY_ACTION),
            treaty,
            date,
            List.of(actor.code()),
            List.of(toward.code()),
            TreatyAction.Step.NOTICE,
            Optional.empty(),
            draft.source()));
    return draft.records();
  }
}
