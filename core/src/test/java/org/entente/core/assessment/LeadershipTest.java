package org.entente.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.entente.core.World;
import org.entente.core.assessment.strain.LeaderView;
import org.entente.core.assessment.strain.Nearness;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.record.Crisis;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.LeaderSpell.Entry;
import org.entente.core.time.Span;
import org.junit.jupiter.api.Test;

class LeadershipTest {

  private static World led() {
    return World.read().leader("L-1", "HUB", "2017-01-20", Entry.REGULAR);
  }

  private static LeaderView view(World world) {
    return world.assess().leaders().get(0);
  }

  private static Strain only(World world, Strain.Kind kind) {
    assertThat(world.strains(kind)).hasSize(1);
    return world.strains(kind).get(0);
  }

  @Test
  void onTheDayOfAHandoverTheNewLeaderIsInOffice() {
    World world =
        World.read()
            .leader("L-9", "HUB", "2017-01-20 2020-06-15", Entry.REGULAR)
            .leader("L-1", "HUB", "2020-06-15", Entry.REGULAR);
    assertThat(view(world).leader()).map(LeaderSpell::id).contains("L-1");
  }

  @Test
  void aLeaderWhoLeftIsNotInOffice() {
    World world = World.read().leader("L-1", "HUB", "2017-01-20 2020-06-14", Entry.REGULAR);
    assertThat(view(world).leader()).isEmpty();
  }

  @Test
  void theTermThatBeganLastRuns() {
    World world =
        led().term("L-1", "2013-01-20", "2017-01-20").term("L-1", "2017-01-20", "2021-01-20");
    assertThat(view(world).term().orElseThrow().scheduledEnd()).isEqualTo(World.day("2021-01-20"));
  }

  /** From 15 June 2020 to 20 January 2021: 15 + 31 + 31 + 30 + 31 + 30 + 31 + 20. */
  @Test
  void theDaysLeftAreCountedToTheScheduledEnd() {
    assertThat(view(led().term("L-1", "2017-01-20", "2021-01-20")).daysLeft()).hasValue(219);
  }

  @Test
  void theTermOfAnotherLeaderIsNotThisLeaders() {
    assertThat(view(led().term("L-2", "2017-01-20", "2021-01-20")).term()).isEmpty();
  }

  @Test
  void aLeaderWhoseTermEndsWithinTheYearIsLeaving() {
    Strain strain = only(led().term("L-1", "2017-01-20", "2020-07-01"), Strain.Kind.LEADER_LEAVING);
    assertThat(strain.nearest()).isEqualTo(World.day("2020-07-01"));
    assertThat(strain.days()).isEqualTo(16);
    assertThat(strain.nearness()).isEqualTo(Nearness.NOW);
    assertThat(strain.text()).contains("ends in 16 days").contains("2020-07-01");
  }

  @Test
  void theYearHas365Days() {
    World last = led().term("L-1", "2017-01-20", "2021-06-15");
    World after = led().term("L-1", "2017-01-20", "2021-06-16");
    assertThat(last.strains(Strain.Kind.LEADER_LEAVING)).hasSize(1);
    assertThat(after.strains(Strain.Kind.LEADER_LEAVING)).isEmpty();
  }

  @Test
  void aTermThatRanOutIsSaidToHaveEnded() {
    Strain strain = only(led().term("L-1", "2017-01-20", "2020-06-14"), Strain.Kind.LEADER_LEAVING);
    assertThat(strain.text()).contains("ended 1 day ago");
  }

  @Test
  void aLeaderWhoAnnouncedToGoIsLeavingAndNotInACrisis() {
    World world = led().crisis("HUB", Crisis.Type.RESIGNATION_ANNOUNCED, "2020-06-05");
    assertThat(only(world, Strain.Kind.LEADER_LEAVING).days()).isEqualTo(10);
    assertThat(world.strains(Strain.Kind.POLITICAL_CRISIS)).isEmpty();
  }

  @Test
  void aLeaderWhoWillNotStandAgainIsLeavingAndNotInACrisis() {
    World world = led().crisis("HUB", Crisis.Type.NOT_STANDING, "2020-06-05");
    assertThat(only(world, Strain.Kind.LEADER_LEAVING).days()).isEqualTo(10);
    assertThat(world.strains(Strain.Kind.POLITICAL_CRISIS)).isEmpty();
  }

