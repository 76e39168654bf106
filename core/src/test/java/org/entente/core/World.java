package org.entente.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Assessor;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.record.Citation;
import org.entente.core.record.Crisis;
import org.entente.core.record.Dispute;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.Event;
import org.entente.core.record.EventType;
import org.entente.core.record.Fact;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.Obligation;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.record.Scope;
import org.entente.core.record.Term;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyAction;
import org.entente.core.record.TreatyMember;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.core.time.Span;

/**
 * A small made-up world: three allies and two outsiders, on 15 June 2020.
 *
 * <p>The last year runs from 16 June 2019, the year before from 16 June 2018, the last three years
 * from 16 June 2017. Lists of states are written as codes with blanks between.
 */
public final class World {

  /** The date of every assessment here. */
  public static final LocalDate ON = LocalDate.of(2020, 6, 15);

  public static final State HUB = state("HUB", "Hubland");
  public static final State EST = state("EST", "Eastland");
  public static final State WST = state("WST", "Westland");
  public static final State RED = state("RED", "Redland");
  public static final State BLU = state("BLU", "Blueland");

  /** The five states; no spells. */
  public static final StateRegistry REGISTRY =
      new StateRegistry(List.of(HUB, EST, WST, RED, BLU), List.of());

  /** All five codes. */
  public static final List<String> EVERYONE = List.of("HUB", "EST", "WST", "RED", "BLU");

  /** Some source. */
  public static final Citation SOURCE =
      new Citation("Gazette", "A notice", LocalDate.of(2020, 1, 1), 1, Optional.empty());

  /** The days that {@link #read} worlds were read through. */
  public static final Span READ = Span.of(day("2000-01-01"), day("2029-12-31"));

  private final List<Fact> facts = new ArrayList<>();
  private final List<Scope> scopes = new ArrayList<>();

  private World() {}

  /** A world in which nobody looked for anything. */
  public static World unread() {
    return new World();
  }

  /** A world in which everything was looked for between all states. */
  public static World read() {
    World world = new World();
    for (RecordKind kind : RecordKind.values()) {
      world.scope(kind, EVERYONE, EVERYONE, READ);
    }
    return world;
  }

  /** A read world with a hub: defence pacts of Hubland with Eastland (1953) and Westland (1960). */
  public static World hubAndSpokes() {
    return read()
        .treaty("T-HUB-EST", "1953-10-01", EnumSet.of(Obligation.DEFENSE), "HUB EST")
        .treaty("T-HUB-WST", "1960-01-19", EnumSet.of(Obligation.DEFENSE), "HUB WST");
  }

  public static State state(String code, String name) {
    return new State(
        code,
        OptionalInt.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        name,
        "Republic of " + name,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /** "HUB EST" as a list; nothing for an empty text. */
  public static List<String> codes(String words) {
    return words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1));
  }

  /** A span from "2019-01-01 2019-02-01" or, still open, from "2019-01-01". */
  public static Span span(String fromAndTo) {
    List<String> days = codes(fromAndTo);
    return days.size() == 1
        ? Span.since(day(days.get(0)))
        : Span.of(day(days.get(0)), day(days.get(1)));
  }

  public World scope(RecordKind kind, List<String> groupA, List<String> groupB, Span span) {
    return scope(new Scope(kind, groupA, groupB, span));
  }

  public World scope(Scope scope) {
    scopes.add(scope);
    return this;
  }

  public World add(Fact fact) {
    facts.add(fact);
    return this;
  }

  private String id(RecordKind kind) {
    return kind.letter() + "-" + (facts.size() + 1);
  }

  /** A treaty in which every state owes the same. */
  public World treaty(String id, String span, Set<Obligation> owed, String states) {
    add(
        new Treaty(
            id,
            "Treaty " + id,
            Treaty.Form.TREATY,
            span(span).from(),
            span(span),
            span(span).to().map(end -> Treaty.Termination.ABROGATED),
            Treaty.Subject.ALLIANCE,
            SOURCE));
    codes(states).forEach(state -> member(id, span, owed, state));
    return this;
  }

