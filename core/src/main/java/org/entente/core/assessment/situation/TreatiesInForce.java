package org.entente.core.assessment.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.core.record.Fact;
import org.entente.core.record.Records;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyAction;
import org.entente.core.record.TreatyMember;

/** Treaties in force on a date, looked up by pair and by state. */
public final class TreatiesInForce {

  private final Map<String, Map<String, TreatyMember>> members = new LinkedHashMap<>();
  private final Map<String, List<Treaty>> byState = new HashMap<>();
  private final Map<String, List<TreatyAction>> steps = new LinkedHashMap<>();
  private final Map<String, Set<String>> defenseAllies = new HashMap<>();

  /** Takes from {@code known}, a view as of {@code on}, what is in force on that day. */
  public TreatiesInForce(Records known, LocalDate on) {
    for (Treaty treaty : known.of(Treaty.class)) {
      if (treaty.span().contains(on)) {
        members.put(treaty.id(), new TreeMap<>());
      }
    }
    for (TreatyMember member : known.of(TreatyMember.class)) {
      if (members.containsKey(member.treaty()) && member.span().contains(on)) {
        members.get(member.treaty()).put(member.member(), member);
      }
    }
    for (Treaty treaty : known.of(Treaty.class)) {
      members
          .getOrDefault(treaty.id(), Map.of())
          .keySet()
          .forEach(state -> byState.computeIfAbsent(state, s -> new ArrayList<>()).add(treaty));
    }
    for (TreatyAction action : known.of(TreatyAction.class)) {
      steps.computeIfAbsent(action.treaty(), id -> new ArrayList<>()).add(action);
    }
  }

  /** Treaties and arrangements in force between two states, oldest first. */
  public List<Commitment> between(String a, String b) {
    List<Commitment> found = new ArrayList<>();
    for (Treaty treaty : of(a)) {
      Map<String, TreatyMember> present = members.get(treaty.id());
      if (present.containsKey(b)) {
        found.add(commitment(treaty, present.get(a), present.get(b)));
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
    List<TreatyAction> taken =
        steps.getOrDefault(treaty.id(), List.of()).stream()
            .filter(
                step ->
                    !step.date().isBefore(since) && step.bearsOn(first.member(), second.member()))
            .toList();
    List<Fact> evidence = new ArrayList<>(List.of(treaty, first, second));
    evidence.addAll(taken);
    return new Commitment(
        treaty, first.obligations(), second.obligations(), since, taken, List.copyOf(evidence));
  }

  /** Present members of a treaty in force, in the order of their codes. */
  public List<TreatyMember> membersOf(Treaty treaty) {
    return List.copyOf(members.get(treaty.id()).values());
  }

  /** Treaties and arrangements in force with that state in them, oldest first. */
  public List<Treaty> of(String state) {
    return byState.getOrDefault(state, List.of());
  }

  /** Codes of the states in any treaty or arrangement with that state. */
  public Set<String> partners(String state) {
    Set<String> partners = new TreeSet<>();
    of(state).forEach(treaty -> partners.addAll(members.get(treaty.id()).keySet()));
    partners.remove(state);
    return partners;
  }

  /** Codes of the states with which it has a defence obligation in either direction. */
  public Set<String> defenseAllies(String state) {
    return defenseAllies.computeIfAbsent(state, this::findDefenseAllies);
  }

  private Set<String> findDefenseAllies(String state) {
    Set<String> allies = partners(state);
    allies.removeIf(other -> between(state, other).stream().noneMatch(Commitment::isDefensePact));
    return Collections.unmodifiableSet(allies);
  }
}
