package org.entente.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.core.World;
import org.entente.core.record.Dispute.Matter;
import org.entente.core.record.EventType;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static String sentence(World world, String beginning) {
    return world.assess().summary().stream()
        .filter(sentence -> sentence.startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void namesTheTieOfEachLegAndTheHub() {
    assertThat(sentence(World.hubAndSpokes(), "What binds them:"))
        .contains("3 legs")
        .contains("defence pact on 2 (HUB-EST since 1953; HUB-WST since 1960)")
        .contains("quasi-alliance on 1 (EST-WST, common ally Hubland)")
        .endsWith("Hubland is the hub.");
  }

  /** An event of all three is one event, though it stands on three legs. */
  @Test
  void countsEachEventAmongTheMembersOnce() {
    World world =
        World.read()
            .event("2020-01-01", "HUB EST WST", "", EventType.AGREE)
            .event("2020-01-02", "HUB", "EST WST", EventType.SANCTION)
            .event("2020-01-03", "HUB EST", "RED", EventType.ACCUSE);
    assertThat(sentence(world, "Practice:"))
        .contains("2 events among the members, 1 of cooperation and 1 of conflict");
  }

  @Test
  void givesThePracticeOfEachLegWithTheYearBefore() {
    World world =
        World.read()
            .events(3, "2020-01-01", "HUB", "EST", EventType.AID)
            .event("2020-02-01", "HUB", "EST", EventType.ACCUSE)
            .event("2019-01-01", "HUB", "EST", EventType.ACCUSE);
    assertThat(sentence(world, "Practice:")).contains("HUB-EST +0.50 (a year before: -1.00)");
  }

  @Test
  void saysSoWhereNobodyLookedForEvents() {
    assertThat(sentence(World.unread(), "Practice:"))
        .contains("events of the legs were not looked for");
    assertThat(sentence(World.unread(), "Treating others alike:")).contains("cannot be calculated");
  }

  @Test
  void countsTheStrainsAndThoseThatAreNear() {
    World world =
        World.read()
            .dispute("HUB", "EST", Matter.LEGAL, "2020-06-01")
            .dispute("HUB", "WST", Matter.LEGAL, "1990-01-01");
    assertThat(sentence(world, "Strains:"))
        .contains("2 on record, 1 of them within 30 days")
        .contains("quarrel of HUB and EST");
    assertThat(sentence(World.read(), "Strains:")).isEqualTo("Strains: none on record.");
  }
}
