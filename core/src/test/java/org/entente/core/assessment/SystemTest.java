package org.entente.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Set;
import org.entente.core.World;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.strain.Nearness;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.record.Obligation;
import org.junit.jupiter.api.Test;

class SystemTest {

  private static final Set<Obligation> DEFENSE = EnumSet.of(Obligation.DEFENSE);

  private static World clique() {
    return World.hubAndSpokes().treaty("T-3", "1970-01-01", DEFENSE, "EST WST");
  }

  @Test
  void theMemberWithAPactWithEveryOtherIsTheHub() {
    SystemView system = World.hubAndSpokes().assess().system();
    assertThat(system.hub()).contains(World.HUB);
    assertThat(system.centre()).contains(World.HUB);
    assertThat(system.centralization().value()).hasValue(1);
  }

  @Test
  void whereAllAreBoundToEachOtherNobodyIs() {
    SystemView system = clique().assess().system();
    assertThat(system.hub()).isEmpty();
    assertThat(system.centralization().value()).hasValue(0);
  }

  @Test
  void hangingOnAHubIsAStrainOnEveryLeg() {
    World world = World.hubAndSpokes();
    assertThat(world.strains(Strain.Kind.DEPENDENCE)).hasSize(1);
    Strain strain = world.strains(Strain.Kind.DEPENDENCE).get(0);
    assertThat(strain.about()).containsExactly("HUB", "EST", "WST");
    assertThat(strain.text()).startsWith("Hubland is the hub: Eastland and Westland");
    assertThat(strain.nearness()).isEqualTo(Nearness.STANDING);
    assertThat(world.assess().legs())
        .allSatisfy(leg -> assertThat(leg.strains()).containsExactly(strain));
  }

  @Test
  void aCliqueDependsOnNobody() {
    assertThat(clique().strains(Strain.Kind.DEPENDENCE)).isEmpty();
  }

  @Test
  void twoMembersHaveNoHub() {
    Assessment assessment = World.hubAndSpokes().assess(World.HUB, World.EST);
    assertThat(assessment.system().hub()).isEmpty();
    assertThat(assessment.system().centralization().value()).isEmpty();
    assertThat(assessment.system().centralization().missing()).isPresent();
    assertThat(assessment.strains()).isEmpty();
  }

  @Test
  void withATieNotKnownThereIsNoCentralization() {
    World world =
        World.unread()
            .treaty("T-1", "1953-10-01", DEFENSE, "HUB EST")
            .treaty("T-2", "1960-01-19", DEFENSE, "HUB WST");
    assertThat(world.assess().system().centralization().value()).isEmpty();
    assertThat(world.assess().system().centralization().missing())
        .contains("the ties of some legs are not known");
  }

  @Test
  void theSpokesAreAllStatesTiedToTheCentreDefencePactsFirst() {
    World world =
        World.hubAndSpokes()
            .treaty("T-3", "1940-01-01", EnumSet.of(Obligation.CONSULTATION), "HUB RED")
            .treaty("T-4", "1951-09-01", DEFENSE, "HUB BLU")
            .treaty("T-5", "1930-01-01", EnumSet.noneOf(Obligation.class), "HUB BLU");
    SystemView system = world.assess().system();
    assertThat(system.spokes())
        .extracting(SystemView.Spoke::state)
        .containsExactly(World.BLU, World.EST, World.WST, World.RED);
    assertThat(system.spokes())
        .extracting(SystemView.Spoke::member)
        .containsExactly(false, true, true, false);
    assertThat(system.spokes().get(0).commitments()).hasSize(1);
    assertThat(system.spokes().get(3).tie()).isEqualTo(Tie.PACT);
  }

  @Test
  void withoutAHubTheMemberWithMostPactsIsTheCentre() {
    World world =
        World.read()
            .treaty("T-1", "1953-10-01", DEFENSE, "EST RED")
            .treaty("T-2", "1953-10-01", DEFENSE, "EST BLU")
            .treaty("T-3", "1953-10-01", DEFENSE, "HUB BLU");
    assertThat(world.assess().system().centre()).contains(World.EST);
  }

  @Test
  void withoutAnyTreatyThereIsNoCentre() {
    SystemView system = World.read().assess().system();
    assertThat(system.centre()).isEmpty();
    assertThat(system.spokes()).isEmpty();
    assertThat(system.groups()).isEmpty();
  }

  @Test
  void aTreatyOfThreeStatesIsAGroupAndOneOfTwoIsNot() {
    World world = World.hubAndSpokes().treaty("T-3", "1954-01-01", DEFENSE, "HUB RED BLU");
    assertThat(world.assess().system().groups()).hasSize(1);
    SystemView.Group group = world.assess().system().groups().get(0);
    assertThat(group.members()).containsExactly("BLU", "HUB", "RED");
    assertThat(group.allMembers()).isFalse();
  }

  @Test
  void whatAllMembersAreInIsShared() {
    World world =
        World.hubAndSpokes()
            .treaty("T-3", "2023-08-18", DEFENSE, "HUB EST WST")
            .treaty("T-4", "2014-12-29", EnumSet.noneOf(Obligation.class), "HUB EST WST BLU");
    assertThat(world.assess().shared())
        .extracting(group -> group.treaty().id())
        .containsExactly("T-4");
  }

  @Test
  void anAllianceTakesTwoDifferentMembers() {
    assertThatIllegalArgumentException().isThrownBy(() -> World.read().assess(World.HUB));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> World.read().assess(World.HUB, World.EST, World.HUB));
  }

  @Test
  void thereIsALegForEachPairInTheOrderOfTheMembers() {
    assertThat(World.read().assess(World.WST, World.HUB, World.EST).legs())
        .extracting(leg -> leg.leg().code())
        .containsExactly("WST-HUB", "WST-EST", "HUB-EST");
  }
}
