package org.entente.core.assessment.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.core.record.Fact;
import org.entente.core.record.Records;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyAction;
import org.entente.core.record.TreatyMember;

/**
 * Treaties in force on a date, looked up by pair and by state.
 *
 * <p>An alliance that is known from data alone ({@link Treaty#isCoded}) counts between two states
 * unless the casebook has the same alliance with both of them in it, by whatever dates.
 */
public final class TreatiesInForce {

  private final Map<String, Map<String, TreatyMember>> members = new LinkedHashMap<>();
  private final Map<String, List<Treaty>> byState = new HashMap<>();
  private final Map<String, List<TreatyAction>> steps = new LinkedHashMap<>();
  private final Map<String, Set<String>> defenseAllies = new HashMap<>();
  private final Map<String, Set<String>> recorded = new HashMap<>();
  private final Map<String, Treaty> twins = new HashMap<>();

  /** Takes from {@code known}, a view as of {@code on}, what is in force on that day. */
  public TreatiesInForce(Records known, LocalDate on) {
    this(known, on, known);
  }

  /** Those of records, which may hold later ones. */
  public static TreatiesInForce of(Records records, LocalDate on) {
    return new TreatiesInForce(records.asOf(on), on, records);
  }

  /**
   * The same with all records, of any day, from which it is read only which alliances of the data
   * the casebook has too.
   */
  TreatiesInForce(Records known, LocalDate on, Records all) {
    Map<String, String> numbers = new HashMap<>();
    for (Treaty treaty : all.of(Treaty.class)) {
      if (!treaty.isCoded()) {
        treaty.atop().ifPresent(number -> numbers.put(treaty.id(), number));
      }
    }
    for (TreatyMember member : all.of(TreatyMember.class)) {
      String number = numbers.get(member.treaty());
      if (number != null) {
        recorded.computeIfAbsent(number, key -> new TreeSet<>()).add(member.member());
      }
    }
    for (Treaty treaty : known.of(Treaty.class)) {
      if (treaty.span().contains(on)) {
        members.put(treaty.id(), new TreeMap<>());
        if (!treaty.isCoded()) {
          treaty.atop().ifPresent(number -> twins.put(number, treaty));
        }
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
      if (present.containsKey(b) && binds(treaty, present.get(a), present.get(b))) {
        found.add(commitment(treaty, present.get(a), present.get(b)));
      }
    }
    found.sort(Comparator.comparing(Commitment::since).thenComparing(c -> c.treaty().id()));
    return found;
  }

  /** Those of a casebook. */
  public List<Commitment> recorded(String a, String b) {
    return between(a, b).stream().filter(c -> !c.treaty().isCoded()).toList();
  }

  /** Whether an alliance of the data is one of the casebook too, with both states in it. */
  private boolean binds(Treaty treaty, TreatyMember a, TreatyMember b) {
    if (!treaty.isCoded()) {
      return true;
    }
    Set<String> inCasebook = recorded.getOrDefault(treaty.atop().orElseThrow(), Set.of());
    boolean repeated = inCasebook.contains(a.member()) && inCasebook.contains(b.member());
    return !repeated && !(a.owed(b.member()).isEmpty() && b.owed(a.member()).isEmpty());
  }

  /** The treaty of the casebook in force that is the same alliance; empty if there is none. */
  public Optional<Treaty> twin(Treaty treaty) {
    return treaty.isCoded()
        ? Optional.ofNullable(twins.get(treaty.atop().orElseThrow()))
        : Optional.empty();
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
        treaty,
        first.owed(second.member()),
        second.owed(first.member()),
        since,
        taken,
        List.copyOf(evidence));
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
