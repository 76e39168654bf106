package org.entente.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.World;
import org.entente.core.assessment.strain.Strain;
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
import org.entente.core.record.Term;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyAction;
import org.entente.core.record.TreatyMember;
import org.entente.core.state.State;
import org.entente.core.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quicktheories.core.Gen;

/** An assessment uses nothing later than its date: no later record, and no later end of one. */
class NoLookAheadTest {

  private static final int EXAMPLES = 400;
  private static final int MOST_RECORDS = 25;
  private static final int MOST_DAYS = 1500;

  private static final Records PRESENT = FullWorld.make().records();
  private static final Map<String, Object> BEFORE = AssessmentParts.of(assess(PRESENT));

  private static final List<String> TREATIES =
      List.of("T-HUB-EST", "T-HUB-WST", "T-TRIO", "T-CALL", "T-NEW");
  private static final List<String> LEADERS = List.of("L-HUB", "L-EST", "L-NEW");

  private static Assessment assess(Records records) {
    List<State> members = List.of(World.HUB, World.EST, World.WST);
    return new Assessor(World.REGISTRY, records).assess(members, World.ON);
  }

  private static Assessment assessWith(Collection<? extends Fact> more) {
    List<Fact> all = new ArrayList<>(more);
    all.addAll(PRESENT.facts());
    return assess(new Records(all, PRESENT.scopes()));
  }

  /** Without this the properties below would say little. */
  @Test
  void thePresentHasAStrainOfEveryKindAndFillsEveryPart() {
    assertThat(assess(PRESENT).strains()).extracting(Strain::kind).contains(Strain.Kind.values());
    assertThat(BEFORE)
        .allSatisfy(
            (name, part) -> {
              if (part instanceof Collection<?> several) {
                assertThat(several).as(name).isNotEmpty();
              }
            });
  }

  @Test
  void laterRecordsChangeNothing() {
    qt().withFixedSeed(20200615)
        .withExamples(EXAMPLES)
        .forAll(lists().of(laterRecord()).ofSizeBetween(1, MOST_RECORDS))
        .checkAssert(
            later -> {
              Assessment assessment = assessWith(later);
              assertThat(AssessmentParts.of(assessment)).isEqualTo(BEFORE);
              assertThat(assessment.known().facts()).isEqualTo(PRESENT.asOf(World.ON).facts());
            });
  }

