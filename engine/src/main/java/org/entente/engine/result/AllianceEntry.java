package org.entente.engine.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.core.record.Obligation;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyMember;

/**
 * An alliance or arrangement that can be named.
 *
 * @param treaty what is on record of it: the casebook's where it has it, otherwise ATOP's
 * @param names all names, the treaty's own first
 * @param spells the spells of its members, by code: the casebook's, and of states that it does not
 *     have there, ATOP's
 */
public record AllianceEntry(Treaty treaty, List<String> names, List<TreatyMember> spells) {

  /** Copies the lists. */
  public AllianceEntry {
    names = List.copyOf(names);
    spells = List.copyOf(spells);
  }

  /** Under which it can be asked for: {@code T-nato}, {@code atop:1350}. */
  public String id() {
    return treaty.isCoded() ? "atop:" + treaty.atop().orElseThrow() : treaty.id();
  }

  /** Its number in ATOP; empty if it has none on record. */
  public Optional<String> atop() {
    return treaty.atop();
  }

  /** Codes of the members on a date, sorted. */
  public Set<String> members(LocalDate on) {
    return treaty.span().contains(on)
        ? spells.stream()
            .filter(spell -> spell.span().contains(on))
            .map(TreatyMember::member)
            .collect(Collectors.toCollection(TreeSet::new))
        : Set.of();
  }

  /** Codes of all that ever were members, sorted. */
  public Set<String> everMembers() {
    return spells.stream().map(TreatyMember::member).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What any member owes others on a date; of all times if none is given. */
  public Set<Obligation> obligations(Optional<LocalDate> on) {
    return spells.stream()
        .filter(spell -> on.map(spell.span()::contains).orElse(true))
        .flatMap(spell -> spell.obligations().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
