package org.entente.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.World;
import org.entente.core.time.Span;
import org.junit.jupiter.api.Test;

class RecordsTest {

  private static Event event(String id, LocalDate date) {
    return World.event(id, date, "HUB", "EST", EventType.AID);
  }

  private static final Event LATER = event("E-1", World.ON.plusDays(1));
  private static final Event TODAY = event("E-2", World.ON);
  private static final Event TODAY_TOO = event("E-3", World.ON);
  private static final Event EARLIER = event("E-4", World.ON.minusDays(1));

  private static Scope scope(Span span) {
    return new Scope(RecordKind.EVENT, List.of("HUB"), List.of("EST"), span);
  }

  @Test
  void comeOldestFirstAndThoseOfOneDayByTheirIds() {
    Records records = new Records(List.of(LATER, TODAY_TOO, TODAY, EARLIER), List.of());
    assertThat(records.facts()).isEqualTo(List.of(EARLIER, TODAY, TODAY_TOO, LATER));
  }

  @Test
  void asOfADayHoldTheFactsOfThatDayAndNoneLater() {
    Records records = new Records(List.of(LATER, TODAY, EARLIER), List.of());
    assertThat(records.asOf(World.ON).facts()).isEqualTo(List.of(EARLIER, TODAY));
  }

  @Test
  void asOfADayHoldNoEndToCome() {
    Dispute dispute =
        new Dispute(
            "D-1",
            "Quarrel",
            Dispute.Matter.LEGAL,
            List.of("HUB"),
            List.of("EST"),
            Span.of(World.ON.minusYears(1), World.ON.plusDays(1)),
            Optional.of("settled"),
            World.SOURCE);
    Dispute known =
        new Records(List.of(dispute), List.of()).asOf(World.ON).of(Dispute.class).get(0);
    assertThat(known.span().to()).isEmpty();
    assertThat(known.outcome()).isEmpty();
  }

  @Test
  void asOfADayKeepTheScopes() {
    Scope scope = scope(Span.of(World.ON.minusYears(1), World.ON.plusYears(1)));
    assertThat(new Records(List.of(), List.of(scope)).asOf(World.ON).scopes())
        .containsExactly(scope);
  }

  @Test
  void areFoundByClass() {
    Records records = new Records(List.of(TODAY, EARLIER), List.of());
    assertThat(records.of(Event.class)).containsExactly(EARLIER, TODAY);
    assertThat(records.of(Crisis.class)).isEmpty();
  }

  @Test
  void coverWhatAnyScopeCovers() {
    Span year = Span.yearsUpTo(World.ON, 1);
    Records records = new Records(List.of(), List.of(scope(year.yearsBefore(1)), scope(year)));
    assertThat(records.covers(RecordKind.EVENT, "HUB", "EST", World.ON)).isTrue();
    assertThat(records.covers(RecordKind.EVENT, "HUB", "EST", World.ON.minusYears(1))).isTrue();
    assertThat(records.covers(RecordKind.EVENT, "HUB", "EST", World.ON.plusDays(1))).isFalse();
    assertThat(records.covers(RecordKind.EVENT, "HUB", World.ON)).isTrue();
    assertThat(records.covers(RecordKind.EVENT, "EST", World.ON)).isFalse();
  }

  @Test
  void endWhereTheKindThatReachesLeastFarEnds() {
    Span year = Span.yearsUpTo(World.ON, 1);
    Scope events = scope(year);
    Scope leaders = new Scope(RecordKind.LEADER, List.of("HUB"), List.of(), year.yearsBefore(1));
    Scope open = new Scope(RecordKind.CRISIS, List.of("HUB"), List.of(), Span.since(World.ON));
    assertThat(new Records(List.of(), List.of(events, leaders)).lastDay())
        .isEqualTo(year.yearsBefore(1).to());
    assertThat(new Records(List.of(), List.of(events, leaders, open)).lastDay()).isEmpty();
  }

  @Test
  void endOnTheLastDayOfAnyScope() {
    Span year = Span.yearsUpTo(World.ON, 1);
    assertThat(new Records(List.of(), List.of(scope(year), scope(year.yearsBefore(1)))).lastDay())
        .contains(World.ON);
    assertThat(new Records(List.of(), List.of()).lastDay()).isEmpty();
  }

  @Test
  void cannotBeChangedFromOutside() {
    Records records = new Records(List.of(TODAY), List.of());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> records.facts().clear());
  }
}
