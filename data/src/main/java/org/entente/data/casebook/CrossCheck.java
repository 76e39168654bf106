package org.entente.data.casebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.record.Crisis;
import org.entente.core.record.Dispute;
import org.entente.core.record.Event;
import org.entente.core.record.Fact;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.Term;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyAction;
import org.entente.core.record.TreatyMember;
import org.entente.core.record.TreatyName;
import org.entente.core.time.Span;
import org.entente.data.csv.TableProblem;
import org.entente.data.csv.TableProblems;

/**
 * Checks that rows fit together across tables: ids are unique, references resolve, spells do not
 * run into each other.
 */
final class CrossCheck {

  /** A fact and its place. */
  record Placed(Fact fact, String file, long line) {}

  /** A name and where it stands. */
  record PlacedName(TreatyName name, String file, long line) {}

  private final TableProblems problems;
  private final Map<String, Placed> byId = new LinkedHashMap<>();
  private final Map<String, PlacedName> names = new LinkedHashMap<>();

  CrossCheck(TableProblems problems) {
    this.problems = problems;
  }

  void run(List<Placed> all, List<PlacedName> allNames) {
    all.forEach(this::unique);
    allNames.forEach(this::named);
    byId.values().forEach(this::references);
    leaders();
    memberSpells();
  }

  /** The facts whose ids are unique, in the order read. */
  List<Fact> facts() {
    return byId.values().stream().map(Placed::fact).toList();
  }

  /** The rows whose ids are unique, in the order read. */
  List<Placed> kept() {
    return List.copyOf(byId.values());
  }

  /** The names whose ids are unique, in the order read. */
  List<TreatyName> names() {
    return names.values().stream().map(PlacedName::name).toList();
  }

  private void named(PlacedName placed) {
    TreatyName name = placed.name();
    PlacedName other = names.putIfAbsent(name.id(), placed);
    if (other != null) {
      problems.add(
          new TableProblem(
              placed.file(),
              placed.line(),
              "id",
              name.id(),
              "the id is also used at " + other.file() + ", line " + other.line(),
              "Give each row its own id"));
    }
    boolean known =
        name.atop().isPresent()
            || byId.containsKey(name.treaty()) && byId.get(name.treaty()).fact() instanceof Treaty;
    if (!known) {
      problems.add(
          new TableProblem(
              placed.file(),
              placed.line(),
              "treaty",
              name.treaty(),
              "there is no such row",
              "Name an id of treaties.csv, or an ATOP number as atop:3215"));
    }
  }

  private void unique(Placed placed) {
    Placed other = byId.putIfAbsent(placed.fact().id(), placed);
    if (other != null) {
      problem(
          placed,
          "id",
          placed.fact().id(),
          "the id is also used at " + other.file() + ", line " + other.line(),
          "Give each row its own id");
    }
  }

  private void references(Placed placed) {
    switch (placed.fact().kind()) {
      case MEMBER -> {
        TreatyMember member = (TreatyMember) placed.fact();
        find(placed, "treaty", member.treaty(), Treaty.class)
            .ifPresent(treaty -> within(placed, member.span(), treaty));
      }
      case TREATY_ACTION ->
          find(placed, "treaty", ((TreatyAction) placed.fact()).treaty(), Treaty.class);
      case TERM -> {
        Term term = (Term) placed.fact();
        find(placed, "leader", term.leader(), LeaderSpell.class)
            .ifPresent(leader -> termWithin(placed, term, leader));
      }
      case CRISIS -> {
        Crisis crisis = (Crisis) placed.fact();
        crisis
            .leader()
            .flatMap(id -> find(placed, "leader", id, LeaderSpell.class))
            .ifPresent(leader -> sameState(placed, crisis, leader));
      }
      case EVENT -> {
        Event event = (Event) placed.fact();
        for (String id : event.disputes()) {
          find(placed, "disputes", id, Dispute.class)
              .ifPresent(dispute -> inDispute(placed, event, dispute));
        }
      }
      default -> {}
    }
  }

