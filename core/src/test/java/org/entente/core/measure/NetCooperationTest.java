package org.entente.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.entente.core.World;
import org.entente.core.record.Event;
import org.entente.core.record.EventType;
import org.junit.jupiter.api.Test;

class NetCooperationTest {

  private static List<Event> events(EventType... types) {
    return Arrays.stream(types)
        .map(type -> World.event("E-" + type, World.ON, "HUB", "EST", type))
        .toList();
  }

  @Test
  void isOneWithCooperationOnlyAndMinusOneWithConflictOnly() {
    assertThat(NetCooperation.of(events(EventType.CONSULT, EventType.AID))).hasValue(1);
    assertThat(NetCooperation.of(events(EventType.ACCUSE, EventType.COERCE))).hasValue(-1);
  }

  @Test
  void isTheDifferenceOfTheCountsOverTheirSum() {
    assertThat(
            NetCooperation.of(
                events(EventType.AGREE, EventType.AID, EventType.SUPPORT, EventType.REJECT)))
        .hasValue(0.5);
  }

  @Test
  void withoutEventsThereIsNoValueAndNotZero() {
    assertThat(NetCooperation.of(List.of())).isEmpty();
  }

  @Test
  void readsWordsAndDeedsApart() {
    List<Event> events =
        events(
            EventType.AGREE,
            EventType.CONCEDE,
            EventType.THREATEN,
            EventType.COOPERATE,
            EventType.SANCTION,
            EventType.MOBILIZE);
    assertThat(NetCooperation.ofWords(events).orElseThrow()).isCloseTo(1 / 3.0, within(1e-15));
    assertThat(NetCooperation.ofDeeds(events).orElseThrow()).isCloseTo(-1 / 3.0, within(1e-15));
  }

  @Test
  void deedsSayNothingOfWords() {
    assertThat(NetCooperation.ofWords(events(EventType.ASSAULT))).isEmpty();
    assertThat(NetCooperation.ofDeeds(events(EventType.REQUEST))).isEmpty();
  }
}
