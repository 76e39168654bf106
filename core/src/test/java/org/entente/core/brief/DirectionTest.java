package org.entente.core.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.World;
import org.entente.core.record.Event;
import org.entente.core.record.EventType;
import org.entente.core.time.Span;
import org.junit.jupiter.api.Test;

/** Each edge of the rule, with balances worked out by hand. */
class DirectionTest {

  private static PracticeYear year(int at, int cooperation, int conflict) {
    World world = World.read();
    String day = at + "-03-01";
    if (cooperation > 0) {
      world.events(cooperation, day, "HUB", "EST", EventType.CONSULT);
    }
    if (conflict > 0) {
      world.events(conflict, day, "HUB", "EST", EventType.ACCUSE);
    }
    List<Event> acts = world.records().of(Event.class);
    return new PracticeYear(
        Span.of(World.day(at + "-01-01"), World.day(at + "-12-31")), true, acts);
  }

  /** Years in order; each pair of numbers is acts of cooperation and of conflict. */
  private static Direction direction(int... counts) {
    List<PracticeYear> years = new ArrayList<>();
    for (int i = 0; i < counts.length; i += 2) {
      years.add(year(2000 + i / 2, counts[i], counts[i + 1]));
    }
    return Direction.of(years);
  }

  @Test
  void aboveTheUpperQuartileAndTheYearBeforeIsStrengthening() {
    // balances 0, 0, 0 and then 0.2: quartile 0, usual change 0, change 0.2
    assertThat(direction(5, 5, 5, 5, 5, 5, 6, 4)).isEqualTo(Direction.STRENGTHENING);
    assertThat(direction(5, 5, 5, 5, 5, 5, 4, 6)).isEqualTo(Direction.WEAKENING);
  }

  @Test
  void aChangeOfATenthCountsAndASmallerOneDoesNot() {
    // 11 and 9 of 20: +0.10; 21 and 19 of 40: +0.05
    assertThat(direction(5, 5, 5, 5, 5, 5, 11, 9)).isEqualTo(Direction.STRENGTHENING);
    assertThat(direction(5, 5, 5, 5, 5, 5, 21, 19)).isEqualTo(Direction.STEADY);
    assertThat(direction(5, 5, 5, 5, 5, 5, 9, 11)).isEqualTo(Direction.WEAKENING);
    assertThat(direction(5, 5, 5, 5, 5, 5, 19, 21)).isEqualTo(Direction.STEADY);
  }

  @Test
  void aChangeSmallerThanTheUsualOneIsSteady() {
    // balances 0, 0.6, 0, 0.4: the usual change is 0.6, the last one 0.4
    assertThat(direction(5, 5, 8, 2, 5, 5, 7, 3)).isEqualTo(Direction.STEADY);
    // balances 0, 0.6, 0, 0.8: the last change is 0.8, above the quartile 0.3
    assertThat(direction(5, 5, 8, 2, 5, 5, 9, 1)).isEqualTo(Direction.STRENGTHENING);
  }

  @Test
  void aReturnIntoTheMiddleHalfIsSteady() {
    // balances 1, 1, 1, -1, 0.8: better than the year before, not above the quartile 1
    assertThat(direction(10, 0, 10, 0, 10, 0, 0, 10, 9, 1)).isEqualTo(Direction.STEADY);
  }

  @Test
  void fewActsOrYearsAreUnclear() {
    assertThat(direction(5, 5, 5, 5, 5, 5, 9, 0)).isEqualTo(Direction.UNCLEAR);
    assertThat(direction(5, 5, 5, 5, 5, 5, 10, 0)).isEqualTo(Direction.STRENGTHENING);
    // an earlier year with four acts does not count, so only two are left
    assertThat(direction(2, 2, 5, 5, 5, 5, 10, 0)).isEqualTo(Direction.UNCLEAR);
    assertThat(direction(3, 2, 5, 5, 5, 5, 10, 0)).isEqualTo(Direction.STRENGTHENING);
    // nor is a direction read over a gap just before
    assertThat(direction(5, 5, 5, 5, 5, 5, 2, 2, 10, 0)).isEqualTo(Direction.UNCLEAR);
  }

  @Test
  void quantilesInterpolateBetweenOrderStatistics() {
    // R: quantile(c(1, 2, 4, 8), c(.25, .5, .75)) is 1.75, 3, 5
    assertThat(Direction.quantile(0.25, 8, 1, 4, 2)).isEqualTo(1.75);
    assertThat(Direction.quantile(0.5, 8, 1, 4, 2)).isEqualTo(3);
    assertThat(Direction.quantile(0.75, 8, 1, 4, 2)).isEqualTo(5);
  }
}
