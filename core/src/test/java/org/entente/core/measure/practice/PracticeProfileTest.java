package org.entente.core.measure.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.core.World;
import org.entente.core.record.Event;
import org.entente.core.record.EventType;
import org.junit.jupiter.api.Test;

class PracticeProfileTest {

  private static final ActWeights ONE_EACH = weights(1, -1);

  private static ActWeights weights(double cooperation, double conflict) {
    Map<EventType, Double> weights = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      weights.put(type, type.quadClass().isCooperation() ? cooperation : conflict);
    }
    return new ActWeights(weights);
  }

  private static Event act(String day, EventType type, String summary, Event.Context... contexts) {
    return new Event(
        "E-" + day + "-" + type,
        LocalDate.parse(day),
        List.of("HUB"),
        List.of("EST"),
        type,
        Event.Mode.STATEMENT,
        Set.copyOf(Arrays.asList(contexts)),
        summary,
        World.SOURCE);
  }

  private static Event protest(String day, String words) {
    return act(day, EventType.ACCUSE, words, Event.Context.HISTORY);
  }

  private static List<Event> yearly(List<Event> all) {
    return YearlyProtests.among(List.of(all.get(all.size() - 1)), all);
  }

  @Test
  void countsByContextAndAnActAboutTwoThingsInBoth() {
    List<Event> acts =
        List.of(
            act("2020-01-01", EventType.CONSULT, "They met.", Event.Context.MILITARY),
            act(
                "2020-01-02",
                EventType.AGREE,
                "They agreed.",
                Event.Context.MILITARY,
                Event.Context.ECONOMIC),
            act("2020-01-03", EventType.SANCTION, "A tariff.", Event.Context.ECONOMIC));
    PracticeProfile profile = PracticeProfile.of(acts, acts, ONE_EACH);
    assertThat(profile.count()).isEqualTo(new PracticeCount(2, 1));
    assertThat(profile.byContext())
        .containsOnly(
            Map.entry(Event.Context.MILITARY, new PracticeCount(2, 0)),
            Map.entry(Event.Context.ECONOMIC, new PracticeCount(1, 1)));
    assertThat(profile.meanWeight().orElseThrow()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(profile.yearly()).isEmpty();
    assertThat(profile.withoutYearly()).isEqualTo(profile.count());
  }

  @Test
  void withoutAnActThereIsNoNumber() {
    PracticeProfile profile = PracticeProfile.of(List.of(), List.of(), ONE_EACH);
    assertThat(profile.meanWeight()).isEmpty();
    assertThat(profile.count().balance()).isEmpty();
    assertThat(profile.count().interval()).isEmpty();
  }

  /** From 27 of 36: twice the ends of Wilson's interval (0.5892955, 0.8624952) minus one. */
  @Test
  void theIntervalIsThatOfTheShareOnTheScaleOfTheBalance() {
    BalanceInterval interval = new PracticeCount(27, 9).interval().orElseThrow();
    assertThat(interval.low()).isCloseTo(0.1785909, within(2e-7));
    assertThat(interval.high()).isCloseTo(0.7249904, within(2e-7));
  }

  @Test
  void everyTypeNeedsAWeightInRange() {
    assertThatThrownBy(() -> new ActWeights(Map.of(EventType.AID, 7.0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> weights(11, -1)).hasMessageContaining("11");
  }

  @Test
  void aProtestOfTheSameDayInThreeOfFiveYearsIsYearly() {
    List<Event> all = new ArrayList<>();
    for (int year = 2016; year <= 2019; year++) {
      all.add(protest(year + "-02-22", "Hubland protested the island day ceremony number " + year));
      assertThat(yearly(all)).as("%s", year).hasSize(year < 2019 ? 0 : 1);
    }
  }

  @Test
  void nearlyTheSameWordsAtTheSameTimeOfTheYearAreEnough() {
    List<Event> all =
        List.of(
            protest("2015-04-07", "Hubland protested what the Bluebook 2015 says of the island."),
            protest("2016-04-15", "Hubland protested what the Bluebook 2016 says of the island."),
            protest("2018-05-15", "Hubland protested what the Bluebook 2018 says of the island."),
            protest("2019-04-23", "Hubland protested what the Bluebook 2019 says of the island."));
    assertThat(yearly(all)).containsExactly(all.get(3));
  }

  @Test
  void otherWordsAnotherSeasonAnotherActorOrAnotherTypeAreNot() {
    List<Event> years = new ArrayList<>();
    for (int year = 2015; year <= 2019; year++) {
      years.add(protest(year + "-02-22", "Hubland protested the island day ceremony."));
    }
    List<Event> others =
        List.of(
            protest("2020-02-22", "Hubland complained about noise from aircraft."),
            protest("2020-06-22", "Hubland protested the island day ceremony."),
            act("2020-02-22", EventType.REJECT, "Hubland protested the island day ceremony."),
            act("2020-02-22", EventType.SUPPORT, "Hubland protested the island day ceremony."),
            new Event(
                "E-other",
                LocalDate.parse("2020-02-22"),
                List.of("EST"),
                List.of("HUB"),
                EventType.ACCUSE,
                Event.Mode.STATEMENT,
                Set.of(Event.Context.HISTORY),
                "Hubland protested the island day ceremony.",
                World.SOURCE));
    List<Event> all = new ArrayList<>(years);
    all.addAll(others);
    assertThat(YearlyProtests.among(others, all)).isEmpty();
  }

  @Test
  void whatFollowsIsNotLookedAt() {
    List<Event> all = new ArrayList<>();
    for (int year = 2015; year <= 2020; year++) {
      all.add(protest(year + "-02-22", "Hubland protested the island day ceremony."));
    }
    assertThat(YearlyProtests.among(all.subList(0, 3), all)).isEmpty();
  }
}
