package org.entente.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.core.World;
import org.entente.core.assessment.strain.OutsideView;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.measure.Reading;
import org.entente.core.record.Dispute.Matter;
import org.entente.core.record.EventType;
import org.junit.jupiter.api.Test;

class OutsidePullTest {

  /** Redland is at odds with the alliance: Hubland and Westland accused it together in 2017. */
  private static World atOdds() {
    return World.read().event("2017-07-01", "HUB WST", "RED", EventType.ACCUSE);
  }

  /** What Eastland and Redland did in the year before: so many kind and so many hostile acts. */
  private static World before(int cooperation, int conflict) {
    return atOdds()
        .events(cooperation, "2018-07-01", "RED", "EST", EventType.CONSULT)
        .events(conflict, "2018-08-01", "EST", "RED", EventType.PROTEST);
  }

  private static World now(World world, int cooperation, int conflict) {
    return world
        .events(cooperation, "2019-07-01", "EST", "RED", EventType.CONSULT)
        .events(conflict, "2019-08-01", "RED", "EST", EventType.PROTEST);
  }

  private static boolean pulls(World world) {
    return !world.strains(Strain.Kind.OUTSIDE_PULL).isEmpty();
  }

  /** From -1 over three events to (2 - 1) / 3. */
  @Test
  void aMemberThatWarmsToAStateAtOddsWithTheAllianceIsAStrain() {
    World world = now(before(0, 3), 2, 1);
    assertThat(world.strains(Strain.Kind.OUTSIDE_PULL)).hasSize(1);
    Strain strain = world.strains(Strain.Kind.OUTSIDE_PULL).get(0);
    assertThat(strain.about()).containsExactly("EST", "RED");
    assertThat(strain.nearest()).isEqualTo(World.day("2019-07-02"));
    assertThat(strain.evidence()).hasSize(2);
    Reading reading = strain.reading().orElseThrow();
    assertThat(reading.value().orElseThrow()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(reading.before().orElseThrow().value()).hasValue(-1);
  }

  @Test
  void itBearsOnTheLegsOfThatMember() {
    World world = now(before(0, 3), 2, 1);
    assertThat(world.leg("HUB-EST").strains()).hasSize(1);
    assertThat(world.leg("EST-WST").strains()).hasSize(1);
    assertThat(world.leg("HUB-WST").strains()).isEmpty();
  }

  @Test
  void fewerThanThreeEventsNowSayNothing() {
    assertThat(pulls(now(before(0, 3), 3, 0))).isTrue();
    assertThat(pulls(now(before(0, 3), 2, 0))).isFalse();
  }

  @Test
  void fewerThanThreeEventsTheYearBeforeSayNothing() {
    assertThat(pulls(now(before(0, 2), 3, 0))).isFalse();
  }

  @Test
  void oneActOfCooperationIsNotWarming() {
    assertThat(pulls(now(before(0, 4), 1, 2))).isFalse();
    assertThat(pulls(now(before(0, 4), 2, 2))).isTrue();
  }

  /** From 0 to (11 - 10) / 21 = 0.05, or to (13 - 10) / 23 = 0.13. */
  @Test
  void aRiseOfLessThanATenthIsNotWarming() {
    assertThat(pulls(now(before(10, 10), 11, 10))).isFalse();
    assertThat(pulls(now(before(10, 10), 13, 10))).isTrue();
  }

  @Test
  void coolingIsNoPull() {
    assertThat(pulls(now(before(4, 0), 2, 2))).isFalse();
  }

  /**
   * The quarter runs from 16 March 2020, the one before from 16 December 2019: from -1 to 1/3. The
   * year before holds no event, so the year says nothing.
   */
  @Test
  void warmingOfTheLastQuarterIsAPullWhereTheYearShowsNone() {
    World world =
        atOdds()
            .events(3, "2020-03-13", "EST", "RED", EventType.PROTEST)
            .events(2, "2020-03-16", "EST", "RED", EventType.CONSULT)
            .event("2020-06-15", "EST", "RED", EventType.PROTEST);
    assertThat(world.strains(Strain.Kind.OUTSIDE_PULL)).hasSize(1);
    Strain strain = world.strains(Strain.Kind.OUTSIDE_PULL).get(0);
    Reading reading = strain.reading().orElseThrow();
    assertThat(strain.text()).contains("last quarter");
    assertThat(reading.value().orElseThrow()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(reading.before().orElseThrow().value()).hasValue(-1);
    assertThat(reading.before().orElseThrow().period().from()).isEqualTo(World.day("2019-12-16"));
  }

  @Test
  void warmingOverTheYearAndTheQuarterIsOnePull() {
    World world =
        before(0, 3)
            .events(3, "2020-01-01", "EST", "RED", EventType.PROTEST)
            .events(6, "2020-04-01", "EST", "RED", EventType.CONSULT);
    assertThat(world.strains(Strain.Kind.OUTSIDE_PULL)).hasSize(1);
    assertThat(world.strains(Strain.Kind.OUTSIDE_PULL).get(0).text()).contains("last year");
  }

  @Test
  void warmingToAStateThatIsNotAtOddsIsNoPull() {
    World world =
        World.read()
            .events(3, "2018-08-01", "BLU", "EST", EventType.PROTEST)
            .events(3, "2019-07-01", "EST", "BLU", EventType.CONSULT);
    assertThat(world.assess().outsiders()).isEmpty();
    assertThat(pulls(world)).isFalse();
  }

  @Test
  void aStateThatMembersActAgainstTogetherIsAtOdds() {
    assertThat(atOdds().assess().outsiders())
        .extracting(OutsideView::state)
        .containsExactly(World.RED);
  }

  @Test
  void jointConflictOverThreeYearsAgoCountsNoMore() {
    World world = World.read().event("2017-06-15", "HUB WST", "RED", EventType.ACCUSE);
    assertThat(world.assess().outsiders()).isEmpty();
  }

  @Test
  void aMemberAndAnOutsiderDoNotMakeAJointAct() {
    World world = World.read().event("2020-01-01", "HUB BLU", "RED", EventType.ACCUSE);
    assertThat(world.assess().outsiders()).isEmpty();
  }

  @Test
  void conflictOfMembersAndAnOutsiderAmongThemselvesIsNoJointActAgainstIt() {
    World world = World.read().event("2020-01-01", "HUB EST RED", "", EventType.ACCUSE);
    assertThat(world.assess().outsiders()).isEmpty();
  }

  @Test
  void jointCooperationPutsNobodyAtOdds() {
    World world = World.read().event("2020-01-01", "HUB EST", "RED", EventType.AID);
    assertThat(world.assess().outsiders()).isEmpty();
  }

  @Test
  void aStateTowardWhichConflictPrevailsIsAtOdds() {
    World two =
        World.read()
            .event("2020-01-01", "HUB", "RED", EventType.ACCUSE)
            .event("2020-01-02", "EST", "RED", EventType.ACCUSE);
    assertThat(two.assess().outsiders()).isEmpty();
    World three = two.event("2020-01-03", "WST", "RED", EventType.AID);
    assertThat(three.assess().outsiders()).hasSize(1);
  }

  @Test
  void aStateTowardWhichConflictAndCooperationAreEvenIsNot() {
    World world =
        World.read()
            .events(2, "2020-01-01", "HUB", "RED", EventType.ACCUSE)
            .events(2, "2020-01-01", "EST", "RED", EventType.AID);
    assertThat(world.assess().outsiders()).isEmpty();
  }

  @Test
  void theOutsidersOwnActsDoNotPutItAtOdds() {
    World world = World.read().events(5, "2020-01-01", "RED", "HUB", EventType.ACCUSE);
    assertThat(world.assess().outsiders()).isEmpty();
  }

  @Test
  void anOpenHardDisputeWithADeedOfConflictPutsAStateAtOdds() {
    World world =
        World.read()
            .dispute("HUB", "RED", Matter.TERRITORIAL, "1990-01-01")
            .event("2020-01-01", "RED", "HUB", EventType.ASSAULT);
    assertThat(world.assess().outsiders()).hasSize(1);
    assertThat(world.assess().outsiders().get(0).disputes()).hasSize(1);
  }

  @Test
  void aDisputeAloneOrASoftOneOrWordsAloneDoNot() {
    World alone =
        World.read()
            .dispute("HUB", "RED", Matter.TERRITORIAL, "1990-01-01")
            .event("2020-01-01", "RED", "EST", EventType.ASSAULT);
    World soft =
        World.read()
            .dispute("HUB", "RED", Matter.TRADE, "1990-01-01")
            .event("2020-01-01", "RED", "HUB", EventType.ASSAULT);
    World words =
        World.read()
            .dispute("HUB", "RED", Matter.TERRITORIAL, "1990-01-01")
            .event("2020-01-01", "RED", "HUB", EventType.THREATEN);
    assertThat(alone.assess().outsiders()).isEmpty();
    assertThat(soft.assess().outsiders()).isEmpty();
    assertThat(words.assess().outsiders()).isEmpty();
  }

  @Test
  void theReadingsComeInTheOrderOfTheMembers() {
    World world = now(before(0, 3), 2, 1);
    assertThat(world.assess().outsiders().get(0).year())
        .extracting(reading -> reading.about().get(0))
        .containsExactly("HUB", "EST", "WST");
    assertThat(world.assess().outsiders().get(0).year())
        .extracting(Reading::n)
        .containsExactly(0, 3, 0);
  }
}
