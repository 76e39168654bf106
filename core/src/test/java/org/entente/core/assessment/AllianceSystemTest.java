package org.entente.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.entente.core.World;
import org.entente.core.record.EventType;
import org.entente.core.record.Obligation;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.junit.jupiter.api.Test;

/** A system is the state asked for and those bound to it, with their minilaterals. */
class AllianceSystemTest {

  private static final EnumSet<Obligation> NOTHING = EnumSet.noneOf(Obligation.class);

  private static final Records RECORDS =
      World.hubAndSpokes()
          .treaty("T-CALL", "1995-01-01", EnumSet.of(Obligation.CONSULTATION), "HUB BLU")
          .treaty("T-TALKS", "1990-01-01", NOTHING, "HUB RED")
          .treaty("T-TRIO", "2014-12-29", NOTHING, "HUB EST WST")
          .treaty("T-MIXED", "2010-01-01", NOTHING, "EST BLU RED")
          .treaty("T-FAR", "2010-01-01", NOTHING, "EST RED")
          .treaty("T-ALL", "2011-01-01", NOTHING, "HUB EST WST RED BLU")
          .treaty("T-PAST", "2001-01-01 2005-01-01", NOTHING, "HUB EST WST")
          .treaty("T-LATER", "2020-06-16", EnumSet.of(Obligation.DEFENSE), "HUB RED")
          .events(2, "2020-03-01", "RED", "WST", EventType.ASSAULT)
          .events(5, "2020-01-20", "HUB RED", "", EventType.AGREE)
          .records();

  private static List<State> around(State state) {
    return AllianceSystem.around(state, RECORDS, World.ON, World.REGISTRY);
  }

  private static AllianceSystem system(State... members) {
    return AllianceSystem.of(
        Optional.empty(), new Assessor(World.REGISTRY, RECORDS).assess(List.of(members), World.ON));
  }

  @Test
  void thoseBoundToAStateAreItsMembersByTheAgeOfTheBond() {
    assertThat(around(World.HUB)).containsExactly(World.HUB, World.EST, World.WST, World.BLU);
    assertThat(around(World.EST)).containsExactly(World.EST, World.HUB);
    assertThat(around(World.RED)).containsExactly(World.RED);
  }

  @Test
  void minilateralsHaveThreeToFiveStatesAndTwoMembers() {
    assertThat(system(World.HUB, World.EST, World.WST).minilaterals())
        .extracting(group -> group.treaty().id())
        .containsExactly("T-ALL", "T-TRIO");
    assertThat(system(World.EST, World.BLU).minilaterals())
        .extracting(group -> group.treaty().id())
        .containsExactly("T-MIXED", "T-ALL");
    assertThat(system(World.HUB, World.EST, World.WST).minilaterals())
        .extracting(SystemView.Group::allMembers)
        .containsExactly(true, true);
  }

  @Test
  void tensionCountsTheTrianglesThroughALeg() {
    AllianceSystem system = system(World.HUB, World.WST, World.EST);
    // Redland acts against Westland, and Hubland gets on with both.
    assertThat(system.tension(system.assessment().legs().get(0))).isEqualTo(1);
    assertThat(system.tension(system.assessment().legs().get(1))).isZero();
  }

  @Test
  void aLegOfWhichNothingIsKnownIsNotShown() {
    Records unread =
        World.unread()
            .scope(RecordKind.TREATY, List.of("HUB"), List.of("EST"), World.READ)
            .records();
    Assessment assessment =
        new Assessor(World.REGISTRY, unread)
            .assess(List.of(World.HUB, World.EST, World.WST), World.ON);
    assertThat(AllianceSystem.of(Optional.empty(), assessment).shown())
        .extracting(leg -> leg.leg().code())
        .containsExactly("HUB-EST");
  }
}
