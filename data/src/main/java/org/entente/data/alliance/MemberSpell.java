package org.entente.data.alliance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.record.Obligation;

/**
 * A spell of a state in an alliance with the same obligations throughout.
 *
 * @param atop the alliance's number in ATOP
 * @param member the state's Correlates of War number
 * @param from the first day; where only the year is known, its last day, on which it had begun
 * @param to the last day; where only the year is known, its last day; empty if it lasted in the
 *     last year coded
 * @param obligations what the state owes the other members
 */
record MemberSpell(
    int atop, int member, LocalDate from, Optional<LocalDate> to, Set<Obligation> obligations) {

  MemberSpell {
    obligations = Collections.unmodifiableSet(new TreeSet<>(obligations));
  }

  MemberSpell until(Optional<LocalDate> last) {
    return new MemberSpell(atop, member, from, last, obligations);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
  }

  /** Whether the state was in it on every day of a year, to the last year coded. */
  boolean fills(int year) {
    return contains(LocalDate.of(year, 1, 1)) && contains(LocalDate.of(year, 12, 31));
  }

  boolean touches(int year) {
    return from.getYear() <= year && (to.isEmpty() || to.get().getYear() >= year);
  }
}
