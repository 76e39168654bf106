package org.entente.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.entente.core.World;
import org.junit.jupiter.api.Test;

class TreatyActionTest {

  private static TreatyAction step(String actors, String toward) {
    return new TreatyAction(
        "A-1",
        "T-1",
        World.ON,
        World.codes(actors),
        World.codes(toward),
        TreatyAction.Step.NOTICE,
        Optional.empty(),
        World.SOURCE);
  }

  @Test
  void towardNobodyInParticularBearsOnEveryPairOfTheActor() {
    assertThat(step("HUB", "").bearsOn("HUB", "EST")).isTrue();
    assertThat(step("HUB", "").bearsOn("WST", "HUB")).isTrue();
  }

  @Test
  void bearsOnNoPairWithoutTheActor() {
    assertThat(step("HUB", "").bearsOn("EST", "WST")).isFalse();
    assertThat(step("HUB", "EST WST").bearsOn("EST", "WST")).isFalse();
  }

  @Test
  void towardOneStateBearsOnThatPairOnly() {
    assertThat(step("HUB", "EST").bearsOn("EST", "HUB")).isTrue();
    assertThat(step("HUB", "EST").bearsOn("HUB", "WST")).isFalse();
  }
}
