package org.entente.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.core.World;
import org.entente.core.measure.Reading;
import org.entente.core.record.Event;
import org.entente.core.record.EventType;
import org.entente.core.record.QuadClass;
import org.entente.core.record.RecordKind;
import org.entente.core.time.Span;
import org.junit.jupiter.api.Test;

class PracticeTest {

  private static Reading practice(World world) {
    return world.leg("HUB-EST").bed().practice();
  }

  /** Three of cooperation and one of conflict: (3 - 1) / 4. */
  @Test
  void isTheBalanceOfTheEventsBetweenTheTwoInEitherDirection() {
    World world =
        World.read()
            .event("2020-01-01", "HUB", "EST", EventType.AID)
            .event("2020-01-02", "EST", "HUB", EventType.CONSULT)
            .event("2020-01-03", "HUB EST", "", EventType.COOPERATE)
            .event("2020-01-04", "EST", "HUB", EventType.PROTEST);
    assertThat(practice(world).value()).hasValue(0.5);
    assertThat(practice(world).n()).isEqualTo(4);
  }

  @Test
  void leavesOutEventsWithOthersAndJointActsOnAThird() {
    World world =
        World.read()
            .event("2020-01-01", "HUB", "EST", EventType.AID)
            .event("2020-01-02", "HUB EST", "RED", EventType.ACCUSE)
            .event("2020-01-03", "HUB", "WST", EventType.ACCUSE)
            .event("2020-01-04", "HUB WST", "", EventType.ACCUSE);
    assertThat(practice(world).value()).hasValue(1);
    assertThat(practice(world).n()).isEqualTo(1);
  }

  @Test
  void countsAnEventOfAllThreeOnceOnEachLeg() {
    World world = World.read().event("2020-01-01", "HUB EST WST", "", EventType.AGREE);
    assertThat(world.assess().legs()).extracting(leg -> leg.bed().practice().n()).containsOnly(1);
  }

  @Test
  void isReadFromTheYearThatEndsOnTheDate() {
    World world =
        World.read()
            .event("2020-06-15", "HUB", "EST", EventType.AID)
            .event("2019-06-16", "HUB", "EST", EventType.AID)
            .event("2019-06-15", "HUB", "EST", EventType.ACCUSE)
            .event("2018-06-16", "HUB", "EST", EventType.ACCUSE)
            .event("2018-06-15", "HUB", "EST", EventType.AID);
    Reading practice = practice(world);
    assertThat(practice.period())
        .isEqualTo(Span.of(World.day("2019-06-16"), World.day("2020-06-15")));
    assertThat(practice.value()).hasValue(1);
    assertThat(practice.n()).isEqualTo(2);
    assertThat(practice.before().orElseThrow().value()).hasValue(-1);
    assertThat(practice.before().orElseThrow().n()).isEqualTo(2);
    assertThat(practice.change()).hasValue(2);
  }

  @Test
  void withoutEventsIsMissingAndNotZero() {
    assertThat(practice(World.read()).value()).isEmpty();
    assertThat(practice(World.read()).missing())
        .hasValueSatisfying(why -> assertThat(why).contains("no event"));
  }

  @Test
  void whereNobodyLookedIsMissingEvenWithEventsOnRecord() {
    World world = World.unread().event("2020-01-01", "HUB", "EST", EventType.AID);
    assertThat(practice(world).value()).isEmpty();
    assertThat(practice(world).missing())
        .hasValueSatisfying(why -> assertThat(why).contains("not looked for"));
    assertThat(world.leg("HUB-EST").bed().counts()).isEmpty();
  }

  @Test
  void whereOnlyPartOfTheYearWasReadIsMissingWithTheDaysThatWere() {
    World world =
        World.unread()
            .scope(
                RecordKind.EVENT,
                List.of("HUB"),
                List.of("EST"),
                Span.of(World.day("2019-06-17"), World.day("2020-12-31")))
            .event("2020-01-01", "HUB", "EST", EventType.AID);
    assertThat(practice(world).missing())
        .hasValueSatisfying(why -> assertThat(why).contains("2019-06-17 to 2020-12-31"));
  }

  @Test
  void hasNoYearBeforeWhereThatWasNotRead() {
    World world =
        World.unread()
            .scope(
                RecordKind.EVENT,
                List.of("HUB"),
                List.of("EST"),
                Span.of(World.day("2019-06-16"), World.day("2020-12-31")))
            .event("2020-01-01", "HUB", "EST", EventType.AID)
            .event("2019-01-01", "HUB", "EST", EventType.AID);
    assertThat(practice(world).value()).hasValue(1);
    assertThat(practice(world).before()).isEmpty();
  }

  @Test
  void comesWithTheCountsOfAllFourClasses() {
    World world =
        World.read()
            .events(2, "2020-01-01", "HUB", "EST", EventType.CONSULT)
            .event("2020-02-01", "EST", "HUB", EventType.AID)
            .events(3, "2020-03-01", "EST", "HUB", EventType.ACCUSE);
    assertThat(world.leg("HUB-EST").bed().counts())
        .contains(
            Map.of(
                QuadClass.VERBAL_COOPERATION,
                2,
                QuadClass.MATERIAL_COOPERATION,
                1,
                QuadClass.VERBAL_CONFLICT,
                3,
                QuadClass.MATERIAL_CONFLICT,
                0));
  }

  @Test
  void namesTheFiveNewestEventsOfCooperation() {
    World world =
        World.read()
            .events(6, "2020-01-01", "HUB", "EST", EventType.AID)
            .event("2020-05-01", "HUB", "EST", EventType.ACCUSE);
    assertThat(world.leg("HUB-EST").bed().recent())
        .extracting(Event::date)
        .containsExactly(
            World.day("2020-01-06"),
            World.day("2020-01-05"),
            World.day("2020-01-04"),
            World.day("2020-01-03"),
            World.day("2020-01-02"));
  }

  @Test
  void restsOnExactlyTheEventsCounted() {
    World world =
        World.read()
            .events(2, "2020-01-01", "HUB", "EST", EventType.AID)
            .event("2020-05-01", "HUB", "WST", EventType.AID);
    assertThat(practice(world).evidence())
        .extracting(fact -> fact.span().from())
        .containsExactly(World.day("2020-01-01"), World.day("2020-01-02"));
  }

  @Test
  void theTimelineHoldsThreeYearsOfEventsAmongTheMembersOldestFirst() {
    World world =
        World.read()
            .event("2020-06-15", "EST", "WST", EventType.AID)
            .event("2017-06-16", "HUB WST", "", EventType.AID)
            .event("2017-06-15", "HUB", "EST", EventType.AID)
            .event("2019-01-01", "HUB EST", "RED", EventType.ACCUSE)
            .event("2019-01-02", "RED", "EST", EventType.ACCUSE)
            .event("2019-01-03", "HUB RED", "", EventType.AGREE);
    assertThat(world.assess().timeline())
        .extracting(Event::date)
        .containsExactly(World.day("2017-06-16"), World.day("2020-06-15"));
  }
}
