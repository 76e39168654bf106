package org.entente.core.assessment.situation;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.record.Treaty;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.core.state.SystemList;
import org.entente.core.time.Span;

/**
 * What the readers of an assessment read from: some states on a date, and what was known of them.
 *
 * @param known the records as they were known on the date
 * @param on the date of the assessment; nothing later is used
 * @param treaties treaties in force on the date
 * @param interactions events up to the date
 * @param registry the names of states
 * @param members the states of the alliance, in the order asked for; empty if all states in the
 *     records are of interest alike
 */
public record Situation(
    Records known,
    LocalDate on,
    TreatiesInForce treaties,
    Interactions interactions,
    StateRegistry registry,
    List<State> members) {

  /** ATOP, and the Correlates of War list, begin here. */
  private static final int FIRST_CODED_YEAR = 1816;

  /** Copies the list. */
  public Situation {
    members = List.copyOf(members);
  }

  /**
   * The situation of some states on a date.
   *
   * @param records may hold later records, which are left out
   */
  public static Situation of(
      Records records, LocalDate on, StateRegistry registry, List<State> members) {
    Records known = records.asOf(on);
    return new Situation(
        known,
        on,
        new TreatiesInForce(known, on, records),
        new Interactions(known),
        registry,
        members);
  }

  /** The same records and date, seen by other members. */
  public Situation of(List<State> others) {
    return new Situation(known, on, treaties, interactions, registry, others);
  }

  /** Codes of the members, in their order. */
  public List<String> codes() {
    return members.stream().map(State::code).toList();
  }

  /** The last years up to the date. */
  public Span lastYears(int years) {
    return Span.yearsUpTo(on, years);
  }

  /** Whether records of a kind on a pair of states were looked for as of the date. */
  public boolean covers(RecordKind kind, String a, String b) {
    return known.covers(kind, a, b, on);
  }

  /**
   * Whether ATOP codes the alliances of two states: up to its last year, of states that were
   * members of the Correlates of War system then.
   */
  public boolean isCoded(String a, String b) {
    LocalDate last = LocalDate.of(Treaty.LAST_CODED_YEAR, 12, 31);
    LocalDate day = on.isBefore(last) ? on : last;
    return hasCodedAlliances()
        && day.getYear() >= FIRST_CODED_YEAR
        && isCounted(a, day)
        && isCounted(b, day);
  }

  private boolean hasCodedAlliances() {
    return known.of(Treaty.class).stream().anyMatch(Treaty::isCoded);
  }

  private boolean isCounted(String code, LocalDate day) {
    return registry.byCode(code).stream()
        .flatMap(state -> registry.memberships(state).stream())
        .anyMatch(spell -> spell.system() == SystemList.COW && spell.span().contains(day));
  }

  /** Whether records of a kind on a single state were looked for as of the date. */
  public boolean covers(RecordKind kind, String state) {
    return known.covers(kind, state, on);
  }
}