  public World member(String treaty, String span, Set<Obligation> owed, String state) {
    return add(
        new TreatyMember(
            id(RecordKind.MEMBER),
            treaty,
            state,
            span(span),
            span(span).to().map(end -> TreatyMember.Exit.WITHDREW),
            owed,
            SOURCE));
  }

  /** A step without a day of effect. */
  public World step(
      String treaty, TreatyAction.Step step, String date, String actors, String toward) {
    return step(treaty, step, date, Optional.empty(), actors, toward);
  }

  public World step(
      String treaty,
      TreatyAction.Step step,
      String date,
      Optional<LocalDate> effective,
      String actors,
      String toward) {
    return add(
        new TreatyAction(
            id(RecordKind.TREATY_ACTION),
            treaty,
            day(date),
            codes(actors),
            codes(toward),
            step,
            effective,
            SOURCE));
  }

  public World leader(String id, String state, String span, LeaderSpell.Entry entry) {
    return add(
        new LeaderSpell(
            id,
            state,
            "Leader " + id,
            "president",
            span(span),
            entry,
            span(span).to().map(end -> LeaderSpell.Exit.REGULAR),
            SOURCE));
  }

  public World term(String leader, String from, String scheduledEnd) {
    return add(
        new Term(
            id(RecordKind.TERM), leader, day(from), day(scheduledEnd), "four-year term", SOURCE));
  }

  public World crisis(String state, Crisis.Type type, String span) {
    return add(
        new Crisis(
            id(RecordKind.CRISIS),
            state,
            type,
            "crisis of " + state,
            span(span),
            Optional.empty(),
            span(span).to().map(end -> "settled"),
            SOURCE));
  }

  public World dispute(String sideA, String sideB, Dispute.Matter matter, String span) {
    return add(
        new Dispute(
            id(RecordKind.DISPUTE),
            "quarrel of " + sideA + " and " + sideB,
            matter,
            codes(sideA),
            codes(sideB),
            span(span),
            span(span).to().map(end -> "settled"),
            SOURCE));
  }

  public World measure(String sender, String targets, EconomicMeasure.Type type, String span) {
    return add(
        new EconomicMeasure(
            id(RecordKind.ECONOMIC_MEASURE),
            sender,
            codes(targets),
            type,
            "steel",
            span(span),
            span(span).to().map(end -> "lifted"),
            SOURCE));
  }

  /** An event; without targets, one that the sources did together. */
  public World event(
      String date, String sources, String targets, EventType type, Event.Context... contexts) {
    return add(event(id(RecordKind.EVENT), day(date), sources, targets, type, contexts));
  }

  /** An event that belongs to a dispute. */
  public World move(String date, String sources, String targets, EventType type, String dispute) {
    return add(
        new Event(
            id(RecordKind.EVENT),
            day(date),
            codes(sources),
            codes(targets),
            type,
            Event.Mode.OTHER,
            Set.of(),
            type + " by " + sources,
            List.of(dispute),
            SOURCE));
  }

  /** The same as a record. */
  public static Event event(
      String id,
      LocalDate date,
      String sources,
      String targets,
      EventType type,
      Event.Context... contexts) {
    return new Event(
        id,
        date,
        codes(sources),
        codes(targets),
        type,
        Event.Mode.OTHER,
        Set.of(contexts),
        type + " by " + sources,
        SOURCE);
  }

  /** So many such events, on days that follow each other. */
  public World events(int n, String firstDay, String sources, String targets, EventType type) {
    for (int i = 0; i < n; i++) {
      event(day(firstDay).plusDays(i).toString(), sources, targets, type);
    }
    return this;
  }

  public Records records() {
    return new Records(facts, scopes);
  }

  /** The three allies, assessed. */
  public Assessment assess() {
    return assess(HUB, EST, WST);
  }

  public Assessment assess(State... members) {
    return new Assessor(REGISTRY, records()).assess(List.of(members), ON);
  }

  /** One leg of the three allies, such as {@code HUB-EST}. */
  public LegAssessment leg(String code) {
    return assess().legs().stream()
        .filter(leg -> leg.leg().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** The strains of one kind on the three allies. */
  public List<Strain> strains(Strain.Kind kind) {
    return assess().strains().stream().filter(strain -> strain.kind() == kind).toList();
  }
}
