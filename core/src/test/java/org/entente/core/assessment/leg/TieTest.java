package org.entente.core.assessment.leg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.entente.core.World;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.record.Obligation;
import org.entente.core.record.TreatyAction.Step;
import org.junit.jupiter.api.Test;

class TieTest {

  private static final Set<Obligation> DEFENSE = EnumSet.of(Obligation.DEFENSE);
  private static final Set<Obligation> CONSULTATION = EnumSet.of(Obligation.CONSULTATION);
  private static final Set<Obligation> NOTHING = EnumSet.noneOf(Obligation.class);

  private static Tie tie(World world, String leg) {
    return world.leg(leg).bed().tie();
  }

  @Test
  void aPromiseOfDefenceIsADefencePact() {
    assertThat(tie(World.hubAndSpokes(), "HUB-EST")).isEqualTo(Tie.DEFENSE_PACT);
  }

  @Test
  void aPromiseOfOffenceIsADefencePact() {
    World world =
        World.read().treaty("T-1", "1990-01-01", EnumSet.of(Obligation.OFFENSE), "HUB EST");
    assertThat(tie(world, "HUB-EST")).isEqualTo(Tie.DEFENSE_PACT);
  }

  @Test
  void thePromiseOfOneSideIsEnough() {
    World world =
        World.read()
            .treaty("T-1", "1990-01-01", DEFENSE, "HUB")
            .member("T-1", "1990-01-01", NOTHING, "EST");
    assertThat(tie(world, "HUB-EST")).isEqualTo(Tie.DEFENSE_PACT);
    assertThat(world.leg("HUB-EST").bed().obligations().get(0).isAsymmetric()).isTrue();
  }

  @Test
  void twoAlliesOfOneStateAreQuasiAllies() {
    Bed bed = World.hubAndSpokes().leg("EST-WST").bed();
    assertThat(bed.tie()).isEqualTo(Tie.QUASI_ALLIANCE);
    assertThat(bed.commonAllies()).containsExactly(World.HUB);
  }

  @Test
  void theCommonAllyMayStandOutside() {
    World world =
        World.read()
            .treaty("T-1", "1990-01-01", DEFENSE, "BLU EST")
            .treaty("T-2", "1990-01-01", DEFENSE, "BLU WST");
    assertThat(world.leg("EST-WST").bed().commonAllies()).containsExactly(World.BLU);
    assertThat(tie(world, "EST-WST")).isEqualTo(Tie.QUASI_ALLIANCE);
  }

  @Test
  void aLesserPactBetweenTwoAlliesOfOneStateLeavesThemQuasiAllies() {
    World world = World.hubAndSpokes().treaty("T-3", "2010-01-01", CONSULTATION, "EST WST");
    assertThat(tie(world, "EST-WST")).isEqualTo(Tie.QUASI_ALLIANCE);
  }

  @Test
  void aCommonPartnerWithoutAPromiseOfDefenceIsNoCommonAlly() {
    World world =
        World.read()
            .treaty("T-1", "1990-01-01", DEFENSE, "HUB EST")
            .treaty("T-2", "1990-01-01", CONSULTATION, "HUB WST");
    assertThat(tie(world, "EST-WST")).isEqualTo(Tie.NONE);
  }

  @Test
  void anObligationShortOfDefenceIsAPact() {
    for (Obligation obligation :
        EnumSet.of(Obligation.NEUTRALITY, Obligation.NONAGGRESSION, Obligation.CONSULTATION)) {
      World world = World.read().treaty("T-1", "1990-01-01", EnumSet.of(obligation), "HUB EST");
      assertThat(tie(world, "HUB-EST")).as(obligation.name()).isEqualTo(Tie.PACT);
    }
  }