  @Test
  void aTransitionThatIsOverLeavesNobodyLeaving() {
    World world = led().crisis("HUB", Crisis.Type.TRANSITION, "2020-05-05 2020-06-05");
    assertThat(world.strains(Strain.Kind.LEADER_LEAVING)).isEmpty();
  }

  @Test
  void anImpeachmentIsACrisis() {
    World world = led().crisis("HUB", Crisis.Type.IMPEACHMENT, "2020-06-10");
    Strain strain = only(world, Strain.Kind.POLITICAL_CRISIS);
    assertThat(strain.about()).containsExactly("HUB");
    assertThat(strain.days()).isEqualTo(5);
    assertThat(strain.nearness()).isEqualTo(Nearness.NOW);
    assertThat(strain.text()).contains("1 still open");
    assertThat(view(world).crises()).hasSize(1);
  }

  @Test
  void theCrisesOfAStateAreOneStrainDatedByTheLastMove() {
    World world =
        led()
            .crisis("HUB", Crisis.Type.IMPEACHMENT, "2020-01-01 2020-06-01")
            .crisis("HUB", Crisis.Type.MARTIAL_LAW, "2020-04-01");
    Strain strain = only(world, Strain.Kind.POLITICAL_CRISIS);
    assertThat(strain.nearest()).isEqualTo(World.day("2020-06-01"));
    assertThat(strain.evidence()).hasSize(2);
    assertThat(strain.text()).contains("2 crises").contains("1 still open");
  }

  @Test
  void aCrisisIsShownForAYearAfterItsEnd() {
    World shown = led().crisis("HUB", Crisis.Type.COUP_ATTEMPT, "2019-01-01 2019-06-16");
    World gone = led().crisis("HUB", Crisis.Type.COUP_ATTEMPT, "2019-01-01 2019-06-15");
    assertThat(shown.strains(Strain.Kind.POLITICAL_CRISIS)).hasSize(1);
    assertThat(gone.strains(Strain.Kind.POLITICAL_CRISIS)).isEmpty();
  }

  @Test
  void theCrisisOfAnOutsiderIsNoStrain() {
    World world = led().crisis("RED", Crisis.Type.COUP, "2020-06-10");
    assertThat(world.strains(Strain.Kind.POLITICAL_CRISIS)).isEmpty();
  }

  @Test
  void aLeaderIsNewForAYear() {
    World recent = World.read().leader("L-1", "HUB", "2019-06-16", Entry.REGULAR);
    World settled = World.read().leader("L-1", "HUB", "2019-06-15", Entry.REGULAR);
    assertThat(recent.strains(Strain.Kind.NEW_LEADER)).hasSize(1);
    assertThat(settled.strains(Strain.Kind.NEW_LEADER)).isEmpty();
  }

  @Test
  void aStandInIsSaidToAct() {
    World world = World.read().leader("L-1", "HUB", "2020-06-01", Entry.ACTING);
    assertThat(only(world, Strain.Kind.NEW_LEADER).text())
        .contains("acts as president for 14 days");
  }

  @Test
  void theLeadersComeInTheOrderOfTheMembers() {
    assertThat(led().assess(World.WST, World.HUB).leaders())
        .extracting(LeaderView::state)
        .containsExactly(World.WST, World.HUB);
  }

  @Test
  void aLeaderLeavesAsNearAsTheNearerOfTermAndAnnouncement() {
    World world =
        World.read()
            .leader("L-1", "HUB", "2017-01-20", LeaderSpell.Entry.REGULAR)
            .term("L-1", "2017-01-20", "2021-03-20")
            .crisis("HUB", Crisis.Type.RESIGNATION_ANNOUNCED, "2020-06-10");
    assertThat(world.strains(Strain.Kind.LEADER_LEAVING).get(0).nearest())
        .isEqualTo(World.day("2020-06-10"));
  }

  @Test
  void theOpenHandoverOfAFormerLeaderDoesNotMakeTheNewOneLeave() {
    World world =
        World.read()
            .leader("L-0", "HUB", "2010-01-01 2020-05-01", LeaderSpell.Entry.REGULAR)
            .leader("L-1", "HUB", "2020-05-01", LeaderSpell.Entry.REGULAR)
            .add(
                new Crisis(
                    "C-1",
                    "HUB",
                    Crisis.Type.TRANSITION,
                    "handover",
                    Span.since(World.day("2020-03-01")),
                    Optional.of("L-0"),
                    Optional.empty(),
                    World.SOURCE));
    assertThat(world.strains(Strain.Kind.LEADER_LEAVING)).isEmpty();
  }
}