  private <T extends Fact> Optional<T> find(
      Placed placed, String column, String id, Class<T> type) {
    Placed found = byId.get(id);
    if (found == null || !type.isInstance(found.fact())) {
      problem(
          placed, column, id, "there is no such row", "Use an id of the table that contains it");
      return Optional.empty();
    }
    return Optional.of(type.cast(found.fact()));
  }

  private void within(Placed placed, Span spell, Treaty treaty) {
    boolean starts = treaty.span().contains(spell.from());
    boolean ends = spell.to().map(treaty.span()::contains).orElse(treaty.span().to().isEmpty());
    if (!starts || !ends) {
      problem(
          placed,
          starts ? "to" : "from",
          spell.toString(),
          "the spell is not within the treaty's (" + treaty.span() + ")",
          "Correct one of the two rows");
    }
  }

  /**
   * The term of a house may have begun before the government that answers to it took office; but
   * the two must meet.
   */
  private void termWithin(Placed placed, Term term, LeaderSpell leader) {
    if (!leader.span().overlaps(Span.of(term.from(), term.scheduledEnd()))) {
      problem(
          placed,
          "from",
          term.from().toString(),
          "the term and the leader's spell (" + leader.span() + ") do not overlap",
          "Correct one of the two rows");
    }
  }

  private void inDispute(Placed placed, Event event, Dispute dispute) {
    List<String> states = event.states();
    boolean sides =
        !Collections.disjoint(dispute.sideA(), states)
            && !Collections.disjoint(dispute.sideB(), states);
    if (!sides || !dispute.span().contains(event.date())) {
      problem(
          placed,
          "disputes",
          dispute.id(),
          sides
              ? "the event is outside the dispute's years (" + dispute.span() + ")"
              : "the event is not between the sides of the dispute",
          "Leave out the dispute");
    }
  }

  private void sameState(Placed placed, Crisis crisis, LeaderSpell leader) {
    if (!leader.state().equals(crisis.state())) {
      problem(
          placed,
          "leader",
          leader.id(),
          "the leader is of another state (" + leader.state() + ")",
          "Name a leader of " + crisis.state());
    }
  }

  /** At a handover both spells hold the day; any longer overlap is a mistake. */
  private void leaders() {
    Map<String, List<Placed>> byState = new LinkedHashMap<>();
    for (Placed placed : byId.values()) {
      if (placed.fact() instanceof LeaderSpell spell) {
        byState.computeIfAbsent(spell.state(), state -> new ArrayList<>()).add(placed);
      }
    }
    byState.values().forEach(spells -> apart(spells, true));
  }

  private void memberSpells() {
    Map<String, List<Placed>> byMember = new LinkedHashMap<>();
    for (Placed placed : byId.values()) {
      if (placed.fact() instanceof TreatyMember member) {
        byMember
            .computeIfAbsent(member.treaty() + " " + member.member(), key -> new ArrayList<>())
            .add(placed);
      }
    }
    byMember.values().forEach(spells -> apart(spells, false));
  }

  private void apart(List<Placed> spells, boolean sharedDay) {
    spells.sort(Comparator.comparing(Placed::fact, Fact.BY_DATE));
    int last = 0;
    for (int i = 1; i < spells.size(); i++) {
      Placed longest = spells.get(last);
      Span before = longest.fact().span();
      LocalDate from = spells.get(i).fact().span().from();
      boolean clash =
          before.to().map(end -> sharedDay ? from.isBefore(end) : !from.isAfter(end)).orElse(true);
      if (clash) {
        problem(
            spells.get(i),
            "from",
            from.toString(),
            "the spell before, " + longest.fact().id() + ", has not ended (" + before + ")",
            "Correct one of the two rows");
      }
      if (before.to().isEmpty() || !before.contains(endOrLatest(spells.get(i)))) {
        last = i;
      }
    }
  }

  private static LocalDate endOrLatest(Placed placed) {
    return placed.fact().span().to().orElse(LocalDate.MAX);
  }

  private void problem(Placed placed, String column, String value, String message, String remedy) {
    problems.add(new TableProblem(placed.file(), placed.line(), column, value, message, remedy));
  }
}
