package org.entente.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.core.World;
import org.entente.core.record.EventType;
import org.entente.core.record.LeaderSpell.Entry;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Scope;
import org.entente.core.time.Span;
import org.junit.jupiter.api.Test;

class GapTest {

  private static List<Gap> gaps(World world, String words) {
    return world.assess().gaps().stream().filter(gap -> gap.text().contains(words)).toList();
  }

  @Test
  void everyKindThatNobodyLookedForIsAGap() {
    for (String kind :
        List.of(
            "treaties and arrangements were not looked for",
            "events were not looked for",
            "disputes were not looked for",
            "economic measures were not looked for",
            "political crises were not looked for")) {
      assertThat(gaps(World.unread(), kind)).as(kind).hasSize(1);
      assertThat(gaps(World.read(), kind)).as(kind).isEmpty();
    }
  }

  @Test
  void theLegsThatWereNotLookedAtAreNamed() {
    World world =
        World.unread().scope(RecordKind.DISPUTE, List.of("HUB"), List.of("EST"), World.READ);
    Gap gap = gaps(world, "disputes were not looked for").get(0);
    assertThat(gap.text()).contains("HUB-WST and EST-WST");
    assertThat(gap.about()).containsExactlyInAnyOrder("HUB", "WST", "EST");
  }

  @Test
  void theStatesWhoseCrisesWereNotLookedForAreNamed() {
    World world = World.unread().scope(RecordKind.CRISIS, List.of("HUB"), List.of(), World.READ);
    assertThat(gaps(world, "political crises").get(0).about()).containsExactly("EST", "WST");
  }

  @Test
  void theDaysAfterTheEndOfTheCasebookAreAGap() {
    World ended =
        World.unread()
            .scope(
                RecordKind.EVENT,
                World.EVERYONE,
                World.EVERYONE,
                Span.of(World.day("2000-01-01"), World.day("2020-06-14")));
    World lastDay =
        World.unread()
            .scope(
                RecordKind.EVENT,
                World.EVERYONE,
                World.EVERYONE,
                Span.of(World.day("2000-01-01"), World.ON));
    assertThat(gaps(ended, "the casebook ends on 2020-06-14")).hasSize(1);
    assertThat(gaps(lastDay, "the casebook ends")).isEmpty();
  }

  @Test
  void aLeaderOrATermThatIsNotOnRecordIsAGap() {
    World world =
        World.read()
            .leader("L-1", "HUB", "2017-01-20", Entry.REGULAR)
            .leader("L-2", "EST", "2017-01-20", Entry.REGULAR)
            .term("L-2", "2017-01-20", "2021-01-20");
    assertThat(gaps(world, "no leader on record"))
        .extracting(Gap::about)
        .containsExactly(List.of("WST"));
    assertThat(gaps(world, "no scheduled end of term"))
        .extracting(Gap::about)
        .containsExactly(List.of("HUB"));
  }

  @Test
  void aReadingThatCouldNotBeMadeIsAGapWithItsReason() {
    World world = World.read().event("2020-01-01", "HUB", "EST", EventType.AID);
    assertThat(gaps(world, "no practice: no event between the two on record"))
        .extracting(Gap::about)
        .containsExactly(List.of("HUB", "WST"), List.of("EST", "WST"));
    assertThat(gaps(world, "no similarity toward outsiders")).hasSize(3);
  }

  @Test
  void readingsAreNotListedAgainWhereEventsWereNotLookedFor() {
    assertThat(gaps(World.unread(), "no practice")).isEmpty();
  }

  @Test
  void withoutAStateAtOddsThereIsNoOutsidePullToRead() {
    World world = World.read();
    assertThat(gaps(world, "no outside state")).hasSize(1);
    world.event("2020-01-01", "HUB EST", "RED", EventType.ACCUSE);
    assertThat(gaps(world, "no outside state")).isEmpty();
  }

  @Test
  void whatAScopeSaysIsMissingIsAGapOfTheLegsThatItCovers() {
    World world =
        World.read()
            .scope(missing(RecordKind.EVENT, "HUB", "EST", "local elections"))
            .scope(missing(RecordKind.EVENT, "RED", "BLU", "border patrols"))
            .scope(missing(RecordKind.CRISIS, "WST", "", "cabinet changes"))
            .scope(missing(RecordKind.CRISIS, "RED", "", "purges"));
    assertThat(gaps(world, "local elections")).hasSize(1);
    assertThat(gaps(world, "cabinet changes")).hasSize(1);
    assertThat(gaps(world, "border patrols")).isEmpty();
    assertThat(gaps(world, "purges")).isEmpty();
  }

  private static Scope missing(RecordKind kind, String groupA, String groupB, String text) {
    return new Scope(kind, World.codes(groupA), World.codes(groupB), World.READ, Optional.of(text));
  }

  @Test
  void whatTheCasebookNeverHoldsIsAlwaysAGap() {
    assertThat(
            gaps(World.read(), "the casebook does not cover trade, troops, aid or public opinion"))
        .hasSize(1);
  }

  @Test
  void theSummarySaysHowManyThereAre() {
    Assessment assessment = World.unread().assess();
    assertThat(assessment.summary())
        .last()
        .asString()
        .startsWith("Not known: " + assessment.gaps().size() + " gaps are listed");
  }

  @Test
  void aPeriodWithAHoleBetweenTwoScopesWasNotLookedAt() {
    World world =
        World.unread()
            .scope(
                RecordKind.EVENT,
                List.of("HUB", "EST"),
                List.of("EST", "RED", "BLU"),
                Span.of(World.day("2010-01-01"), World.day("2018-01-01")))
            .scope(
                RecordKind.EVENT,
                List.of("HUB", "EST"),
                List.of("EST", "RED", "BLU"),
                Span.of(World.day("2020-01-01"), World.day("2025-01-01")))
            .events(3, "2020-01-02", "HUB EST", "RED", EventType.AID)
            .events(3, "2020-01-02", "HUB EST", "BLU", EventType.AID);
    assertThat(world.leg("HUB-EST").dreams().similarity().value()).isEmpty();
  }

  @Test
  void aCasebookWithAnOpenScopeDoesNotEnd() {
    World world =
        World.unread()
            .scope(
                RecordKind.EVENT,
                World.EVERYONE,
                World.EVERYONE,
                Span.since(World.day("2000-01-01")))
            .scope(
                RecordKind.TREATY,
                World.EVERYONE,
                World.EVERYONE,
                Span.of(World.day("2000-01-01"), World.day("2019-01-01")));
    assertThat(world.assess().gaps()).noneMatch(gap -> gap.text().contains("the casebook ends"));
  }
}
