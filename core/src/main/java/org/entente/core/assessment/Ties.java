package org.entente.core.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.record.Fact;
import org.entente.core.record.Records;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyAction;
import org.entente.core.record.TreatyMember;

/** Treaties in force on a date, looked up by pair and by state. */
final class Ties {

  private final Map<String, Treaty> treaties = new LinkedHashMap<>();
  private final Map<String, List<TreatyMember>> members = new LinkedHashMap<>();
  private final Map<String, List<TreatyAction>> steps = new LinkedHashMap<>();

  /** Takes from {@code known}, a view as of {@code on}, what is in force on that day. */
  Ties(Records known, LocalDate on) {
    for (Treaty treaty : known.of(Treaty.class)) {
      if (treaty.span().contains(on)) {
        treaties.put(treaty.id(), treaty);
      }
    }
    for (TreatyMember member : known.of(TreatyMember.class)) {
      if (treaties.containsKey(member.treaty()) && member.span().contains(on)) {
        members.computeIfAbsent(member.treaty(), id -> new ArrayList<>()).add(member);
      }
    }
    for (TreatyAction action : known.of(TreatyAction.class)) {
      steps.computeIfAbsent(action.treaty(), id -> new ArrayList<>()).add(action);
    }
  }

  /** Treaties and arrangements in force between two states, oldest first. */
  List<Commitment> between(String a, String b) {
    List<Commitment> found = new ArrayList<>();
    for (Treaty treaty : treaties.values()) {
      Optional<TreatyMember> first = memberOf(treaty, a);
      Optional<TreatyMember> second = memberOf(treaty, b);
      if (first.isPresent() && second.isPresent()) {
        found.add(commitment(treaty, first.get(), second.get()));
      }
    }
    found.sort(Comparator.comparing(Commitment::since).thenComparing(c -> c.treaty().id()));
    return found;
  }

  private Commitment commitment(Treaty treaty, TreatyMember first, TreatyMember second) {
    LocalDate since =
        first.span().from().isAfter(second.span().from())
            ? first.span().from()
            : second.span().from();
    List<TreatyAction> taken = steps.getOrDefault(treaty.id(), List.of());
    List<Fact> evidence = new ArrayList<>(List.of(treaty, first, second));
    evidence.addAll(taken);
    return new Commitment(
        treaty,
        first.obligations(),
        second.obligations(),
        since,
        List.copyOf(taken),
        List.copyOf(evidence));
  }

  private Optional<TreatyMember> memberOf(Treaty treaty, String state) {
    return membersOf(treaty).stream().filter(member -> member.member().equals(state)).findFirst();
  }

  /** Present members of a treaty in force, in the order of their codes. */
  List<TreatyMember> membersOf(Treaty treaty) {
    return members.getOrDefault(treaty.id(), List.of()).stream()
        .sorted(Comparator.comparing(TreatyMember::member))
        .toList();
  }

  /** Treaties and arrangements in force with that state in them, oldest first. */
  List<Treaty> of(String state) {
    return treaties.values().stream()
        .filter(treaty -> memberOf(treaty, state).isPresent())
        .toList();
  }

  /** Whether either of the two is bound to fight beside the other. */
  boolean defensePact(String a, String b) {
    return between(a, b).stream().anyMatch(Commitment::isDefensePact);
  }

  /** Codes of the states in any treaty or arrangement with that state. */
  Set<String> partners(String state) {
    Set<String> partners = new TreeSet<>();
    of(state).forEach(treaty -> membersOf(treaty).forEach(member -> partners.add(member.member())));
    partners.remove(state);
    return partners;
  }

  /** Codes of the states that have a defence pact with that state. */
  Set<String> defenseAllies(String state) {
    Set<String> allies = new TreeSet<>(partners(state));
    allies.removeIf(other -> !defensePact(state, other));
    return allies;
  }
}
