package org.entente.core.assessment.strain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import org.entente.core.World;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.measure.NetCooperation;
import org.entente.core.record.Crisis;
import org.entente.core.record.Dispute.Matter;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.Event.Context;
import org.entente.core.record.EventType;
import org.entente.core.record.Obligation;
import org.entente.core.record.TreatyAction.Step;
import org.junit.jupiter.api.Test;

class StrainTest {

  private static Strain only(World world, Strain.Kind kind) {
    assertThat(world.strains(kind)).hasSize(1);
    return world.strains(kind).get(0);
  }

  private static World pact() {
    return World.read().treaty("T-1", "1990-01-01", EnumSet.of(Obligation.DEFENSE), "HUB EST WST");
  }

  @Test
  void comeNearestInTimeFirstWhateverTheyAre() {
    World world =
        World.read()
            .dispute("HUB", "EST", Matter.TERRITORIAL, "1952-01-18")
            .measure("HUB", "EST", EconomicMeasure.Type.TARIFF, "2020-05-06")
            .crisis("WST", Crisis.Type.IMPEACHMENT, "2020-01-01")
            .dispute("EST", "WST", Matter.TRADE, "2020-06-10");
    assertThat(world.assess().strains())
        .extracting(Strain::nearest)
        .containsExactly(
            World.day("2020-06-10"),
            World.day("2020-05-06"),
            World.day("2020-01-01"),
            World.day("1952-01-18"));
  }

  @Test
  void areNowFor30DaysAndOfTheYearFor365() {
    assertThat(nearness("2020-05-16")).isEqualTo(Nearness.NOW);
    assertThat(nearness("2020-05-15")).isEqualTo(Nearness.YEAR);
    assertThat(nearness("2019-06-16")).isEqualTo(Nearness.YEAR);
    assertThat(nearness("2019-06-15")).isEqualTo(Nearness.STANDING);
  }

  private static Nearness nearness(String since) {
    return only(World.read().dispute("HUB", "EST", Matter.LEGAL, since), Strain.Kind.DISPUTE)
        .nearness();
  }

  @Test
  void ofAPairBearOnItsLegOnlyAndThoseOfOneStateOnAllItsLegs() {
    World world =
        World.read()
            .dispute("HUB", "EST", Matter.LEGAL, "2020-01-01")
            .crisis("WST", Crisis.Type.COUP, "2020-02-01");
    assertThat(world.leg("HUB-EST").strains())
        .extracting(Strain::kind)
        .containsExactly(Strain.Kind.DISPUTE);
    assertThat(world.leg("HUB-WST").strains())
        .extracting(Strain::kind)
        .containsExactly(Strain.Kind.POLITICAL_CRISIS);
    assertThat(world.leg("EST-WST").strains())
        .extracting(Strain::kind)
        .containsExactly(Strain.Kind.POLITICAL_CRISIS);
  }

  @Test
  void aTreatyOnNoticeStrainsTheLegsOfWhoGaveIt() {
    World world = pact().step("T-1", Step.NOTICE, "2020-06-05", "WST", "");
    assertThat(world.strains(Strain.Kind.TREATY_STEP)).hasSize(2);
    assertThat(world.leg("HUB-EST").strains()).isEmpty();
    assertThat(world.leg("HUB-WST").strains()).extracting(Strain::days).containsExactly(10L);
  }

  @Test
  void aNoticeIsAsNearAsTheNearerOfItsDayAndItsEffect() {
    World far =
        pact()
            .step(
                "T-1",
                Step.NOTICE,
                "2020-06-05",
                Optional.of(World.day("2020-12-05")),
                "HUB",
                "EST");
    World near =
        pact()
            .step(
                "T-1",
                Step.NOTICE,
                "2020-01-05",
                Optional.of(World.day("2020-06-20")),
                "HUB",
                "EST");
    assertThat(only(far, Strain.Kind.TREATY_STEP).nearest()).isEqualTo(World.day("2020-06-05"));
    assertThat(only(near, Strain.Kind.TREATY_STEP).nearest()).isEqualTo(World.day("2020-06-20"));
  }

