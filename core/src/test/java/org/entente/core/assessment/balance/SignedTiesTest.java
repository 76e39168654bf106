package org.entente.core.assessment.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.core.World;
import org.entente.core.assessment.FullWorld;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.Event;
import org.entente.core.record.EventType;
import org.entente.core.record.Obligation;
import org.entente.core.record.TreatyAction;
import org.junit.jupiter.api.Test;

class SignedTiesTest {

  private static final Set<Obligation> DEFENSE = EnumSet.of(Obligation.DEFENSE);
  private static final Set<Obligation> NOTHING = EnumSet.noneOf(Obligation.class);

  private static SignedTies ties(World world) {
    return SignedTies.of(world.records(), World.ON);
  }

  private static Optional<Sign> sign(World world) {
    Optional<SignedTie> tie = ties(world).between("HUB", "EST");
    assertThat(ties(world).between("EST", "HUB").map(SignedTie::sign))
        .isEqualTo(tie.map(SignedTie::sign));
    return tie.map(SignedTie::sign);
  }

  private static World allied() {
    return World.read().treaty("T-1", "1990-01-01", DEFENSE, "HUB EST");
  }

  @Test
  void anObligationInForceIsPositive() {
    assertThat(sign(allied())).contains(Sign.POSITIVE);
    assertThat(sign(World.read().treaty("T-1", "1990-01-01 2000-01-01", DEFENSE, "HUB EST")))
        .isEmpty();
  }

  @Test
  void aMilitarizedActOfTheLastYearComesBeforeTheObligation() {
    assertThat(sign(allied().event("2019-06-16", "EST", "HUB", EventType.MOBILIZE)))
        .contains(Sign.NEGATIVE);
    assertThat(sign(allied().event("2019-06-15", "EST", "HUB", EventType.ASSAULT)))
        .contains(Sign.POSITIVE);
  }

  @Test
  void coercionIsMilitarizedOnlyIfItIsOfAMilitaryKind() {
    assertThat(
            sign(
                allied()
                    .event("2020-01-01", "EST", "HUB", EventType.COERCE, Event.Context.MILITARY)))
        .contains(Sign.NEGATIVE);
    assertThat(
            sign(allied().event("2020-01-01", "EST", "HUB", EventType.COERCE, Event.Context.LEGAL)))
        .contains(Sign.POSITIVE);
  }

  @Test
  void actsTogetherAgainstAThirdAreNotAgainstEachOther() {
    assertThat(sign(allied().event("2020-01-01", "EST HUB", "RED", EventType.MOBILIZE)))
        .contains(Sign.POSITIVE);
  }

  @Test
  void sanctionsInForceAreNegativeAndOtherMeasuresAreNot() {
    assertThat(sign(allied().measure("HUB", "EST", EconomicMeasure.Type.SANCTIONS, "2018-01-01")))
        .contains(Sign.NEGATIVE);
    assertThat(
            sign(
                allied()
                    .measure(
                        "HUB", "EST", EconomicMeasure.Type.SANCTIONS, "2018-01-01 2019-01-01")))
        .contains(Sign.POSITIVE);
    assertThat(sign(allied().measure("HUB", "EST", EconomicMeasure.Type.TARIFF, "2018-01-01")))
        .contains(Sign.POSITIVE);
  }

  @Test
  void theBalanceOfEventsDecidesOverAnArrangementAndNotOverAnObligation() {
    World quarrel = World.read().treaty("T-1", "1990-01-01", NOTHING, "HUB EST");
    assertThat(sign(quarrel)).contains(Sign.POSITIVE);
    assertThat(sign(quarrel.events(5, "2020-01-01", "HUB", "EST", EventType.ACCUSE)))
        .contains(Sign.NEGATIVE);
    assertThat(sign(allied().events(5, "2020-01-01", "HUB", "EST", EventType.ACCUSE)))
        .contains(Sign.POSITIVE);
  }

  @Test
  void tooFewEventsOrTooEvenABalanceDecideNothing() {
    assertThat(sign(World.read().events(4, "2020-01-01", "HUB", "EST", EventType.AGREE))).isEmpty();
    assertThat(sign(World.read().events(5, "2020-01-01", "HUB", "EST", EventType.AGREE)))
        .contains(Sign.POSITIVE);
    assertThat(
            sign(
                World.read()
                    .events(5, "2020-01-01", "HUB", "EST", EventType.AGREE)
                    .events(4, "2020-02-01", "HUB", "EST", EventType.ACCUSE)))
        .isEmpty();
  }

  @Test
  void aSuspendedObligationBindsNoLonger() {
    World world =
        World.read()
            .treaty("T-1", "1990-01-01", DEFENSE, "HUB EST WST")
            .step("T-1", TreatyAction.Step.SUSPENDED, "2020-05-30", "HUB", "EST");
    assertThat(sign(world)).isEmpty();
    assertThat(ties(world).between("HUB", "WST")).isPresent();
  }

  @Test
  void noTieIsUnknownWhereNobodyLooked() {
    assertThat(ties(World.read()).unknown("HUB", "EST")).isFalse();
    assertThat(ties(World.unread()).unknown("HUB", "EST")).isTrue();
    assertThat(ties(allied()).unknown("HUB", "EST")).isFalse();
  }

  @Test
  void everyTieHasItsEvidenceAndSaysWhy() {
    SignedTies ties = ties(FullWorld.make());
    assertThat(ties.ties()).isNotEmpty();
    assertThat(ties.ties()).allSatisfy(tie -> assertThat(tie.evidence()).isNotEmpty());
    assertThat(ties.ties()).allSatisfy(tie -> assertThat(tie.why()).containsPattern("\\d"));
    assertThat(ties.states()).containsExactly("BLU", "EST", "HUB", "RED", "WST");
  }
}
