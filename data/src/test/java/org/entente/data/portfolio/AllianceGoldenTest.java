package org.entente.data.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.entente.core.measure.similarity.AllianceConvention;
import org.entente.core.measure.similarity.AllianceConvention.OwnItems;
import org.entente.core.measure.similarity.AllianceConvention.SelfTie;
import org.entente.core.measure.similarity.AllianceLevels;
import org.entente.core.measure.similarity.DyadScores;
import org.entente.core.measure.similarity.Portfolios;
import org.entente.core.measure.similarity.SimilarityMeasure;
import org.entente.data.SharedData;
import org.entente.data.workspace.FullWorkspace;
import org.entente.data.workspace.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Similarity of alliance portfolios against numbers that plain R made from the same data. */
class AllianceGoldenTest {

  private static final AllianceConvention USUAL = AllianceConvention.withDefaults();

  private static GoldenScores scores(AllianceConvention convention, int from, int to)
      throws Exception {
    return new GoldenScores(
        PortfolioWorkspace.alliances(convention, from, to), SimilarityMeasure.ofAlliances());
  }

  private static void everyRow(String file, AllianceConvention convention, int year, int columns)
      throws Exception {
    List<NamedCsvRecord> expected = SharedData.golden("alliance/" + file + year + ".csv.gz");
    GoldenScores scores = scores(convention, year, year);
    assertThat(expected).hasSize(scores.period(year).dyads());
    for (NamedCsvRecord row : expected) {
      assertThat(scores.check(row, "year")).isEqualTo(columns);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1914, 1938, 1950, 1975, 1990, 2010})
  void everyColumnOfEveryDyadIsAsExpected(int year) throws Exception {
    everyRow("similarity_", USUAL, year, 14);
  }

  @ParameterizedTest
  @ValueSource(ints = {1938, 2010})
  void theOrderOfChibaAndOthersGivesTheExpectedNumbers(int year) throws Exception {
    everyRow("similarity_chiba_levels_", USUAL.with(AllianceLevels.CHIBA), year, 10);
  }

  @ParameterizedTest
  @ValueSource(ints = {1914, 1990})
  void withoutTheTwoStatesThemselvesTheNumbersAreAsExpected(int year) throws Exception {
    everyRow("similarity_without_i_j_", USUAL.with(OwnItems.OUT), year, 10);
  }

  @Test
  void theMeansOfAllDyadsOfEveryEvenYearAreAsExpected() throws Exception {
    List<NamedCsvRecord> expected = SharedData.golden("alliance/yearly_means_even_years.csv");
    assertThat(expected).hasSize(102);
    GoldenScores scores = scores(USUAL, 1816, 2018);
    for (NamedCsvRecord row : expected) {
      scores.checkMeans(row, "year");
      DyadScores year = scores.period(Integer.parseInt(row.getField("year")));
      assertThat(year.portfolios().states()).isEqualTo(Integer.parseInt(row.getField("n_states")));
      assertThat(year.dyads()).isEqualTo(Integer.parseInt(row.getField("n_dyads")));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1914, 1938, 1950, 1975, 1990, 2010})
  void everyCellOfThePortfoliosIsAsExpected(int year) throws Exception {
    List<NamedCsvRecord> expected = SharedData.golden("alliance/portfolio_" + year + ".csv.gz");
    Portfolios portfolios =
        PortfolioWorkspace.alliances(USUAL.with(SelfTie.NONE), year, year).get(0).portfolios();
    int ties = 0;
    for (int s = 0; s < portfolios.states(); s++) {
      for (int level : portfolios.levels(s)) {
        ties += level > 0 ? 1 : 0;
      }
    }
    assertThat(expected).hasSize(ties);
    for (NamedCsvRecord row : expected) {
      int first = portfolios.placeOf(Integer.parseInt(row.getField("ccode1")));
      int second = portfolios.placeOf(Integer.parseInt(row.getField("ccode2")));
      assertThat(portfolios.level(first, second))
          .as(row.toString())
          .isEqualTo(Integer.parseInt(row.getField("level")));
    }
  }

  @ParameterizedTest
  @CsvSource({"1914", "2010"})
  void anyTieOrNoneIsTheSameAsPortfoliosOfTwoLevels(int year) throws Exception {
    DyadScores four = scores(USUAL, year, year).period(year);
    DyadScores two = scores(USUAL.with(AllianceLevels.ANY), year, year).period(year);
    for (int dyad = 0; dyad < four.dyads(); dyad++) {
      assertThat(two.value(SimilarityMeasure.S_ABS, dyad))
          .isEqualTo(four.value(SimilarityMeasure.S_ANY, dyad));
      assertThat(two.value(SimilarityMeasure.KAPPA_SQ, dyad))
          .isEqualTo(Double.valueOf(four.value(SimilarityMeasure.KAPPA_ANY, dyad)));
    }
  }

  @Test
  void everyYearHoldsAllMembersOfTheSystem() throws Exception {
    long places = 0;
    for (PeriodPortfolios year : PortfolioWorkspace.alliances(USUAL, 0, 9999)) {
      places += year.portfolios().states();
    }
    try (Store store = FullWorkspace.get().openForReading()) {
      assertThat(places)
          .isEqualTo(
              store.number(
                  "SELECT count(DISTINCT (ccode, year)) FROM cow_states, range(1816, 2019) t(year)"
                      + " WHERE year >= styear AND (year <= endyear OR end_date IS NULL)"));
    }
  }
}
