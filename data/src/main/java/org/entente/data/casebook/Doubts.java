package org.entente.data.casebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.record.Crisis;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.Event;
import org.entente.core.record.Fact;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyAction;
import org.entente.core.record.TreatyMember;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.core.time.Span;
import org.entente.data.csv.TableProblem;
import org.entente.data.csv.TableProblems;

/**
 * Looks for rows that can be read but are probably wrong: a treaty without members, a step taken
 * outside its treaty's years, a state that did not exist, two rows that tell the same.
 */
final class Doubts {

  private final StateRegistry registry;
  private final TableProblems doubts = new TableProblems();
  private final Map<String, Fact> byId = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();

  private Doubts(StateRegistry registry) {
    this.registry = registry;
  }

  /** The doubts about rows that are kept, in the order of the rows. */
  static TableProblems of(List<CrossCheck.Placed> rows, StateRegistry registry) {
    Doubts search = new Doubts(registry);
    for (CrossCheck.Placed row : rows) {
      search.byId.put(row.fact().id(), row.fact());
      if (row.fact() instanceof TreatyMember member) {
        search
            .members
            .computeIfAbsent(member.treaty(), treaty -> new TreeSet<>())
            .add(member.member());
      }
    }
    rows.forEach(search::look);
    search.twins(rows);
    return search.doubts;
  }

  private void look(CrossCheck.Placed row) {
    Fact fact = row.fact();
    if (fact instanceof Treaty treaty && !members.containsKey(treaty.id())) {
      doubt(
          row,
          "id",
          treaty.id(),
          "the treaty has no members",
          "Add them to members.csv, or leave the treaty out");
    }
    if (fact instanceof TreatyAction action) {
      stepInTreaty(row, action);
    }
    if (fact instanceof Crisis crisis) {
      crisisInSpell(row, crisis);
    }
    if (isAct(fact)) {
      fact.states().forEach(code -> exists(row, code, fact.begins()));
    }
  }

  /**
   * Whether states did it on a day. A leader or a treaty may go back to before the state was one.
   */
  private static boolean isAct(Fact fact) {
    return fact instanceof Event || fact instanceof EconomicMeasure || fact instanceof TreatyAction;
  }

  private void stepInTreaty(CrossCheck.Placed row, TreatyAction action) {
    if (action.effective().filter(day -> day.isBefore(action.date())).isPresent()) {
      doubt(
          row,
          "effective",
          action.effective().get().toString(),
          "the step takes effect before it is taken (" + action.date() + ")",
          "Correct one of the two dates");
    }
    if (byId.get(action.treaty()) instanceof Treaty treaty
        && !span(treaty).contains(action.date())) {
      doubt(
          row,
          "date",
          action.date().toString(),
          "the step lies outside the treaty's years (" + span(treaty) + ")",
          "Correct one of the two rows");
    }
  }

  /** From the signature, since a party may step back before the entry into force. */
  private static Span span(Treaty treaty) {
    LocalDate from =
        treaty.signed().isBefore(treaty.span().from()) ? treaty.signed() : treaty.span().from();
    return new Span(from, treaty.span().to());
  }

  private void crisisInSpell(CrossCheck.Placed row, Crisis crisis) {
    Optional<LeaderSpell> leader =
        crisis
            .leader()
            .map(byId::get)
            .filter(LeaderSpell.class::isInstance)
            .map(LeaderSpell.class::cast);
    // A leader may stand trial long after leaving; a crisis cannot come before the leader.
    if (leader.isPresent()
        && crisis.span().to().map(to -> to.isBefore(leader.get().span().from())).orElse(false)) {
      doubt(
          row,
          "to",
          crisis.span().to().get().toString(),
          "the crisis ended before its leader came (" + leader.get().span() + ")",
          "Correct one of the two rows");
    }
  }

  private void exists(CrossCheck.Placed row, String code, LocalDate on) {
    Optional<State> state = registry.byCode(code);
    if (state.isPresent()
        && !registry.memberships(state.get()).isEmpty()
        && !registry.existedOn(state.get(), on)) {
      doubt(
          row,
          "id",
          row.fact().id(),
          state.get().name() + " (" + code + ") did not exist on " + on,
          "Name the state of that day, or correct the date");
    }
  }

  private void twins(List<CrossCheck.Placed> rows) {
    Map<String, List<CrossCheck.Placed>> alike = new HashMap<>();
    for (CrossCheck.Placed row : rows) {
      for (CrossCheck.Placed other :
          alike.computeIfAbsent(key(row.fact()), key -> new ArrayList<>())) {
        if (Wording.alike(row.fact().headline(), other.fact().headline())) {
          doubt(
              row,
              "id",
              row.fact().id(),
              "it tells the same as " + other.fact().id() + " (line " + other.line() + ")",
              "Keep one of the two rows");
          break;
        }
      }
      alike.get(key(row.fact())).add(row);
    }
  }

  /** What twins have in common, apart from their wording. */
  private String key(Fact fact) {
    Set<String> states = new TreeSet<>(fact.states());
    if (fact instanceof Treaty treaty) {
      states.addAll(members.getOrDefault(treaty.id(), Set.of()));
    }
    String type = fact instanceof Event event ? event.type() + " " + event.targets() : "";
    return fact.kind() + " " + fact.begins() + " " + states + " " + type;
  }

  private void doubt(
      CrossCheck.Placed row, String column, String value, String message, String remedy) {
    doubts.add(new TableProblem(row.file(), row.line(), column, value, message, remedy));
  }
}
