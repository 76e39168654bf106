package org.entente.core.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.World;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Assessor;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.record.Crisis;
import org.entente.core.record.Dispute;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.Event;
import org.entente.core.record.EventType;
import org.entente.core.record.Fact;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.Obligation;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change does to the records what it says, and no more. */
class WhatIfTest {

  private static final List<State> MEMBERS = List.of(World.HUB, World.EST, World.WST);

  private static final Records RECORDS =
      World.hubAndSpokes()
          .treaty("T-ALL", "2000-01-01", EnumSet.of(Obligation.CONSULTATION), "HUB EST WST")
          .treaty("T-OLD", "1990-01-01 2001-01-01", EnumSet.of(Obligation.DEFENSE), "EST WST")
          .treaty("T-LATE", "2021-01-01", EnumSet.of(Obligation.DEFENSE), "EST WST")
          .leader("L-EST", "EST", "2018-01-01", LeaderSpell.Entry.REGULAR)
          .term("L-EST", "2018-01-01", "2022-01-01")
          .crisis("EST", Crisis.Type.TRANSITION, "2020-06-01")
          .crisis("EST", Crisis.Type.IMPEACHMENT, "2020-06-02")
          .dispute("EST", "WST", Dispute.Matter.TRADE, "2010-01-01 2024-01-01")
          .measure("HUB", "EST", EconomicMeasure.Type.TARIFF, "2019-01-01")
          .events(4, "2019-07-01", "EST", "RED", EventType.PROTEST)
          .events(4, "2018-07-01", "EST", "RED", EventType.PROTEST)
          .events(3, "2020-06-20", "EST", "RED", EventType.AID)
          .records();

  private static final String DISPUTE = RECORDS.of(Dispute.class).get(0).id();
  private static final String MEASURE = RECORDS.of(EconomicMeasure.class).get(0).id();
  private static final String IMPEACHMENT = RECORDS.of(Crisis.class).get(1).id();

  private static WhatIf whatIf(String... changes) {
    return WhatIf.of(List.of(changes), World.REGISTRY, World.ON);
  }

  private static Records apply(String... changes) {
    return whatIf(changes).apply(RECORDS);
  }

  private static Assessment assess(String... changes) {
    return new Assessor(World.REGISTRY, apply(changes)).assess(MEMBERS, World.ON);
  }

