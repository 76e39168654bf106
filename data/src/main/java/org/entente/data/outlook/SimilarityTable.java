package org.entente.data.outlook;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.core.measure.similarity.AllianceConvention;
import org.entente.core.measure.similarity.AllianceLevels;
import org.entente.core.measure.similarity.DyadScores;
import org.entente.core.measure.similarity.PortfolioScorer;
import org.entente.core.measure.similarity.SimilarityMeasure;
import org.entente.data.portfolio.AlliancePortfolios;
import org.entente.data.portfolio.PeriodPortfolios;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * How similar the alliance portfolios of allied pairs are in a year, and were five years before.
 *
 * <p>S with absolute distances, Scott's pi and Cohen's kappa with the conventions of the R package
 * fpsim: obligations in the order of Chiba, Johnson and Leeds (2015), a state tied to itself.
 */
final class SimilarityTable {

  private static final List<SimilarityMeasure> MEASURES =
      List.of(SimilarityMeasure.S_ABS, SimilarityMeasure.PI_NOMINAL, SimilarityMeasure.KAPPA_SQ);

  private final Store store;

  SimilarityTable(Store store) {
    this.store = store;
  }

  private record Pair(int year, int a, int b) {}

  /** Makes the table {@code outlook_similarity}. */
  void create() throws SQLException, WorkspaceException {
    store.execute(
        "CREATE OR REPLACE TEMP TABLE outlook_similarity (a INTEGER, b INTEGER, year INTEGER,"
            + " s DOUBLE, pi DOUBLE, kappa DOUBLE)");
    Map<Integer, List<Pair>> wanted = wanted();
    AllianceConvention convention = AllianceConvention.withDefaults().with(AllianceLevels.CHIBA);
    List<PeriodPortfolios> years =
        new AlliancePortfolios(store, convention)
            .read(AlliancePortfolios.FIRST_YEAR, AlliancePortfolios.LAST_YEAR);
    PortfolioScorer scorer = new PortfolioScorer(MEASURES);
    try (DuckDBAppender appender =
        ((DuckDBConnection) store.connection())
            .createAppender("temp", "main", "outlook_similarity")) {
      for (PeriodPortfolios year : years) {
        List<Pair> pairs = wanted.getOrDefault(year.period(), List.of());
        if (!pairs.isEmpty()) {
          append(appender, scorer.score(year.portfolios()), pairs);
        }
      }
    }
  }

  private Map<Integer, List<Pair>> wanted() throws SQLException {
    Map<Integer, List<Pair>> years = new HashMap<>();
    store
        .query(
            "SELECT year, a, b FROM outlook_dyad UNION SELECT year - 5, a, b FROM outlook_dyad"
                + " ORDER BY 1, 2, 3",
            row -> new Pair(row.getInt(1), row.getInt(2), row.getInt(3)))
        .forEach(pair -> years.computeIfAbsent(pair.year(), y -> new ArrayList<>()).add(pair));
    return years;
  }

  private static void append(DuckDBAppender appender, DyadScores scores, List<Pair> pairs)
      throws SQLException {
    for (Pair pair : pairs) {
      int i = scores.portfolios().placeOf(pair.a());
      int j = scores.portfolios().placeOf(pair.b());
      if (i >= 0 && j >= 0) {
        appender.beginRow();
        appender.append(pair.a()).append(pair.b()).append(pair.year());
        for (SimilarityMeasure measure : MEASURES) {
          append(appender, scores.value(measure, scores.dyad(i, j)));
        }
        appender.endRow();
      }
    }
  }

  private static void append(DuckDBAppender appender, double value) throws SQLException {
    if (Double.isNaN(value)) {
      appender.appendNull();
    } else {
      appender.append(value);
    }
  }
}
