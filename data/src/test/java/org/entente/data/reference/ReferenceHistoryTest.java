package org.entente.data.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.core.history.HistoricalMeasure;
import org.entente.core.history.Population;
import org.entente.core.history.Rank;
import org.junit.jupiter.api.Test;

/** The bundled readings. */
class ReferenceHistoryTest {

  private static final ReferenceHistory HISTORY = ReferenceHistory.builtin();

  @Test
  void everyMeasureIsDescribedAndHasValuesInItsFirstAndLastYear() {
    assertThat(HISTORY.measures()).hasSizeGreaterThan(30);
    for (HistoricalMeasure measure : HISTORY.measures()) {
      assertThat(measure.definition()).as(measure.id()).isNotBlank();
      assertThat(measure.reference()).as(measure.id()).isNotBlank();
      assertThat(measure.datasets()).as(measure.id()).isNotEmpty();
      Population all = measure.ofDyad() ? Population.ALL_DYADS : Population.ALL_STATES;
      for (int year : new int[] {measure.first(), measure.last()}) {
        assertThat(HISTORY.rank(measure.id(), 0, year, all))
            .as(measure.id() + " " + year)
            .hasValueSatisfying(rank -> assertThat(rank.first()).isEqualTo(year));
      }
      assertThat(HISTORY.rank(measure.id(), 0, measure.last() + 1, all)).isEmpty();
      assertThat(HISTORY.rank(measure.id(), 0, measure.first() - 1, all)).isEmpty();
      assertThat(HISTORY.rankUpTo(measure.id(), 0, 2025, all))
          .hasValueSatisfying(rank -> assertThat(rank.last()).isEqualTo(measure.last()));
    }
  }

  @Test
  void theTriangleOfThePacificIsOnRecord() {
    assertThat(HISTORY.ofDyad("obligations", "JPN", "KOR", 1990)).hasValue(0);
    assertThat(HISTORY.ofDyad("common_allies", "KOR", "JPN", 1990)).hasValue(1);
    assertThat(HISTORY.ofDyad("defense", "USA", "KOR", 2010)).hasValue(1);
    assertThat(HISTORY.ofDyad("ideal_distance", "USA", "JPN", 2018).orElseThrow()).isPositive();
    assertThat(HISTORY.ofDyad("disputes5", "JPN", "KOR", 2011)).isEmpty();
    assertThat(HISTORY.ofDyad("un_agreement", "JPN", "KOR", 2019)).isPresent();
    // The data hold a few roll calls of 2020, too few to say anything.
    assertThat(HISTORY.ofDyad("un_agreement", "JPN", "KOR", 2020)).isEmpty();
    assertThat(HISTORY.ofDyad("un_agreement", "USA", "KOR", 1980)).isEmpty();
  }

  @Test
  void whatIsNotThereIsEmpty() {
    assertThat(HISTORY.ofDyad("obligations", "JPN", "XXX", 2010)).isEmpty();
    assertThat(HISTORY.ofDyad("weather", "JPN", "KOR", 2010)).isEmpty();
    assertThat(HISTORY.ofDyad("cinc", "JPN", "KOR", 2010)).isEmpty();
    assertThat(HISTORY.ofState("igo", "JPN", 2010)).isEmpty();
    assertThat(HISTORY.ofState("cinc", "JPN", 2030)).isEmpty();
    assertThat(HISTORY.rank("cinc", .1, 2000, Population.ALL_DYADS)).isEmpty();
    assertThat(HISTORY.rank("cinc", Double.NaN, 2000, Population.ALL_STATES)).isEmpty();
    assertThat(HISTORY.rank("un_agreement", .5, 1930, Population.ALL_DYADS)).isEmpty();
    assertThat(HISTORY.defensePairs(1700)).isEmpty();
  }

  /** In 1946 no pair bound by a defence obligation is left out of the pairs with an obligation. */
  @Test
  void populationsLieInEachOther() {
    Rank all = HISTORY.rank("s_obligations", .9, 1946, Population.ALL_DYADS).orElseThrow();
    Rank allied = HISTORY.rank("s_obligations", .9, 1946, Population.ALLIED_DYADS).orElseThrow();
    Rank defense = HISTORY.rank("s_obligations", .9, 1946, Population.DEFENSE_DYADS).orElseThrow();
    assertThat(all.cases()).isGreaterThan(allied.cases());
    assertThat(allied.cases()).isGreaterThan(defense.cases());
    assertThat(HISTORY.defensePairs(1946)).hasSize((int) defense.cases());
    long cases = 0;
    for (int year = 1816; year <= 1946; year++) {
      cases +=
          HISTORY
              .rank("s_obligations", 0, year, Population.ALLIED_DYADS)
              .map(Rank::cases)
              .orElse((long) alliedOf(year));
    }
    assertThat(
            HISTORY
                .rankUpTo("s_obligations", 0, 1946, Population.ALLIED_DYADS)
                .orElseThrow()
                .cases())
        .isEqualTo(cases);
  }

  /** Fewer than ten are not ranked. */
  private static int alliedOf(int year) {
    String name = "dyads/" + year + ".csv";
    YearTable table = YearTable.parse(PackSource.builtin().bytes(name).orElseThrow());
    return (int)
        table.keys().stream()
            .filter(key -> table.value("obligations", key).orElseThrow() > 0)
            .count();
  }

  @Test
  void ranksRiseWithTheValue() {
    for (Population population :
        List.of(Population.ALL_DYADS, Population.ALLIED_DYADS, Population.DEFENSE_DYADS)) {
      double before = 0;
      for (double value = 0; value < 5; value += .05) {
        double now =
            HISTORY.rankUpTo("ideal_distance", value, 2000, population).orElseThrow().percentile();
        assertThat(now).isGreaterThanOrEqualTo(before);
        before = now;
      }
      assertThat(before).isGreaterThan(95);
    }
  }

  @Test
  void aPairAndYearIsReadFast() {
    for (int year = 1950; year < 1990; year++) {
      HISTORY.ofDyad("igo", "USA", "GBR", year);
    }
    long best = Long.MAX_VALUE;
    for (int year = 1990; year < 2010; year++) {
      long start = System.nanoTime();
      HISTORY.ofDyad("igo", "USA", "GBR", year);
      best = Math.min(best, System.nanoTime() - start);
    }
    assertThat(best).isLessThan(30_000_000L);
  }
}
