package org.entente.core.assessment.leg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.core.World;
import org.entente.core.measure.Reading;
import org.entente.core.record.EventType;
import org.entente.core.record.RecordKind;
import org.junit.jupiter.api.Test;

class DreamsTest {

  /**
   * Hubland: -1 toward Redland (3 conflicts), 1 toward Blueland (3 cooperations). Eastland: 1/2
   * toward Redland (3 against 1), 1 toward Blueland. S = 1 - 2 (1.5 / 2 + 0 / 2) / 2 = 0.25.
   */
  private static World apartOnRed() {
    return World.read()
        .events(3, "2020-01-01", "HUB", "RED", EventType.ACCUSE)
        .events(3, "2020-01-01", "HUB", "BLU", EventType.AID)
        .events(3, "2020-01-01", "EST", "RED", EventType.CONSULT)
        .event("2020-01-04", "EST", "RED", EventType.ACCUSE)
        .events(3, "2020-01-01", "EST", "BLU", EventType.AGREE);
  }

  private static Reading similarity(World world) {
    return world.leg("HUB-EST").dreams().similarity();
  }

  @Test
  void areComparedByS() {
    Reading similarity = similarity(apartOnRed());
    assertThat(similarity.value().orElseThrow()).isCloseTo(0.25, within(1e-12));
    assertThat(similarity.n()).isEqualTo(2);
    assertThat(similarity.evidence()).hasSize(13);
  }

  @Test
  void nameEachOutsiderWithBothValues() {
    assertThat(apartOnRed().leg("HUB-EST").dreams().outsiders())
        .containsExactly(
            new Dreams.Outsider(World.BLU, 1, 3, 1, 3),
            new Dreams.Outsider(World.RED, -1, 3, 0.5, 4));
  }

  @Test
  void takeNoAccountOfWhatOutsidersDo() {
    World world =
        apartOnRed()
            .events(5, "2020-02-01", "RED", "HUB", EventType.ASSAULT)
            .events(5, "2020-02-01", "RED", "EST", EventType.ASSAULT);
    assertThat(similarity(world).value().orElseThrow()).isCloseTo(0.25, within(1e-12));
  }

  /** Eastland and Redland agree four times: (3 + 4 - 1) / 8 = 0.75; S = 1 - 2 (1.75 / 2) / 2. */
  @Test
  void takeAccountOfWhatIsDoneTogetherWithAnOutsider() {
    World world = apartOnRed().events(4, "2020-02-01", "RED EST", "", EventType.AGREE);
    assertThat(similarity(world).value().orElseThrow()).isCloseTo(0.125, within(1e-12));
  }

  @Test
  void leaveOutAnOutsiderTowardWhichEitherHasFewerThanThreeEvents() {
    World world =
        World.read()
            .events(3, "2020-01-01", "HUB", "RED", EventType.ACCUSE)
            .events(3, "2020-01-01", "EST", "RED", EventType.ACCUSE)
            .events(3, "2020-01-01", "HUB", "BLU", EventType.AID)
            .events(2, "2020-01-01", "EST", "BLU", EventType.AID);
    assertThat(world.leg("HUB-EST").dreams().outsiders())
        .extracting(Dreams.Outsider::state)
        .containsExactly(World.RED);
    assertThat(similarity(world).value()).isEmpty();
    assertThat(similarity(world).missing())
        .hasValueSatisfying(why -> assertThat(why).contains("there is 1"));
  }

  @Test
  void leaveOutTheOtherMembers() {
    World world =
        World.read()
            .events(3, "2020-01-01", "HUB", "WST", EventType.AID)
            .events(3, "2020-01-01", "EST", "WST", EventType.AID);
    assertThat(world.leg("HUB-EST").dreams().outsiders()).isEmpty();
    assertThat(world.assess(World.HUB, World.EST).legs().get(0).dreams().outsiders())
        .extracting(Dreams.Outsider::state)
        .containsExactly(World.WST);
  }

  @Test
  void reachBackThreeYearsAndNoFurther() {
    World world =
        World.read()
            .events(3, "2017-06-16", "HUB", "RED", EventType.ACCUSE)
            .events(3, "2017-06-16", "EST", "RED", EventType.ACCUSE)
            .events(3, "2017-06-15", "HUB", "BLU", EventType.ACCUSE)
            .events(3, "2017-06-15", "EST", "BLU", EventType.ACCUSE);
    assertThat(world.leg("HUB-EST").dreams().outsiders())
        .extracting(Dreams.Outsider::state)
        .containsExactly(World.RED);
  }

  @Test
  void leaveOutAnOutsiderWhoseEventsWithEitherWereNotLookedFor() {
    World world =
        World.unread()
            .scope(RecordKind.EVENT, List.of("HUB", "EST"), List.of("RED"), World.READ)
            .scope(RecordKind.EVENT, List.of("HUB"), List.of("BLU"), World.READ)
            .events(3, "2020-01-01", "HUB EST", "RED", EventType.ACCUSE)
            .events(3, "2020-01-01", "HUB EST", "BLU", EventType.ACCUSE);
    assertThat(world.leg("HUB-EST").dreams().outsiders())
        .extracting(Dreams.Outsider::state)
        .containsExactly(World.RED);
  }

  /** All at one toward both outsiders in the three years before: S was 1. */
  @Test
  void comeWithTheThreeYearsBefore() {
    World world =
        apartOnRed()
            .events(3, "2016-01-01", "HUB EST", "RED", EventType.ACCUSE)
            .events(3, "2016-01-01", "HUB EST", "BLU", EventType.AID);
    Reading.Earlier before = similarity(world).before().orElseThrow();
    assertThat(before.value()).hasValue(1);
    assertThat(before.n()).isEqualTo(2);
    assertThat(similarity(world).change().orElseThrow()).isCloseTo(-0.75, within(1e-12));
  }
}
