package org.entente.core.outlook.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.core.record.Citation;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.Event;
import org.entente.core.record.Event.Context;
import org.entente.core.record.Event.Mode;
import org.entente.core.record.EventType;
import org.entente.core.record.Fact;
import org.entente.core.record.Records;
import org.entente.core.time.Span;
import org.junit.jupiter.api.Test;

class RecordedTroubleTest {

  private static final Citation SOURCE =
      new Citation("a ministry", "a statement", LocalDate.of(2020, 1, 1), 2, Optional.empty());
  private static final Map<String, Integer> NUMBERS = Map.of("USA", 2, "CHN", 710, "IND", 750);

  private static Event event(
      String id, String date, List<String> from, List<String> to, Mode mode, Context context) {
    return new Event(
        id,
        LocalDate.parse(date),
        from,
        to,
        EventType.COERCE,
        mode,
        Set.of(context),
        "something happened",
        List.of(),
        SOURCE);
  }

  private static EconomicMeasure measure(String id, String from, EconomicMeasure.Type type) {
    return new EconomicMeasure(
        id,
        "USA",
        List.of("CHN", "EU"),
        type,
        "goods",
        Span.since(LocalDate.parse(from)),
        Optional.empty(),
        SOURCE);
  }

  private static List<RecordedTrouble> of(Fact... facts) {
    return RecordedTrouble.of(
        new Records(List.of(facts), List.of()),
        code ->
            NUMBERS.containsKey(code) ? OptionalInt.of(NUMBERS.get(code)) : OptionalInt.empty());
  }

  @Test
  void clashesAndIncursionsAreIncidents() {
    List<RecordedTrouble> found =
        of(
            event(
                "a", "2020-06-15", List.of("IND", "CHN"), List.of(), Mode.CLASH, Context.MILITARY),
            event(
                "b",
                "2017-06-18",
                List.of("IND"),
                List.of("CHN"),
                Mode.INCURSION,
                Context.MILITARY));
    assertThat(found).extracting(RecordedTrouble::id).containsExactly("b", "a");
    assertThat(found.get(1).event())
        .isEqualTo(new TroubleEvent(new Pair(710, 750), 2020, TroubleSource.INCIDENT, 4));
    assertThat(found.get(0).event().hostility()).isEqualTo(3);
  }

  @Test
  void whatTheDataSetsCoverOrDoNotCountIsLeftOut() {
    assertThat(
            of(
                event(
                    "old",
                    "2014-06-15",
                    List.of("IND"),
                    List.of("CHN"),
                    Mode.CLASH,
                    Context.MILITARY),
                event(
                    "talk",
                    "2020-06-15",
                    List.of("IND"),
                    List.of("CHN"),
                    Mode.STATEMENT,
                    Context.MILITARY),
                event(
                    "fish",
                    "2020-06-15",
                    List.of("IND"),
                    List.of("CHN"),
                    Mode.CLASH,
                    Context.ECONOMIC),
                measure("tariff", "2025-04-02", EconomicMeasure.Type.TARIFF),
                measure("before", "2021-04-02", EconomicMeasure.Type.SANCTIONS)))
        .isEmpty();
  }

  @Test
  void sanctionsCountAgainstStatesAlone() {
    assertThat(of(measure("s", "2024-04-02", EconomicMeasure.Type.SANCTIONS)))
        .extracting(RecordedTrouble::event)
        .containsExactly(new TroubleEvent(new Pair(2, 710), 2024, TroubleSource.SANCTIONS, 0));
  }
}