  private static LegAssessment leg(Assessment assessment, String code) {
    return assessment.legs().stream()
        .filter(leg -> leg.leg().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<Strain> strains(Assessment assessment, Strain.Kind kind) {
    return assessment.strains().stream().filter(strain -> strain.kind() == kind).toList();
  }

  private static List<Fact> supposed(Records records) {
    return records.facts().stream().filter(Hypothetical::is).toList();
  }

  @Test
  void withoutAChangeTheRecordsAreThoseKnownOnTheDate() {
    assertThat(apply().facts()).isEqualTo(RECORDS.asOf(World.ON).facts());
  }

  @Test
  void aNewLeaderTakesTheOfficeAndEndsWhatAnnouncedTheChange() {
    Assessment it = assess("leader EST 2020-06-10 \"Jane Doe\"");
    LeaderSpell leader = it.leaders().get(1).leader().orElseThrow();
    assertThat(leader.id()).isEqualTo("L-whatif-1");
    assertThat(leader.name()).isEqualTo("Jane Doe (what-if)");
    assertThat(leader.office()).isEqualTo("president");
    assertThat(it.leaders().get(1).term()).isEmpty();
    assertThat(strains(it, Strain.Kind.LEADER_LEAVING)).isEmpty();
    assertThat(strains(it, Strain.Kind.NEW_LEADER)).hasSize(1);
    assertThat(strains(it, Strain.Kind.POLITICAL_CRISIS))
        .singleElement()
        .matches(strain -> strain.text().contains("1 still open"));
    LeaderSpell old =
        apply("leader EST 2020-06-10").of(LeaderSpell.class).stream()
            .filter(spell -> Hypothetical.original(spell).isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(old.span()).isEqualTo(World.span("2018-01-01 2020-06-10"));
    assertThat(Hypothetical.original(old)).contains("L-EST");
  }

  @Test
  void aTreatyThatEndsNoLongerBinds() {
    Assessment it = assess("end-treaty T-HUB-EST");
    assertThat(leg(it, "HUB-EST").bed().tie()).isEqualTo(Tie.PACT);
    assertThat(leg(it, "EST-WST").bed().tie()).isEqualTo(Tie.PACT);
    assertThat(it.system().hub()).isEmpty();
    assertThat(leg(assess("end-treaty T-HUB-EST 2020-06-15"), "HUB-EST").bed().tie())
        .isEqualTo(Tie.PACT);
  }

  @Test
  void obligationsThatEndTakeATreatyOfTwoWholeAndOneStateOutOfATreatyOfMore() {
    Assessment it = assess("end-treaty EST HUB");
    assertThat(leg(it, "HUB-EST").bed().tie()).isEqualTo(Tie.NONE);
    assertThat(leg(it, "HUB-WST").bed().obligations()).hasSize(2);
    assertThat(leg(it, "EST-WST").bed().obligations()).isEmpty();
    assertThat(leg(assess("end-treaty HUB EST"), "EST-WST").bed().obligations()).hasSize(1);
  }

  @Test
  void noticeTariffSanctionsDisputeAndCrisisAreStrains() {
    Assessment it =
        assess(
            "notice WST HUB T-HUB-WST",
            "tariff HUB WST cars",
            "dispute HUB WST alliance",
            "crisis WST coup");
    assertThat(strains(it, Strain.Kind.TREATY_STEP)).hasSize(1);
    assertThat(strains(it, Strain.Kind.ECONOMIC_MEASURE))
        .anyMatch(strain -> strain.text().contains("tariff, cars (what-if)"));
    assertThat(strains(it, Strain.Kind.DISPUTE)).anyMatch(s -> s.about().contains("HUB"));
    assertThat(strains(it, Strain.Kind.POLITICAL_CRISIS))
        .anyMatch(strain -> strain.text().contains("coup in Westland (what-if)"));
    assertThat(it.balance().tie("HUB", "WST").orElseThrow().sign().value()).isPositive();
    assertThat(assess("sanctions HUB WST").balance().tie("HUB", "WST").orElseThrow().sign().value())
        .isNegative();
    assertThat(assess("clash WST HUB").balance().tie("HUB", "WST").orElseThrow().sign().value())
        .isNegative();
  }

  @Test
  void whatIsSettledLiftedOrOverIsNoStrainAnyMore() {
    Assessment it = assess("settle " + DISPUTE, "lift " + MEASURE, "end-crisis " + IMPEACHMENT);
    assertThat(strains(it, Strain.Kind.DISPUTE)).isEmpty();
    assertThat(strains(it, Strain.Kind.ECONOMIC_MEASURE)).isEmpty();
    assertThat(strains(it, Strain.Kind.POLITICAL_CRISIS))
        .allMatch(strain -> strain.text().contains("none still open"));
  }

  @Test
  void aTreatyThatIsSignedBinds() {
    Assessment it = assess("sign-treaty EST WST defense");
    assertThat(leg(it, "EST-WST").bed().tie()).isEqualTo(Tie.DEFENSE_PACT);
    assertThat(it.system().hub()).isEmpty();
  }

  @Test
  void warmingIsSpreadOverTheQuarterAndPulls() {
    List<Event> events =
        supposed(apply("warming EST RED 3")).stream().map(Event.class::cast).toList();
    // 92 days from 2020-03-16; the middle of each third.
    assertThat(events)
        .extracting(Event::date)
        .containsExactly(
            LocalDate.of(2020, 3, 31), LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31));
    assertThat(events)
        .extracting(Event::type)
        .containsExactly(EventType.CONSULT, EventType.COOPERATE, EventType.CONSULT);
    assertThat(strains(assess("warming EST RED"), Strain.Kind.OUTSIDE_PULL)).hasSize(1);
    assertThat(strains(assess(), Strain.Kind.OUTSIDE_PULL)).isEmpty();
    Assessment cooled = assess("cooling HUB EST 2");
    assertThat(leg(cooled, "HUB-EST").bed().practice().value()).hasValue(-1);
    assertThat(leg(cooled, "HUB-EST").bed().practice().n()).isEqualTo(2);
  }

  @Test
  void everySupposedFactSaysSo() {
    for (Form form : Form.values()) {
      for (Fact fact : supposed(apply(example(form)))) {
        assertThat(fact.id())
            .matches("[A-Z]-whatif-1(-.+)?")
            .startsWith(fact.kind().letter() + "-");
        assertThat(fact.citation().publisher()).isEqualTo("what-if");
        assertThat(fact.citation().title()).startsWith("Hypothetical, not on record: ");
        assertThat(fact.citation().readers()).isZero();
        assertThat(Hypothetical.change(fact.id())).hasValue(1);
      }
      assertThat(supposed(apply(example(form)))).as(form.word()).isNotEmpty();
    }
    assertThat(RECORDS.facts()).noneMatch(Hypothetical::is);
  }

  private static String example(Form form) {
    return switch (form) {
      case LEADER -> "leader EST now";
      case END_TREATY -> "end-treaty HUB EST";
      case NOTICE -> "notice EST HUB T-HUB-EST";
      case SIGN_TREATY -> "sign-treaty EST WST defense";
      case DISPUTE -> "dispute EST WST";
      case SETTLE -> "settle " + DISPUTE;
      case TARIFF -> "tariff HUB EST";
      case SANCTIONS -> "sanctions RED HUB";
      case LIFT -> "lift " + MEASURE;
      case WARMING -> "warming EST RED";
      case COOLING -> "cooling EST HUB";
      case CLASH -> "clash EST HUB";
      case CRISIS -> "crisis HUB impeachment";
      case END_CRISIS -> "end-crisis " + IMPEACHMENT;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "end-treaty T-NONE | no treaties record T-NONE was known on 2020-06-15",
        "end-treaty T-NONE | some of those open: T-ALL, T-HUB-EST, T-HUB-WST",
        "end-treaty T-LATE | no treaties record T-LATE was known",
        "end-treaty T-OLD | T-OLD had ended on 2001-01-01",
        "end-treaty HUB RED | no obligation between Hubland and Redland was in force",
        "end-treaty T-ALL 2000-01-01 | began on 2000-01-01, so it cannot end on 2000-01-01",
        "notice RED HUB T-HUB-EST | did not bind both on 2020-06-15; its members then: HUB EST",
        "leader EST 2017-01-01 | Leader L-EST took office on 2018-01-01",
        "settle D-none | no disputes record D-none was known",
        "lift M-none | no economic_measures record M-none was known",
        "end-crisis C-none | no crises record C-none was known"
      })
  void whatTheRecordsDoNotHoldIsRefused(String change, String message) {
    assertThatThrownBy(() -> apply(change))
        .isInstanceOf(ChangeException.class)
        .hasMessageStartingWith("what-if '")
        .hasMessageContaining(message);
  }

  @Test
  void whatAnEarlierChangeEndedCannotEndAgain() {
    assertThatThrownBy(() -> apply("settle " + DISPUTE, "settle " + DISPUTE))
        .hasMessageContaining(DISPUTE + " was ended by an earlier change");
    assertThatThrownBy(() -> apply("end-treaty T-HUB-EST", "end-treaty T-HUB-EST"))
        .hasMessageContaining("T-HUB-EST had ended for all its members");
  }

  @Test
  void aChangeMayBuildOnAnEarlierOne() {
    Records records = apply("dispute HUB EST trade 2020-06-01", "settle D-whatif-1");
    assertThat(records.of(Dispute.class))
        .extracting(Dispute::id)
        .contains("D-whatif-2-whatif-1")
        .doesNotContain("D-whatif-1");
  }

  @Test
  void anyChangesUseNothingLaterAndGiveTheSameEveryTime() {
    qt().withFixedSeed(7)
        .withExamples(150)
        .forAll(lists().of(integers().between(0, Form.values().length - 1)).ofSizeBetween(1, 6))
        .checkAssert(
            picks -> {
              String[] changes = applicable(picks);
              Records once = apply(changes);
              assertThat(apply(changes).facts()).isEqualTo(once.facts());
              // Records after the date are neither used nor left.
              assertThat(whatIf(changes).apply(RECORDS.asOf(World.ON)).facts())
                  .isEqualTo(once.facts());
              for (Fact fact : once.facts()) {
                assertThat(fact.begins()).isBeforeOrEqualTo(World.ON);
                assertThat(fact.span().to().filter(World.ON::isBefore)).isEmpty();
                assertThat(fact.citation().published()).isBeforeOrEqualTo(World.ON);
              }
              Set<String> ids = new TreeSet<>();
              assertThat(once.facts()).allMatch(fact -> ids.add(fact.id()));
              assertThat(once.asOf(World.ON).facts()).isEqualTo(once.facts());
            });
  }

  /** One change of each form picked, in that order: what ends something can be made only once. */
  private static String[] applicable(List<Integer> picks) {
    List<String> changes = new ArrayList<>();
    for (int pick : picks) {
      String change = example(Form.values()[pick]);
      Optional<Form> once =
          Optional.of(Form.values()[pick])
              .filter(
                  EnumSet.of(Form.SETTLE, Form.LIFT, Form.END_CRISIS, Form.END_TREATY, Form.NOTICE)
                      ::contains);
      if (once.isEmpty() || !changes.contains(change) && !isSpent(changes)) {
        changes.add(change);
      }
    }
    return changes.toArray(String[]::new);
  }

  private static boolean isSpent(List<String> changes) {
    return changes.contains("end-treaty HUB EST");
  }
}
