package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyMember;

/**
 * A treaty ends for all its members.
 *
 * <p>It is the spells of the members that end, as ties are read from these.
 *
 * @param treaty its id
 * @param date the first day without it
 */
public record TreatyEnd(String treaty, LocalDate date) implements Change {

  @Override
  public Form form() {
    return Form.END_TREATY;
  }

  @Override
  public String text() {
    return form().word() + " " + treaty + " " + date;
  }

  @Override
  public String meaning() {
    return treaty + " is no longer in force from " + date + " on";
  }

  @Override
  public Records apply(Records records, LocalDate on, int number) {
    RecordsDraft draft = new RecordsDraft(this, records, on, number);
    Treaty found = draft.find(Treaty.class, RecordKind.TREATY, treaty);
    List<TreatyMember> members = present(draft, found.id());
    if (found.span().to().isPresent() || members.isEmpty()) {
      throw draft.refuse(
          treaty
              + " had ended"
              + found.span().to().map(to -> " on " + to).orElse(" for all its members"));
    }
    members.forEach(member -> end(draft, member, date));
    return draft.records();
  }

  /** The members of a treaty on the date of the assessment. */
  static List<TreatyMember> present(RecordsDraft draft, String treaty) {
    return draft.of(TreatyMember.class).stream()
        .filter(member -> member.treaty().equals(treaty) && member.span().to().isEmpty())
        .toList();
  }

  static void end(RecordsDraft draft, TreatyMember member, LocalDate date) {
    draft.replace(
        member,
        new TreatyMember(
            draft.idFor(member),
            member.treaty(),
            member.member(),
            draft.endedFrom(member, date),
            Optional.of(TreatyMember.Exit.ABROGATED),
            member.obligations(),
            draft.sourceFor(member)));
  }
}