  @Test
  void aNoticeTakenBackIsNoStrain() {
    World world =
        pact()
            .step("T-1", Step.NOTICE, "2020-01-05", "HUB", "EST")
            .step("T-1", Step.NOTICE_WITHDRAWN, "2020-02-05", "HUB", "EST");
    assertThat(world.strains(Strain.Kind.TREATY_STEP)).isEmpty();
  }

  @Test
  void aNoticeGivenAgainIsAStrainAgain() {
    World world =
        pact()
            .step("T-1", Step.NOTICE, "2019-01-05", "HUB", "EST")
            .step("T-1", Step.NOTICE_WITHDRAWN, "2019-02-05", "HUB", "EST")
            .step("T-1", Step.NOTICE, "2020-03-05", "HUB", "EST");
    assertThat(only(world, Strain.Kind.TREATY_STEP).nearest()).isEqualTo(World.day("2020-03-05"));
  }

  @Test
  void aNoticeSuspendedStillHangsOverTheTreaty() {
    World world =
        pact()
            .step("T-1", Step.NOTICE, "2019-08-22", "HUB", "EST")
            .step("T-1", Step.NOTICE_SUSPENDED, "2019-11-22", "HUB", "EST");
    assertThat(only(world, Strain.Kind.TREATY_STEP).text())
        .contains("notice of termination suspended");
  }

  @Test
  void anExtensionOrAnAmendmentIsNoStrain() {
    World world =
        pact()
            .step("T-1", Step.EXTENDED, "2020-01-05", "HUB", "EST")
            .step("T-1", Step.AMENDED, "2020-02-05", "HUB", "EST");
    assertThat(world.strains(Strain.Kind.TREATY_STEP)).isEmpty();
  }

  @Test
  void anArrangementOnNoticeIsAStrainToo() {
    World world =
        World.read()
            .treaty("T-1", "2016-11-23", EnumSet.noneOf(Obligation.class), "EST WST")
            .step("T-1", Step.NOTICE, "2020-06-05", "WST", "EST");
    assertThat(only(world, Strain.Kind.TREATY_STEP).about()).containsExactly("EST", "WST");
  }

  @Test
  void aSettledDisputeOrALiftedMeasureIsNoStrain() {
    World world =
        World.read()
            .dispute("HUB", "EST", Matter.TRADE, "2019-01-01 2020-06-14")
            .measure("HUB", "EST", EconomicMeasure.Type.QUOTA, "2019-01-01 2020-06-14");
    assertThat(world.assess().strains()).isEmpty();
  }

  @Test
  void aDisputeWithAnOutsiderIsNoStrainOfALeg() {
    World world = World.read().dispute("HUB", "RED", Matter.TERRITORIAL, "2019-01-01");
    assertThat(world.strains(Strain.Kind.DISPUTE)).isEmpty();
  }

  @Test
  void aDisputeIsAsNearAsTheLastConflictInIt() {
    World world =
        World.read()
            .dispute("HUB", "EST", Matter.HISTORICAL, "1990-01-01")
            .move("2020-06-01", "EST", "HUB", EventType.ACCUSE, "D-1")
            .move("2020-06-02", "EST", "HUB", EventType.ACCUSE, "D-2")
            .event("2020-06-02", "EST", "HUB", EventType.ACCUSE, Context.HISTORY)
            .move("2020-06-03", "EST", "HUB", EventType.CONSULT, "D-1")
            .move("2020-06-04", "EST", "WST", EventType.ACCUSE, "D-1");
    Strain strain = only(world, Strain.Kind.DISPUTE);
    assertThat(strain.nearest()).isEqualTo(World.day("2020-06-01"));
    assertThat(strain.evidence()).hasSize(2);
  }

  @Test
  void conflictsOverAYearAgoAreNoMovesInADispute() {
    World old =
        World.read()
            .dispute("HUB", "EST", Matter.TRADE, "1990-01-01")
            .move("2019-06-15", "EST", "HUB", EventType.ACCUSE, "D-1");
    assertThat(only(old, Strain.Kind.DISPUTE).nearest()).isEqualTo(World.day("1990-01-01"));
  }