  @Test
  void aDocumentWithoutObligationIsAnArrangement() {
    Bed bed = World.read().treaty("T-1", "1990-01-01", NOTHING, "HUB EST").leg("HUB-EST").bed();
    assertThat(bed.tie()).isEqualTo(Tie.ARRANGEMENT);
    assertThat(bed.obligations()).isEmpty();
    assertThat(bed.arrangements()).hasSize(1);
  }

  @Test
  void lookedForAndNotFoundIsNone() {
    assertThat(tie(World.read(), "HUB-EST")).isEqualTo(Tie.NONE);
  }

  @Test
  void notLookedForIsNotKnown() {
    assertThat(tie(World.unread(), "HUB-EST")).isEqualTo(Tie.UNKNOWN);
  }

  @Test
  void aTreatyOnRecordCountsWhereNobodyLooked() {
    World world = World.unread().treaty("T-1", "1990-01-01", DEFENSE, "HUB EST");
    assertThat(tie(world, "HUB-EST")).isEqualTo(Tie.DEFENSE_PACT);
  }

  @Test
  void aTreatyHoldsOnItsLastDayAndNotAfter() {
    World lastDay = World.read().treaty("T-1", "1990-01-01 2020-06-15", DEFENSE, "HUB EST");
    World over = World.read().treaty("T-1", "1990-01-01 2020-06-14", DEFENSE, "HUB EST");
    assertThat(tie(lastDay, "HUB-EST")).isEqualTo(Tie.DEFENSE_PACT);
    assertThat(tie(over, "HUB-EST")).isEqualTo(Tie.NONE);
  }

  @Test
  void aTreatyThatEndedBindsNobodyEvenIfNoMemberIsOnRecordAsLeaving() {
    World world =
        World.read()
            .treaty("T-1", "1990-01-01 2020-06-14", NOTHING, "")
            .member("T-1", "1990-01-01", DEFENSE, "HUB")
            .member("T-1", "1990-01-01", DEFENSE, "EST");
    assertThat(tie(world, "HUB-EST")).isEqualTo(Tie.NONE);
  }

  @Test
  void aMemberThatLeftIsBoundNoMore() {
    World world =
        World.read()
            .treaty("T-1", "1990-01-01", DEFENSE, "HUB WST")
            .member("T-1", "1990-01-01 2020-06-14", DEFENSE, "EST");
    assertThat(tie(world, "HUB-EST")).isEqualTo(Tie.NONE);
    assertThat(tie(world, "HUB-WST")).isEqualTo(Tie.DEFENSE_PACT);
  }

  @Test
  void aCommitmentHoldsSinceTheLaterOfTheTwoJoined() {
    World world =
        World.read()
            .treaty("T-1", "1990-01-01", DEFENSE, "HUB")
            .member("T-1", "2004-03-29", DEFENSE, "EST");
    assertThat(world.leg("HUB-EST").bed().obligations().get(0).since())
        .isEqualTo(World.day("2004-03-29"));
  }

  @Test
  void aStateThatCameBackIsBoundByItsNewSpell() {
    World world =
        World.read()
            .treaty("T-1", "1990-01-01", DEFENSE, "HUB")
            .member("T-1", "1990-01-01 2000-01-01", DEFENSE, "EST")
            .member("T-1", "2010-01-01", CONSULTATION, "EST");
    Commitment commitment = world.leg("HUB-EST").bed().obligations().get(0);
    assertThat(commitment.owedBySecond()).isEqualTo(CONSULTATION);
    assertThat(commitment.since()).isEqualTo(World.day("2010-01-01"));
  }

  @Test
  void aStepTowardAnotherMemberIsNoPartOfTheCommitment() {
    World world =
        World.read()
            .treaty("T-1", "1990-01-01", DEFENSE, "HUB EST WST")
            .step("T-1", Step.AMENDED, "2000-01-01", "HUB", "WST");
    assertThat(world.leg("HUB-EST").bed().obligations().get(0).steps()).isEmpty();
    assertThat(world.leg("HUB-WST").bed().obligations().get(0).steps()).hasSize(1);
  }
}
