package org.entente.data.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.core.measure.similarity.DyadScores;
import org.entente.core.measure.similarity.SimilarityMeasure;
import org.entente.core.measure.similarity.VoteConvention;
import org.entente.core.measure.similarity.VoteConvention.Period;
import org.entente.core.measure.similarity.VoteConvention.RollCalls;
import org.entente.core.measure.similarity.VoteIssue;
import org.entente.data.SharedData;
import org.entente.data.workspace.FullWorkspace;
import org.entente.data.workspace.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Similarity of votes against numbers that plain R made from the same votes. */
class VoteGoldenTest {

  private static GoldenScores scores(Period period, RollCalls rollCalls) throws Exception {
    return new GoldenScores(
        PortfolioWorkspace.votes(VoteConvention.withDefaults().with(period).with(rollCalls)),
        SimilarityMeasure.ofVotes());
  }

  @ParameterizedTest
  @CsvSource({
    "all_dyads_session_5, SESSION, 1770",
    "all_dyads_session_40, SESSION, 12403",
    "all_dyads_year_1991, YEAR, 13366",
    "dyads_by_session, SESSION, 1079",
    "dyads_by_calendar_year, YEAR, 1079"
  })
  void everyColumnOfEveryDyadIsAsExpected(String file, Period period, int rows) throws Exception {
    List<NamedCsvRecord> expected = SharedData.golden("un/" + file + ".csv.gz");
    assertThat(expected).hasSize(rows);
    String column = period == Period.SESSION ? "session" : "year";
    GoldenScores all = scores(period, RollCalls.ALL);
    GoldenScores contested = scores(period, RollCalls.CONTESTED);
    for (NamedCsvRecord row : expected) {
      assertThat(all.check(row, column)).isEqualTo(12);
      DyadScores only = contested.period(Integer.parseInt(row.getField(column)));
      // A period without a contested roll call is not there: nothing to compare.
      int n = only == null ? 0 : only.n(contested.dyad(only, row));
      assertThat(n).isEqualTo(Integer.parseInt(row.getField("n_contested")));
      GoldenScores.close(
          n == 0
              ? Double.NaN
              : only.value(SimilarityMeasure.AGREE_PARTIAL, contested.dyad(only, row)),
          row.getField("agree_partial_contested"),
          row.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({"all_dyads_session_5,5", "all_dyads_session_40,40"})
  void noDyadWithACommonRollCallIsLeftOut(String file, int session) throws Exception {
    DyadScores scores = scores(Period.SESSION, RollCalls.ALL).period(session);
    assertThat(SharedData.golden("un/" + file + ".csv.gz"))
        .hasSize((int) IntStream.range(0, scores.dyads()).filter(d -> scores.n(d) > 0).count());
  }

  @ParameterizedTest
  @CsvSource({"session_means_even, SESSION", "year_means_even, YEAR"})
  void theMeansOfAllDyadsAreAsExpected(String file, Period period) throws Exception {
    List<NamedCsvRecord> expected = SharedData.golden("un/" + file + ".csv");
    assertThat(expected).hasSizeGreaterThan(30);
    String column = period == Period.SESSION ? "session" : "year";
    GoldenScores all = scores(period, RollCalls.ALL);
    GoldenScores contested = scores(period, RollCalls.CONTESTED);
    for (NamedCsvRecord row : expected) {
      all.checkMeans(row, column);
      DyadScores scores = all.period(Integer.parseInt(row.getField(column)));
      assertThat(scores.portfolios().states())
          .isEqualTo(Integer.parseInt(row.getField("n_states")));
      assertThat(scores.portfolios().items())
          .isEqualTo(Integer.parseInt(row.getField("n_roll_calls")));
      int[] ns = IntStream.range(0, scores.dyads()).map(scores::n).filter(n -> n > 0).toArray();
      assertThat(ns).hasSize(Integer.parseInt(row.getField("n_dyads")));
      GoldenScores.close(
          IntStream.of(ns).average().orElseThrow(), row.getField("mean_n"), row.toString());
      DyadScores only = contested.period(Integer.parseInt(row.getField(column)));
      GoldenScores.close(
          only.mean(SimilarityMeasure.AGREE_PARTIAL).orElse(Double.NaN),
          row.getField("mean_agree_partial_contested"),
          row.toString());
    }
  }

  @Test
  void whatOthersPublishedForSouthKoreaIsReproduced() throws Exception {
    List<NamedCsvRecord> expected = SharedData.golden("un/crosscheck_rok_unga.csv.gz");
    GoldenScores years = scores(Period.YEAR, RollCalls.ALL);
    GoldenScores sessions = scores(Period.SESSION, RollCalls.CONTESTED);
    int published = 0;
    int compared = 0;
    for (NamedCsvRecord row : expected) {
      int year = Integer.parseInt(row.getField("year"));
      if (!row.getField("n_all").isEmpty()) {
        DyadScores scores = years.period(year);
        int dyad = korea(scores, row);
        assertThat(scores.n(dyad)).isEqualTo(Integer.parseInt(row.getField("n_all")));
        GoldenScores.close(
            scores.value(SimilarityMeasure.AGREE, dyad), row.getField("agree_all"), row.toString());
        GoldenScores.close(
            scores.value(SimilarityMeasure.KAPPA_SQ, dyad),
            row.getField("kappa_sq_all"),
            row.toString());
        compared++;
      }
      if (!row.getField("agree_partial_contested_session").isEmpty()) {
        DyadScores scores = sessions.period(year - 1945);
        double value = scores.value(SimilarityMeasure.AGREE_PARTIAL, korea(scores, row));
        GoldenScores.close(value, row.getField("agree_partial_contested_session"), row.toString());
        if (!row.getField("published_v_agree").isEmpty()) {
          GoldenScores.close(value, row.getField("published_v_agree"), row.toString());
          published++;
        }
      }
    }
    assertThat(compared).isGreaterThan(5_000);
    assertThat(published).isEqualTo(5_364);
  }

  private static int korea(DyadScores scores, NamedCsvRecord row) {
    return scores.dyad(
        scores.portfolios().placeOf(732),
        scores.portfolios().placeOf(Integer.parseInt(row.getField("ccode2"))));
  }

  @Test
  void theExampleOfFpsimsDocumentationComesOut() throws Exception {
    GoldenScores years = scores(Period.YEAR, RollCalls.ALL);
    DyadScores scores = years.period(1946);
    int dyad = scores.dyad(scores.portfolios().placeOf(2), scores.portfolios().placeOf(70));
    assertThat(scores.n(dyad)).isEqualTo(38);
    // Published with eight digits: pi -0.02775801, kappa -0.01222707, tau-b 0.01431261.
    GoldenScores.close(
        scores.value(SimilarityMeasure.PI_NOMINAL, dyad), "-0.0277580071174377", "pi");
    GoldenScores.close(
        scores.value(SimilarityMeasure.KAPPA_SQ, dyad), "-0.0122270742358077", "kappa");
    GoldenScores.close(scores.value(SimilarityMeasure.TAU_B, dyad), "0.0143126122202651", "tau-b");
    GoldenScores.close(
        scores.value(SimilarityMeasure.PI_ABS, dyad), "-0.0215885947046841", "pi_abs");
    GoldenScores.close(
        scores.value(SimilarityMeasure.ALIGN_ABS, dyad), "-0.0138504155124652", "align");
  }

  @Test
  void everyVoteIsRead() throws Exception {
    long votes = 0;
    int items = 0;
    for (PeriodPortfolios period : PortfolioWorkspace.votes(VoteConvention.withDefaults())) {
      items += period.portfolios().items();
      for (int s = 0; s < period.portfolios().states(); s++) {
        votes += IntStream.of(period.portfolios().levels(s)).filter(level -> level >= 0).count();
      }
    }
    assertThat(votes).isEqualTo(870_109);
    assertThat(items).isEqualTo(6_203);
  }

  @Test
  void anIssueKeepsItsOwnRollCallsOnly() throws Exception {
    for (VoteIssue issue : VoteIssue.values()) {
      int items =
          PortfolioWorkspace.votes(VoteConvention.withDefaults().with(issue)).stream()
              .mapToInt(period -> period.portfolios().items())
              .sum();
      try (Store store = FullWorkspace.get().openForReading()) {
        assertThat(items)
            .isEqualTo(
                store.number(
                    "SELECT count(DISTINCT rcid) FROM un_roll_call_issues WHERE short_name = '"
                        + issue.sign()
                        + "'"))
            .isPositive();
      }
    }
  }

  @Test
  void someSessionsOnlyAreReadIfOnlyTheyAreAskedFor() throws Exception {
    assertThat(PortfolioWorkspace.votes(VoteConvention.withDefaults(), 18, 20))
        .extracting(PeriodPortfolios::period)
        .containsExactly(18, 19, 20);
    assertThat(
            PortfolioWorkspace.votes(VoteConvention.withDefaults().with(Period.YEAR), 1963, 1965))
        .extracting(PeriodPortfolios::period)
        .containsExactly(1963, 1965);
  }
}
