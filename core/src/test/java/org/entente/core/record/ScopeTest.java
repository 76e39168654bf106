package org.entente.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.World;
import org.entente.core.time.Span;
import org.junit.jupiter.api.Test;

class ScopeTest {

  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  private static final Scope EVENTS =
      new Scope(
          RecordKind.EVENT, List.of("HUB", "EST"), List.of("EST", "RED"), Span.of(FIRST, LAST));

  @Test
  void coversAPairAcrossItsGroupsInEitherOrder() {
    assertThat(EVENTS.covers(RecordKind.EVENT, "HUB", "RED", World.ON)).isTrue();
    assertThat(EVENTS.covers(RecordKind.EVENT, "RED", "HUB", World.ON)).isTrue();
    assertThat(EVENTS.covers(RecordKind.EVENT, "HUB", "EST", World.ON)).isTrue();
  }

  @Test
  void coversNoPairWithinOneGroupOnly() {
    Scope across = new Scope(RecordKind.EVENT, List.of("HUB", "EST"), List.of("RED"), World.READ);
    assertThat(across.pairs("HUB", "EST")).isFalse();
    assertThat(EVENTS.pairs("HUB", "BLU")).isFalse();
  }

  @Test
  void coversItsOwnKindOnly() {
    assertThat(EVENTS.covers(RecordKind.DISPUTE, "HUB", "RED", World.ON)).isFalse();
  }

  @Test
  void coversItsOwnDaysOnly() {
    assertThat(EVENTS.covers(RecordKind.EVENT, "HUB", "RED", FIRST)).isTrue();
    assertThat(EVENTS.covers(RecordKind.EVENT, "HUB", "RED", LAST)).isTrue();
    assertThat(EVENTS.covers(RecordKind.EVENT, "HUB", "RED", FIRST.minusDays(1))).isFalse();
    assertThat(EVENTS.covers(RecordKind.EVENT, "HUB", "RED", LAST.plusDays(1))).isFalse();
  }

  @Test
  void aScopeOfSingleStatesCoversThoseOfItsFirstGroup() {
    Scope crises = new Scope(RecordKind.CRISIS, List.of("HUB"), List.of(), Span.of(FIRST, LAST));
    assertThat(crises.covers(RecordKind.CRISIS, "HUB", World.ON)).isTrue();
    assertThat(crises.covers(RecordKind.CRISIS, "EST", World.ON)).isFalse();
    assertThat(crises.covers(RecordKind.CRISIS, "HUB", LAST.plusDays(1))).isFalse();
    assertThat(crises.covers(RecordKind.CRISIS, "HUB", "EST", World.ON)).isFalse();
  }
}