  @Test
  void laterEndsOfPresentRecordsChangeNothing() {
    int n = PRESENT.facts().size();
    qt().withFixedSeed(20200616)
        .withExamples(EXAMPLES)
        .forAll(lists().of(integers().between(0, MOST_DAYS)).ofSize(n))
        .checkAssert(
            days -> {
              List<Fact> ended = new ArrayList<>();
              for (int i = 0; i < n; i++) {
                Fact fact = PRESENT.facts().get(i);
                int later = days.get(i);
                ended.add(later == 0 ? fact : FullWorld.ended(fact, World.ON.plusDays(later)));
              }
              Assessment assessment = assess(new Records(ended, PRESENT.scopes()));
              assertThat(AssessmentParts.of(assessment)).isEqualTo(BEFORE);
            });
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void aRecordOfTheDayItselfIsUsed(RecordKind kind) {
    Assessment assessment = assessWith(telling(kind, World.ON));
    assertThat(AssessmentParts.of(assessment)).isNotEqualTo(BEFORE);
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void theSameRecordOfTheNextDayIsNot(RecordKind kind) {
    Assessment assessment = assessWith(telling(kind, World.ON.plusDays(1)));
    assertThat(AssessmentParts.of(assessment)).isEqualTo(BEFORE);
  }

  @Test
  void anEndOnTheDayItselfIsUsed() {
    List<Fact> ended =
        PRESENT.facts().stream().map(fact -> FullWorld.ended(fact, World.ON)).toList();
    assertThat(AssessmentParts.of(assess(new Records(ended, PRESENT.scopes()))))
        .isNotEqualTo(BEFORE);
  }

  @Test
  void theOrderInWhichRecordsAreGivenChangesNothing() {
    List<Fact> reversed = new ArrayList<>();
    PRESENT.facts().forEach(fact -> reversed.add(0, fact));
    assertThat(AssessmentParts.of(assess(new Records(reversed, PRESENT.scopes()))))
        .isEqualTo(BEFORE);
  }

  /** Records of a kind, all of that day, that matter to the three allies. */
  private static List<Fact> telling(RecordKind kind, LocalDate day) {
    return switch (kind) {
      case TREATY, MEMBER ->
          List.of(
              treaty("T-NEW", day),
              member("W-1", "T-NEW", "EST", day),
              member("W-2", "T-NEW", "WST", day));
      case TREATY_ACTION ->
          List.of(action("A-1", "T-HUB-EST", day, "HUB", "EST", TreatyAction.Step.NOTICE));
      case LEADER -> List.of(leader("L-NEW", "WST", day));
      case TERM -> List.of(term("S-1", "L-EST", day, 200));
      case DISPUTE -> List.of(dispute("D-1", "HUB", "WST", Dispute.Matter.TRADE, day));
      case CRISIS -> List.of(crisis("C-1", "HUB", Crisis.Type.IMPEACHMENT, day));
      case ECONOMIC_MEASURE ->
          List.of(measure("M-1", "EST", "WST", EconomicMeasure.Type.TARIFF, day));
      case EVENT -> List.of(World.event("E-NEW", day, "HUB", "EST", EventType.AID));
    };
  }

  /** A record of any kind, of any day after the date, about any of the states and treaties. */
  private static Gen<Fact> laterRecord() {
    Gen<RecordKind> kinds = arbitrary().enumValues(RecordKind.class);
    Gen<Integer> days = integers().between(1, MOST_DAYS);
    Gen<Integer> ids = integers().between(1, 9999);
    Gen<String> states = arbitrary().pick(World.EVERYONE);
    return source -> {
      RecordKind kind = kinds.generate(source);
      LocalDate day = World.ON.plusDays(days.generate(source));
      String id = kind.letter() + "-later-" + ids.generate(source);
      String first = states.generate(source);
      String second = states.generate(source);
      return switch (kind) {
        case TREATY -> treaty(arbitrary().pick(List.of("T-NEW", id)).generate(source), day);
        case MEMBER -> member(id, arbitrary().pick(TREATIES).generate(source), first, day);
        case TREATY_ACTION ->
            action(
                id,
                arbitrary().pick(TREATIES).generate(source),
                day,
                first,
                second,
                arbitrary().enumValues(TreatyAction.Step.class).generate(source));
        case LEADER -> leader(id, first, day);
        case TERM ->
            term(
                id,
                arbitrary().pick(LEADERS).generate(source),
                day,
                integers().between(1, MOST_DAYS).generate(source));
        case DISPUTE ->
            dispute(
                id,
                first,
                second,
                arbitrary().enumValues(Dispute.Matter.class).generate(source),
                day);
        case CRISIS ->
            crisis(id, first, arbitrary().enumValues(Crisis.Type.class).generate(source), day);
        case ECONOMIC_MEASURE ->
            measure(
                id,
                first,
                second,
                arbitrary().enumValues(EconomicMeasure.Type.class).generate(source),
                day);
        case EVENT ->
            event(
                id,
                day,
                first,
                second,
                arbitrary().enumValues(EventType.class).generate(source),
                arbitrary().enumValues(Event.Context.class).generate(source));
      };
    };
  }

  private static Treaty treaty(String id, LocalDate day) {
    return new Treaty(
        id,
        "New pact",
        Treaty.Form.TREATY,
        day,
        Span.since(day),
        Optional.empty(),
        Treaty.Subject.ALLIANCE,
        World.SOURCE);
  }

  private static TreatyMember member(String id, String treaty, String state, LocalDate day) {
    return new TreatyMember(
        id,
        treaty,
        state,
        Span.since(day),
        Optional.empty(),
        EnumSet.of(Obligation.DEFENSE),
        World.SOURCE);
  }

  private static TreatyAction action(
      String id,
      String treaty,
      LocalDate day,
      String actor,
      String toward,
      TreatyAction.Step step) {
    return new TreatyAction(
        id,
        treaty,
        day,
        List.of(actor),
        List.of(toward),
        step,
        Optional.of(day.plusDays(1)),
        World.SOURCE);
  }

  private static LeaderSpell leader(String id, String state, LocalDate day) {
    return new LeaderSpell(
        id,
        state,
        "New leader",
        "president",
        Span.since(day),
        LeaderSpell.Entry.REGULAR,
        Optional.empty(),
        World.SOURCE);
  }

  private static Term term(String id, String leader, LocalDate day, int days) {
    return new Term(id, leader, day, day.plusDays(days), "new term", World.SOURCE);
  }

  private static Dispute dispute(
      String id, String first, String second, Dispute.Matter matter, LocalDate day) {
    return new Dispute(
        id,
        "New quarrel",
        matter,
        List.of(first),
        List.of(second),
        Span.since(day),
        Optional.empty(),
        World.SOURCE);
  }

  private static Crisis crisis(String id, String state, Crisis.Type type, LocalDate day) {
    return new Crisis(
        id,
        state,
        type,
        "New crisis",
        Span.since(day),
        Optional.empty(),
        Optional.empty(),
        World.SOURCE);
  }

  private static EconomicMeasure measure(
      String id, String sender, String target, EconomicMeasure.Type type, LocalDate day) {
    return new EconomicMeasure(
        id,
        sender,
        List.of(target),
        type,
        "chips",
        Span.since(day),
        Optional.empty(),
        World.SOURCE);
  }

  /** The first acts on the second, or on Redland where both are the same. */
  private static Event event(
      String id,
      LocalDate day,
      String first,
      String second,
      EventType type,
      Event.Context context) {
    String target = !second.equals(first) ? second : first.equals("RED") ? "HUB" : "RED";
    return World.event(id, day, first, target, type, context);
  }
}
