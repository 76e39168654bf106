package org.entente.core.assessment.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.entente.core.World;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Assessor;
import org.entente.core.record.Crisis;
import org.entente.core.record.Dispute;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.EventType;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.Obligation;
import org.entente.core.record.Records;
import org.entente.core.record.TreatyAction;
import org.entente.core.state.State;
import org.entente.core.whatif.WhatIf;
import org.junit.jupiter.api.Test;

/** Two assessments are set beside each other line by line. */
class ComparisonTest {

  private static final Records RECORDS = records();

  private static Records records() {
    return World.hubAndSpokes()
        .treaty("T-CALL", "1995-01-01", EnumSet.of(Obligation.CONSULTATION), "HUB BLU")
        .leader("L-HUB", "HUB", "2017-01-20", LeaderSpell.Entry.REGULAR)
        .term("L-HUB", "2017-01-20", "2021-01-20")
        .dispute("EST", "WST", Dispute.Matter.TRADE, "1990-01-01")
        .measure("HUB", "EST", EconomicMeasure.Type.TARIFF, "2019-12-01")
        .step("T-HUB-WST", TreatyAction.Step.NOTICE, "2020-05-01", "WST", "HUB")
        .events(4, "2020-02-01", "HUB", "EST", EventType.SUPPORT)
        .events(1, "2020-03-01", "HUB", "EST", EventType.ACCUSE)
        .events(2, "2018-09-01", "HUB", "EST", EventType.CONSULT)
        .events(5, "2020-01-10", "RED", "WST", EventType.MOBILIZE)
        .events(5, "2020-01-20", "HUB RED", "", EventType.AGREE)
        .records();
  }

  private static Assessment assess(Records records, LocalDate on, State... members) {
    return new Assessor(World.REGISTRY, records).assess(List.of(members), on);
  }

  private static Assessment three(LocalDate on) {
    return assess(RECORDS, on, World.HUB, World.EST, World.WST);
  }

  private static Comparison whatIf(String... changes) {
    Records changed = WhatIf.of(List.of(changes), World.REGISTRY, World.ON).apply(RECORDS);
    return Comparison.of(
        three(World.ON), assess(changed, World.ON, World.HUB, World.EST, World.WST));
  }

  private static ComparisonLine line(Comparison comparison, ComparisonTopic topic, String about) {
    return comparison.on(topic).stream()
        .filter(line -> line.about().equals(about))
        .findFirst()
        .orElseThrow();
  }

  private static String before(ComparisonLine line) {
    return line.before().orElseThrow().text();
  }

  private static String after(ComparisonLine line) {
    return line.after().orElseThrow().text();
  }

  @Test
  void anAssessmentBesideItselfIsEqualOnEveryLine() {
    Comparison same = Comparison.of(three(World.ON), three(World.ON));
    assertThat(same.moved()).isEmpty();
    assertThat(same.equal()).isEqualTo(same.lines());
    assertThat(same.lines())
        .extracting(ComparisonLine::topic)
        .doesNotContainNull()
        .hasSizeGreaterThan(25);
    assertThat(same.lines()).allMatch(line -> line.entered().isEmpty() && line.left().isEmpty());
    assertThat(same.counterparts()).isEmpty();
  }

  @Test
  void eachMoveHasBothValuesAndTheDifference() {
    Comparison it = whatIf("warming HUB EST 5");
    ComparisonLine practice = line(it, ComparisonTopic.PRACTICE, "HUB-EST");
    assertThat(practice.move()).isEqualTo(ComparisonLine.Move.MOVED);
    assertThat(before(practice)).isEqualTo("+0.60 (n = 5)");
    assertThat(after(practice)).isEqualTo("+0.80 (n = 10)");
    assertThat(practice.difference().orElseThrow()).isCloseTo(0.2, within(1e-12));
    assertThat(practice.entered()).hasSize(5).allMatch(id -> id.startsWith("E-whatif-1-"));
    assertThat(practice.left()).isEmpty();
    assertThat(line(it, ComparisonTopic.PRACTICE, "HUB-WST").isEqual()).isTrue();
    assertThat(line(it, ComparisonTopic.TIE, "HUB-EST").isEqual()).isTrue();
  }

