package org.entente.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.World;
import org.entente.core.assessment.leg.Interactions;
import org.entente.core.measure.Reading;
import org.entente.core.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures and complaints are acts between states, and count once. */
class DerivedActsTest {

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static EconomicMeasure measure(
      String id, EconomicMeasure.Type type, String targets, String from) {
    return new EconomicMeasure(
        id,
        "HUB",
        Arrays.asList(targets.split(";")),
        type,
        "steel: 50 per cent",
        Span.since(day(from)),
        Optional.empty(),
        World.SOURCE);
  }

  private static EconomicMeasure ended(String id, String from, String to, String reversal) {
    return new EconomicMeasure(
        id,
        "HUB",
        List.of("EST"),
        EconomicMeasure.Type.TARIFF,
        "steel: 25 per cent",
        Span.of(day(from), day(to)),
        Optional.of(reversal),
        World.SOURCE);
  }

  private static Event event(String id, String on, String source, String target, EventType type) {
    return new Event(
        id,
        day(on),
        List.of(source),
        List.of(target),
        type,
        Event.Mode.RESTRICTION,
        Set.of(Event.Context.ECONOMIC),
        "An act.",
        World.SOURCE);
  }

  private static Event cooperation(int number, String on) {
    return new Event(
        "E-c" + number,
        day(on),
        List.of("EST", "HUB"),
        List.of(),
        EventType.CONSULT,
        Event.Mode.MEETING,
        Set.of(Event.Context.DIPLOMATIC),
        "They met.",
        World.SOURCE);
  }

  private static List<Event> acts(Fact... facts) {
    return new Records(List.of(facts), List.of()).acts();
  }

  @Test
  void aTariffIsASanctionOnItsFirstDay() {
    List<Event> acts = acts(measure("M-a", EconomicMeasure.Type.TARIFF, "EST;WST", "2020-03-01"));
    assertThat(acts).hasSize(1);
    assertThat(acts.get(0).id()).isEqualTo("E-HUB-M-a");
    assertThat(acts.get(0).date()).isEqualTo(day("2020-03-01"));
    assertThat(acts.get(0).type()).isEqualTo(EventType.SANCTION);
    assertThat(acts.get(0).sources()).containsExactly("HUB");
    assertThat(acts.get(0).targets()).containsExactly("EST", "WST");
    assertThat(acts.get(0).summary()).isEqualTo("Economic measure (tariff): steel: 50 per cent");
    assertThat(acts.get(0).citation()).isEqualTo(World.SOURCE);
  }

  /** Three meetings alone are 1; with one tariff (3 - 1) / (3 + 1) = 0.5. */
  @Test
  void aSteelTariffOfFiftyPerCentMovesPractice() {
    Span year = Span.of(day("2020-01-01"), day("2020-12-31"));
    Scope scope = new Scope(RecordKind.EVENT, List.of("HUB"), List.of("EST"), year);
    List<Fact> facts =
        List.of(
            cooperation(1, "2020-01-10"),
            cooperation(2, "2020-02-10"),
            cooperation(3, "2020-05-10"));
    List<Fact> with = new ArrayList<>(facts);
    with.add(measure("M-a", EconomicMeasure.Type.TARIFF, "EST", "2020-03-01"));
    assertThat(practice(new Records(facts, List.of(scope)), year)).isEqualTo(1);
    assertThat(practice(new Records(with, List.of(scope)), year)).isEqualTo(0.5);
    assertThat(practice(new Records(with, List.of(scope)).asOf(day("2020-02-29")), year))
        .isEqualTo(1);
  }

  private static double practice(Records records, Span year) {
    Reading reading =
        new Interactions(records).netCooperation("HUB", "EST", year, year.yearsBefore(1));
    return reading.value().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-27, HUB, EST, SANCTION, 1",
    "2020-03-04, HUB, EST, SANCTION, 1",
    "2020-02-26, HUB, EST, SANCTION, 2",
    "2020-03-05, HUB, EST, SANCTION, 2",
    "2020-03-01, EST, HUB, SANCTION, 2",
    "2020-03-01, HUB, WST, SANCTION, 2",
    "2020-03-01, HUB, EST, THREATEN, 2"
  })
  void anActOnRecordIsNotCountedAgain(
      String on, String source, String target, EventType type, int acts) {
    assertThat(
            acts(
                event("E-a", on, source, target, type),
                measure("M-a", EconomicMeasure.Type.TARIFF, "EST", "2020-03-01")))
        .hasSize(acts);
  }

  @Test
  void onlyTheTargetsThatNoEventTellsOfAreAdded() {
    List<Event> acts =
        acts(
            event("E-a", "2020-03-01", "HUB", "EST", EventType.SANCTION),
            measure("M-a", EconomicMeasure.Type.TARIFF, "EST;WST", "2020-03-01"));
    assertThat(acts).extracting(Event::targets).containsExactly(List.of("WST"), List.of("EST"));
  }

  @Test
  void severalMeasuresOfOneDayAreOneAct() {
    assertThat(
            acts(
                measure("M-a", EconomicMeasure.Type.TARIFF, "EST", "2020-03-01"),
                measure("M-b", EconomicMeasure.Type.TARIFF, "EST", "2020-03-02"),
                measure("M-c", EconomicMeasure.Type.TARIFF, "EST", "2020-03-08")))
        .extracting(Event::id)
        .containsExactly("E-HUB-M-a", "E-HUB-M-c");
  }

  @ParameterizedTest
  @CsvSource({
    "EXPORT_CONTROL, EST, 1",
    "EXPORT_CONTROL, EST;WST, 0",
    "INVESTMENT_RESTRICTION, EST;WST, 0",
    "IMPORT_BAN, EST;WST, 1"
  })
  void aRestrictionOnAllTheWorldIsAimedAtNobody(
      EconomicMeasure.Type type, String targets, int acts) {
    assertThat(acts(measure("M-a", type, targets, "2020-03-01"))).hasSize(acts);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-29, raised to 50 per cent, 2",
    "2020-02-29, replaced by a quota, 1",
    "2020-02-28, replaced by a quota, 2"
  })
  void aMeasureInThePlaceOfAnotherCountsOnlyIfItWasRaised(String to, String how, int acts) {
    assertThat(
            acts(
                ended("M-a", "2019-01-01", to, how),
                measure("M-b", EconomicMeasure.Type.TARIFF, "EST", "2020-03-01")))
        .hasSize(acts);
  }

  @Test
  void aComplaintAtTheWorldTradeOrganizationIsAnAccusation() {
    Dispute complaint =
        new Dispute(
            "D-ds1",
            "WTO: Eastland - Tariffs (DS1)",
            Dispute.Matter.TRADE,
            List.of("HUB"),
            List.of("EST"),
            Span.since(day("2020-03-01")),
            Optional.empty(),
            World.SOURCE);
    Dispute quarrel =
        new Dispute(
            "D-isle",
            "An isle",
            Dispute.Matter.TERRITORIAL,
            List.of("HUB"),
            List.of("EST"),
            Span.since(day("2020-04-01")),
            Optional.empty(),
            World.SOURCE);
    List<Event> acts = acts(complaint, quarrel);
    assertThat(acts).hasSize(1);
    assertThat(acts.get(0).type()).isEqualTo(EventType.ACCUSE);
    assertThat(acts.get(0).disputes()).containsExactly("D-ds1");
    assertThat(acts.get(0).directed("HUB", "EST")).isTrue();
  }
}
