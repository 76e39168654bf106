package org.entente.core.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.entente.core.World;
import org.entente.core.record.EventType;
import org.entente.core.record.Obligation;
import org.entente.core.record.RecordKind;
import org.entente.core.time.Span;
import org.junit.jupiter.api.Test;

/** The verdict of small worlds, word by word. */
class BriefTest {

  private static Brief brief(World world) {
    return BriefReader.read(world.assess());
  }

  private static World pacts() {
    return World.hubAndSpokes();
  }

  @Test
  void aHubIsSaidWithWhomItHasPacts() {
    Brief brief = brief(pacts());
    assertThat(brief.word()).isEqualTo(StandingWord.HOLDING);
    assertThat(brief.verdict())
        .isEqualTo(
            "Holding: Hubland has a defence pact with Eastland and Westland, which have none with each other;"
                + " which way practice moves is unclear, since too few acts or earlier years are on record.");
    assertThat(brief.ties().evidence()).isNotEmpty();
  }

  @Test
  void onePactOfAllIsNamed() {
    Brief brief =
        brief(
            World.read()
                .treaty("T-ALL", "1950-01-01", EnumSet.of(Obligation.DEFENSE), "HUB EST WST"));
    assertThat(brief.ties().text())
        .isEqualTo("one defence pact binds all three (Treaty T-ALL, in force since 1950)");
  }

  @Test
  void whereNothingWasLookedForNothingIsKnown() {
    Brief brief = brief(World.unread());
    assertThat(brief.word()).isEqualTo(StandingWord.NOT_KNOWN);
    assertThat(brief.verdict()).contains("were not looked for");
  }

  @Test
  void whereNothingWasFoundThereIsNoAlliance() {
    assertThat(brief(World.read()).word()).isEqualTo(StandingWord.NO_ALLIANCE);
  }

  @Test
  void aPactThatEndedIsSaidWithItsDay() {
    Brief brief =
        brief(
            World.read()
                .treaty(
                    "T-OLD", "1950-01-01 2019-05-01", EnumSet.of(Obligation.DEFENSE), "HUB EST"));
    assertThat(brief.word()).isEqualTo(StandingWord.ENDED);
    assertThat(brief.ties().text())
        .isEqualTo("the Treaty T-OLD ended on 1 May 2019, and no alliance obligation is in force");
  }

  @Test
  void aLegThatWeakensPutsItUnderPressureAndIsNamed() {
    World world = pacts();
    // Acts of the years to 15 June 2016 to 2019: all of cooperation; of the last one 5 of each.
    for (int year = 2016; year <= 2019; year++) {
      world.events(10, year + "-03-01", "HUB", "EST", EventType.CONSULT);
    }
    world.events(5, "2020-03-01", "HUB", "EST", EventType.CONSULT);
    world.events(5, "2020-03-02", "HUB", "EST", EventType.ACCUSE);
    Brief brief = brief(world);
    assertThat(brief.word()).isEqualTo(StandingWord.UNDER_PRESSURE);
    assertThat(brief.practice().text())
        .isEqualTo(
            "cooperation is weakening between Hubland and Eastland (lower than in any of the 4 years before),"
                + " unclear for two pairs of the 3");
    assertThat(brief.practice().evidence()).hasSize(10);
  }

  @Test
  void whereTheRecordsEndTheDirectionIsOfTheirLastDay() {
    World world = World.unread();
    world.scope(
        RecordKind.EVENT,
        World.EVERYONE,
        World.EVERYONE,
        Span.of(World.day("2010-01-01"), World.day("2019-12-31")));
    for (int year = 2015; year <= 2019; year++) {
      world.events(10, year + "-03-01", "HUB", "EST", EventType.CONSULT);
    }
    Brief brief = brief(world);
    assertThat(brief.practice().text()).startsWith("to 31 December 2019, where the records end, ");
    PracticeTrend trend = brief.trends().get(0);
    assertThat(trend.to()).contains(LocalDate.of(2019, 12, 31));
    assertThat(trend.years()).hasSize(PracticeTrend.YEARS);
    // The scope begins in 2010, so the year 2009 was not looked for.
    assertThat(trend.years().get(0).span().from()).isEqualTo(LocalDate.of(2009, 1, 1));
    assertThat(trend.years().get(0).balance()).isEmpty();
    assertThat(trend.years().get(1).covered()).isTrue();
  }

  @Test
  void nothingAfterTheDateIsUsed() {
    World world = pacts();
    world.events(10, "2020-06-16", "HUB", "EST", EventType.ACCUSE);
    List<PracticeTrend> trends = brief(world).trends();
    assertThat(trends.get(0).now().orElseThrow().acts()).isEmpty();
  }

  @Test
  void aPairWithMoreConflictThanCooperationIsAtOdds() {
    World world = pacts();
    world.events(2, "2020-03-01", "HUB", "EST", EventType.CONSULT);
    world.events(3, "2020-03-02", "HUB", "EST", EventType.ACCUSE);
    assertThat(BriefReader.read(world.assess(World.HUB, World.EST)).word())
        .isEqualTo(StandingWord.AT_ODDS);
    assertThat(brief(world).word()).isEqualTo(StandingWord.UNDER_PRESSURE);
    World even = pacts();
    even.events(3, "2020-03-01", "HUB", "EST", EventType.CONSULT);
    even.events(3, "2020-03-02", "HUB", "EST", EventType.ACCUSE);
    assertThat(BriefReader.read(even.assess(World.HUB, World.EST)).word())
        .isEqualTo(StandingWord.HOLDING);
  }

  @Test
  void whereNobodyLookedForActsItIsInForceAndNoMoreIsSaid() {
    World world =
        World.unread().treaty("T-HUB-EST", "1953-10-01", EnumSet.of(Obligation.DEFENSE), "HUB EST");
    assertThat(BriefReader.read(world.assess(World.HUB, World.EST)).word())
        .isEqualTo(StandingWord.IN_FORCE);
  }

  @Test
  void nonAggressionAloneIsNoDefencePact() {
    World world =
        World.read()
            .treaty("T-HUB-EST", "1953-10-01", EnumSet.of(Obligation.NONAGGRESSION), "HUB EST");
    Brief brief = BriefReader.read(world.assess(World.HUB, World.EST));
    assertThat(brief.word()).isEqualTo(StandingWord.LESSER_OBLIGATION);
    assertThat(brief.ties().text()).isEqualTo("an obligation short of defence in force since 1953");
  }
}
