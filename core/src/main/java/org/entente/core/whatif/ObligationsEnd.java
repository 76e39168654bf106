package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.record.Records;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyMember;
import org.entente.core.state.State;

/**
 * Every obligation between two states ends. A treaty of these two ends; from one with further
 * members the first withdraws.
 *
 * @param first the state that ends them
 * @param second the other
 * @param date the first day without them
 */
public record ObligationsEnd(State first, State second, LocalDate date) implements Change {

  @Override
  public Form form() {
    return Form.END_TREATY;
  }

  @Override
  public String text() {
    return form().word() + " " + first.code() + " " + second.code() + " " + date;
  }

  @Override
  public String meaning() {
    return first.name() + " ends every obligation with " + second.name() + " from " + date + " on";
  }

  @Override
  public Records apply(Records records, LocalDate on, int number) {
    RecordsDraft draft = new RecordsDraft(this, records, on, number);
    int ended = 0;
    for (Treaty treaty : draft.of(Treaty.class)) {
      if (treaty.span().to().isEmpty() && end(draft, treaty)) {
        ended++;
      }
    }
    if (ended == 0) {
      throw draft.refuse(
          "no obligation between "
              + first.name()
              + " and "
              + second.name()
              + " was in force on "
              + on);
    }
    return draft.records();
  }

  private boolean end(RecordsDraft draft, Treaty treaty) {
    List<TreatyMember> present = TreatyEnd.present(draft, treaty.id());
    Optional<TreatyMember> a = of(present, first);
    Optional<TreatyMember> b = of(present, second);
    boolean binds =
        a.isPresent()
            && b.isPresent()
            && !(a.get().obligations().isEmpty() && b.get().obligations().isEmpty());
    if (binds) {
      List<TreatyMember> leaving = present.size() == 2 ? present : List.of(a.get());
      leaving.forEach(member -> TreatyEnd.end(draft, member, date));
    }
    return binds;
  }

  private static Optional<TreatyMember> of(List<TreatyMember> present, State state) {
    return present.stream().filter(m -> m.member().equals(state.code())).findFirst();
  }
}
