package org.entente.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.World;
import org.entente.core.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was known of each kind of fact on a day. */
class FactAsOfTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 3, 10);
  private static final LocalDate LAST = LocalDate.of(2020, 3, 20);

  /** A fact that ended, and the same fact as it stood before its end. */
  record Ended(Fact whole, Fact open) {
    @Override
    public String toString() {
      return whole.kind().toString();
    }
  }

  private static Treaty treaty(Span span, Optional<Treaty.Termination> termination) {
    return new Treaty(
        "T-1",
        "Pact",
        Treaty.Form.TREATY,
        FIRST.minusDays(40),
        span,
        termination,
        Treaty.Subject.ALLIANCE,
        World.SOURCE);
  }

  private static TreatyMember member(Span span, Optional<TreatyMember.Exit> exit) {
    return new TreatyMember(
        "W-1", "T-1", "HUB", span, exit, EnumSet.of(Obligation.DEFENSE), World.SOURCE);
  }

  private static LeaderSpell leader(Span span, Optional<LeaderSpell.Exit> exit) {
    return new LeaderSpell(
        "L-1",
        "HUB",
        "A. Leader",
        "president",
        span,
        LeaderSpell.Entry.REGULAR,
        exit,
        World.SOURCE);
  }

  private static Dispute dispute(Span span, Optional<String> outcome) {
    return new Dispute(
        "D-1",
        "Quarrel",
        Dispute.Matter.TRADE,
        List.of("HUB"),
        List.of("EST", "WST"),
        span,
        outcome,
        World.SOURCE);
  }

  private static Crisis crisis(Span span, Optional<String> outcome) {
    return new Crisis(
        "C-1",
        "HUB",
        Crisis.Type.IMPEACHMENT,
        "Impeachment",
        span,
        Optional.of("L-1"),
        outcome,
        World.SOURCE);
  }

  private static EconomicMeasure measure(Span span, Optional<String> reversal) {
    return new EconomicMeasure(
        "M-1",
        "HUB",
        List.of("EST"),
        EconomicMeasure.Type.TARIFF,
        "steel",
        span,
        reversal,
        World.SOURCE);
  }

  static Collection<Ended> factsWithAnEnd() {
    Span whole = Span.of(FIRST, LAST);
    Span open = Span.since(FIRST);
    return List.of(
        new Ended(
            treaty(whole, Optional.of(Treaty.Termination.ABROGATED)),
            treaty(open, Optional.empty())),
        new Ended(
            member(whole, Optional.of(TreatyMember.Exit.WITHDREW)), member(open, Optional.empty())),
        new Ended(
            leader(whole, Optional.of(LeaderSpell.Exit.DIED)), leader(open, Optional.empty())),
        new Ended(dispute(whole, Optional.of("settled")), dispute(open, Optional.empty())),
        new Ended(crisis(whole, Optional.of("acquitted")), crisis(open, Optional.empty())),
        new Ended(measure(whole, Optional.of("lifted")), measure(open, Optional.empty())));
  }

  static Collection<Fact> factsOfADay() {
    return List.of(
        World.event("E-1", FIRST, "HUB", "EST", EventType.AID),
        new TreatyAction(
            "A-1",
            "T-1",
            FIRST,
            List.of("HUB"),
            List.of(),
            TreatyAction.Step.NOTICE,
            Optional.of(LAST),
            World.SOURCE),
        new Term("S-1", "L-1", FIRST, LAST, "four-year term", World.SOURCE));
  }

  @ParameterizedTest
  @MethodSource("factsWithAnEnd")
  void aFactThatHasNotBegunIsNotThere(Ended fact) {
    assertThat(fact.whole().asOf(FIRST.minusDays(1)).isPresent()).isFalse();
    assertThat(fact.open().asOf(FIRST.minusDays(1)).isPresent()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("factsWithAnEnd")
  void anEndToComeAndWhatItWasAreHidden(Ended fact) {
    assertThat(fact.whole().asOf(FIRST).orElseThrow()).isEqualTo(fact.open());
    assertThat(fact.whole().asOf(LAST.minusDays(1)).orElseThrow()).isEqualTo(fact.open());
  }

  @ParameterizedTest
  @MethodSource("factsWithAnEnd")
  void anEndIsKnownOnItsDay(Ended fact) {
    assertThat(fact.whole().asOf(LAST).orElseThrow()).isEqualTo(fact.whole());
  }

  @ParameterizedTest
  @MethodSource("factsWithAnEnd")
  void anOpenFactStaysAsItIs(Ended fact) {
    assertThat(fact.open().asOf(LAST).orElseThrow()).isEqualTo(fact.open());
  }

  @ParameterizedTest
  @MethodSource("factsOfADay")
  void aFactOfADayIsKnownWholeFromThatDayOn(Fact fact) {
    assertThat(fact.asOf(FIRST.minusDays(1)).isPresent()).isFalse();
    assertThat(fact.asOf(FIRST).orElseThrow()).isEqualTo(fact);
    assertThat(fact.asOf(LAST).orElseThrow()).isEqualTo(fact);
  }

  @ParameterizedTest
  @MethodSource("factsWithAnEnd")
  void aFactBeginsOnTheFirstDayOfItsSpan(Ended fact) {
    assertThat(fact.whole().begins()).isEqualTo(FIRST);
  }

  @ParameterizedTest
  @MethodSource("factsOfADay")
  void aFactOfADayBeginsOnThatDay(Fact fact) {
    assertThat(fact.begins()).isEqualTo(FIRST).isEqualTo(fact.span().from());
  }

  @Test
  void everyKindOfFactIsTestedHere() {
    Set<RecordKind> tested = EnumSet.noneOf(RecordKind.class);
    factsWithAnEnd().forEach(ended -> tested.add(ended.whole().kind()));
    factsOfADay().forEach(fact -> tested.add(fact.kind()));
    assertThat(tested).containsExactlyInAnyOrder(RecordKind.values());
  }

  @Test
  void aFactNamesTheStatesItIsAbout() {
    assertThat(dispute(Span.since(FIRST), Optional.empty()).states())
        .containsExactly("HUB", "EST", "WST");
    assertThat(measure(Span.since(FIRST), Optional.empty()).states()).containsExactly("HUB", "EST");
    assertThat(crisis(Span.since(FIRST), Optional.empty()).states()).containsExactly("HUB");
  }

  @Test
  void aDisputeOpposesItsSidesAndNotThoseOnOneSide() {
    Dispute dispute = dispute(Span.since(FIRST), Optional.empty());
    assertThat(dispute.opposes("HUB", "WST")).isTrue();
    assertThat(dispute.opposes("WST", "HUB")).isTrue();
    assertThat(dispute.opposes("EST", "WST")).isFalse();
    assertThat(dispute.opposes("HUB", "RED")).isFalse();
  }
}