  @Test
  void theEndOfATreatyMovesTheTieTheHubAndTheQuasiAlliance() {
    Comparison it = whatIf("end-treaty T-HUB-EST");
    assertThat(before(line(it, ComparisonTopic.TIE, "HUB-EST"))).isEqualTo("defence pact");
    assertThat(after(line(it, ComparisonTopic.TIE, "HUB-EST"))).isEqualTo("no tie on record");
    assertThat(before(line(it, ComparisonTopic.TIE, "EST-WST")))
        .isEqualTo("quasi-alliance, common ally HUB");
    assertThat(after(line(it, ComparisonTopic.TIE, "EST-WST"))).isEqualTo("no tie on record");
    assertThat(after(line(it, ComparisonTopic.HUB, ""))).isEqualTo("none");
    assertThat(after(line(it, ComparisonTopic.OBLIGATION, "HUB-EST"))).isEqualTo("none on record");
    assertThat(line(it, ComparisonTopic.OBLIGATION, "HUB-EST").difference()).isEmpty();
    assertThat(it.on(ComparisonTopic.STRAIN))
        .filteredOn(line -> line.about().startsWith("dependence"))
        .extracting(ComparisonLine::move)
        .containsExactly(ComparisonLine.Move.LOST);
    assertThat(line(it, ComparisonTopic.TIE, "HUB-EST").left()).contains("T-HUB-EST");
  }

  @Test
  void aTreatyMoreThatLeavesTheTieAsItIsStillShows() {
    Comparison it = whatIf("sign-treaty HUB EST consultation");
    ComparisonLine treaties = line(it, ComparisonTopic.OBLIGATIONS, "HUB-EST");
    assertThat(before(treaties)).isEqualTo("1: defense");
    assertThat(after(treaties)).isEqualTo("2: defense, consultation");
    assertThat(treaties.difference()).hasValue(1);
    assertThat(treaties.entered()).contains("T-whatif-1");
    assertThat(line(it, ComparisonTopic.TIE, "HUB-EST").isEqual()).isTrue();
    assertThat(line(it, ComparisonTopic.ARRANGEMENTS, "HUB-EST").isEqual()).isTrue();
  }

  @Test
  void strainsAreGainedLostAndMoved() {
    String measure = RECORDS.of(EconomicMeasure.class).get(0).id();
    Comparison it =
        whatIf(
            "lift " + measure,
            "dispute EST WST maritime",
            "leader HUB 2020-06-10",
            "clash EST WST");
    List<ComparisonLine> strains = it.on(ComparisonTopic.STRAIN);
    assertThat(strains)
        .filteredOn(line -> line.about().equals("economic measure HUB-EST"))
        .extracting(ComparisonLine::move)
        .containsExactly(ComparisonLine.Move.LOST);
    assertThat(strains)
        .filteredOn(line -> line.about().equals("dispute EST-WST"))
        .extracting(ComparisonLine::move)
        .containsExactly(ComparisonLine.Move.EQUAL, ComparisonLine.Move.GAINED);
    assertThat(strains)
        .filteredOn(line -> line.about().equals("new leader HUB"))
        .extracting(ComparisonLine::move)
        .containsExactly(ComparisonLine.Move.GAINED);
    assertThat(line(it, ComparisonTopic.LEADER, "HUB").entered()).containsExactly("L-whatif-3");
    assertThat(line(it, ComparisonTopic.LEADER, "HUB").left()).containsExactly("L-HUB");
    assertThat(before(line(it, ComparisonTopic.DAYS_LEFT, "HUB"))).isEqualTo("219");
    assertThat(after(line(it, ComparisonTopic.DAYS_LEFT, "HUB")))
        .isEqualTo("no scheduled end on record");
    assertThat(line(it, ComparisonTopic.LEG_STRAINS, "EST-WST").difference()).hasValue(2);
  }

  @Test
  void trianglesComeUnderTensionAndAreRelieved() {
    Comparison it = whatIf("clash HUB RED");
    assertThat(it.on(ComparisonTopic.TRIANGLE))
        .extracting(ComparisonLine::about)
        .containsExactly("HUB-WST-RED");
    ComparisonLine relieved = line(it, ComparisonTopic.TRIANGLE, "HUB-WST-RED");
    assertThat(before(relieved)).startsWith("under tension, HUB with WST, HUB with RED");
    assertThat(after(relieved)).startsWith("balanced, HUB with WST, HUB against RED");
    assertThat(line(it, ComparisonTopic.TENSION, "").difference()).hasValue(-1);
  }