  @Test
  void aSuspensionIsLiftedWithoutTakingBackANotice() {
    World world =
        World.read()
            .treaty("T-1", "1990-01-01", EnumSet.of(Obligation.DEFENSE), "HUB EST")
            .step("T-1", Step.NOTICE, "2020-01-01", "HUB", "EST")
            .step("T-1", Step.SUSPENDED, "2020-02-01", "EST", "HUB")
            .step("T-1", Step.RESUMED, "2020-03-01", "EST", "HUB");
    assertThat(only(world, Strain.Kind.TREATY_STEP).text()).contains("notice of termination");
  }

  @Test
  void aSuspendedPactIsNoPactButStaysAStrain() {
    World world =
        World.read()
            .treaty("T-1", "1990-01-01", EnumSet.of(Obligation.DEFENSE), "HUB EST WST")
            .step("T-1", Step.SUSPENDED, "2020-05-30", "HUB", "EST");
    assertThat(world.leg("HUB-EST").bed().tie()).isNotEqualTo(Tie.DEFENSE_PACT);
    assertThat(world.leg("HUB-WST").bed().tie()).isEqualTo(Tie.DEFENSE_PACT);
    assertThat(world.leg("EST-WST").bed().tie()).isEqualTo(Tie.DEFENSE_PACT);
    assertThat(only(world, Strain.Kind.TREATY_STEP).about()).containsExactly("HUB", "EST");
  }

  @Test
  void aMeasureNamesWhoTookItAgainstWhom() {
    World world =
        World.read().measure("EST", "HUB RED", EconomicMeasure.Type.EXPORT_CONTROL, "2020-05-01");
    Strain strain = only(world, Strain.Kind.ECONOMIC_MEASURE);
    assertThat(strain.text()).startsWith("Eastland on Hubland: export control, steel");
    assertThat(strain.about()).containsExactly("HUB", "EST");
  }

  @Test
  void aMeasureAgainstTwoMembersStrainsBothLegsButNotTheirs() {
    World world = World.read().measure("HUB", "EST WST", EconomicMeasure.Type.TARIFF, "2020-05-01");
    assertThat(world.strains(Strain.Kind.ECONOMIC_MEASURE)).hasSize(2);
    assertThat(world.leg("EST-WST").strains()).isEmpty();
  }

  /** Words: 3 of 3 kind, 1. Deeds: 1 against 3, -1/2. */
  @Test
  void wordsKinderThanDeedsAreAStrain() {
    World world =
        World.read()
            .events(3, "2019-01-01", "HUB", "EST", EventType.SUPPORT)
            .event("2018-06-16", "HUB", "EST", EventType.AID)
            .events(3, "2020-01-01", "HUB", "EST", EventType.SANCTION);
    Strain strain = only(world, Strain.Kind.WORDS_AND_DEEDS);
    assertThat(strain.reading().orElseThrow().measure())
        .isEqualTo(NetCooperation.WORDS_MINUS_DEEDS);
    assertThat(strain.reading().orElseThrow().value()).hasValue(1.5);
    assertThat(strain.reading().orElseThrow().n()).isEqualTo(7);
    assertThat(strain.nearest()).isEqualTo(World.day("2020-01-03"));
  }

  @Test
  void deedsAsKindAsWordsAreNone() {
    World world =
        World.read()
            .events(3, "2020-01-01", "HUB", "EST", EventType.SUPPORT)
            .events(3, "2020-01-01", "HUB", "EST", EventType.AID);
    assertThat(world.strains(Strain.Kind.WORDS_AND_DEEDS)).isEmpty();
  }

  @Test
  void twoDeedsOrTwoWordsAreTooFewToSaySo() {
    World fewDeeds =
        World.read()
            .events(3, "2020-01-01", "HUB", "EST", EventType.SUPPORT)
            .events(2, "2020-01-01", "HUB", "EST", EventType.SANCTION);
    World fewWords =
        World.read()
            .events(2, "2020-01-01", "HUB", "EST", EventType.SUPPORT)
            .events(3, "2020-01-01", "HUB", "EST", EventType.SANCTION);
    assertThat(fewDeeds.strains(Strain.Kind.WORDS_AND_DEEDS)).isEmpty();
    assertThat(fewWords.strains(Strain.Kind.WORDS_AND_DEEDS)).isEmpty();
  }
}