  @Test
  void twoDatesAreComparedAndWhatOnlyTheDateMakesIsNotAMove() {
    Comparison it = Comparison.of(three(World.ON), three(World.ON.plusMonths(1)));
    assertThat(line(it, ComparisonTopic.DAYS_LEFT, "HUB").difference()).hasValue(-30);
    assertThat(line(it, ComparisonTopic.TIE, "HUB-EST").isEqual()).isTrue();
    // It stood open then and stands open now, some days longer.
    assertThat(line(it, ComparisonTopic.STRAIN, "dispute EST-WST").isEqual()).isTrue();
    assertThat(it.on(ComparisonTopic.GAP)).isNotEmpty().allMatch(ComparisonLine::isEqual);
    // A notice of May is no longer of the last 30 days in August.
    assertThat(
            line(
                    Comparison.of(three(World.day("2020-05-05")), three(World.day("2020-08-05"))),
                    ComparisonTopic.STRAIN,
                    "treaty in question HUB-WST")
                .move())
        .isEqualTo(ComparisonLine.Move.MOVED);
  }

  @Test
  void inAlliancesOfOneSizeTheMembersLeftOverAreCounterparts() {
    Comparison it =
        Comparison.of(
            assess(RECORDS, World.ON, World.HUB, World.EST),
            assess(RECORDS, World.ON, World.HUB, World.WST));
    assertThat(it.counterparts()).containsOnlyKeys("EST").containsEntry("EST", "WST");
    ComparisonLine since = line(it, ComparisonTopic.OBLIGATION, "HUB-EST | HUB-WST");
    assertThat(before(since)).isEqualTo("1953-10-01");
    assertThat(after(since)).isEqualTo("1960-01-19");
    assertThat(since.difference().orElseThrow())
        .isEqualTo(World.day("1960-01-19").toEpochDay() - World.day("1953-10-01").toEpochDay());
    assertThat(line(it, ComparisonTopic.LEADER, "EST | WST").isEqual()).isTrue();
  }

  @Test
  void legsOfAlliancesOfTwoSizesAreMatchedByPairAndTheOthersStandAlone() {
    Comparison it =
        Comparison.of(
            assess(RECORDS, World.ON, World.WST, World.HUB),
            assess(RECORDS, World.ON, World.HUB, World.EST, World.WST));
    assertThat(it.on(ComparisonTopic.TIE))
        .extracting(line -> line.about() + " " + line.move())
        .containsExactly("WST-HUB EQUAL", "HUB-EST GAINED", "EST-WST GAINED");
    assertThat(line(it, ComparisonTopic.LEADER, "EST").move())
        .isEqualTo(ComparisonLine.Move.GAINED);
    Comparison back = Comparison.of(it.after(), it.before());
    assertThat(line(back, ComparisonTopic.TIE, "EST-WST").move())
        .isEqualTo(ComparisonLine.Move.LOST);
    assertThat(back.moved()).hasSameSizeAs(it.moved());
  }

  @Test
  void whatIsNotKnownHasNoDifference() {
    Comparison it = whatIf("warming EST WST 1");
    ComparisonLine practice = line(it, ComparisonTopic.PRACTICE, "EST-WST");
    assertThat(before(practice)).startsWith("not known: no event between the two");
    assertThat(after(practice)).isEqualTo("+1.00 (n = 1)");
    assertThat(practice.difference()).isEmpty();
    assertThat(it.on(ComparisonTopic.GAP))
        .filteredOn(line -> line.move() == ComparisonLine.Move.LOST)
        .extracting(ComparisonTest::before)
        .anyMatch(text -> text.startsWith("EST-WST: no practice"));
  }

  @Test
  void aCrisisOfACounterpartIsTheCounterpartsCrisis() {
    Records records =
        World.hubAndSpokes()
            .crisis("EST", Crisis.Type.COUP, "2020-06-01")
            .crisis("WST", Crisis.Type.COUP, "2020-06-01")
            .records();
    Comparison it =
        Comparison.of(
            assess(records, World.ON, World.HUB, World.EST),
            assess(records, World.ON, World.HUB, World.WST));
    assertThat(it.on(ComparisonTopic.STRAIN))
        .extracting(line -> line.about() + " " + line.move())
        .containsExactly("political crisis EST | political crisis WST EQUAL");
  }

  @Test
  void aLineNeedsASide() {
    assertThatThrownBy(
            () -> new ComparisonLine(ComparisonTopic.HUB, "", Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
