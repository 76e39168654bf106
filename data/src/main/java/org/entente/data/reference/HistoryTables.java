package org.entente.data.reference;

import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.core.measure.idealpoint.IdealPoint;
import org.entente.core.measure.idealpoint.IdealPointEstimator;
import org.entente.core.measure.idealpoint.IdealPointSettings;
import org.entente.core.measure.idealpoint.PreparedVotes;
import org.entente.core.measure.idealpoint.VotePreparation;
import org.entente.core.measure.similarity.AllianceConvention;
import org.entente.core.measure.similarity.DyadScores;
import org.entente.core.measure.similarity.PortfolioScorer;
import org.entente.core.measure.similarity.SimilarityMeasure;
import org.entente.core.measure.similarity.VoteConvention;
import org.entente.data.Progress;
import org.entente.data.portfolio.AlliancePortfolios;
import org.entente.data.portfolio.PeriodPortfolios;
import org.entente.data.portfolio.ScoreTable;
import org.entente.data.portfolio.UnVotes;
import org.entente.data.portfolio.VotePortfolios;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/** Makes the temporary tables of readings; those of the panel have to be there. */
final class HistoryTables {

  /** The data end early in a year; an agreement over a handful of roll calls says nothing. */
  private static final int FEWEST_ROLL_CALLS = 10;

  private static final int FIRST = 1816;
  private static final int LAST = 2020;

  private final Store store;
  private final Progress progress;

  HistoryTables(Store store, Progress progress) {
    this.store = store;
    this.progress = progress;
  }

  void create() throws SQLException, WorkspaceException {
    require("cow_trade_state_year", "cow-trade");
    idealPoints();
    scores(
        "history_similarity",
        new AlliancePortfolios(store, AllianceConvention.withDefaults())
            .read(AlliancePortfolios.FIRST_YEAR, AlliancePortfolios.LAST_YEAR),
        List.of(SimilarityMeasure.S_ABS, SimilarityMeasure.KAPPA_SQ),
        1);
    scores(
        "history_votes",
        new VotePortfolios(store, VoteConvention.withDefaults().with(VoteConvention.Period.YEAR))
            .read(FIRST, LAST),
        List.of(SimilarityMeasure.AGREE),
        FEWEST_ROLL_CALLS);
    List<String> statements = HistorySql.statements();
    try (Progress.Task task =
        progress.begin("historical readings (tables)", OptionalLong.of(statements.size()))) {
      for (String statement : statements) {
        store.execute(statement);
        task.advance(1);
      }
    }
  }

  private void require(String table, String dataSet) throws SQLException, WorkspaceException {
    if (!store.hasTable(table)) {
      throw new WorkspaceException(
          "the reference pack needs the data set "
              + dataSet
              + ", which is not loaded; get it with: entente data get "
              + dataSet
              + ", then: entente data load "
              + dataSet);
    }
  }

  /** A session goes by the year in which it opens. */
  private void idealPoints() throws SQLException, WorkspaceException {
    UnVotes votes = new UnVotes(store);
    PreparedVotes prepared =
        VotePreparation.withAuthorsRules().prepare(votes.read(), votes.matches());
    store.execute(
        "CREATE OR REPLACE TEMP TABLE history_ideal (ccode INTEGER, year INTEGER, point DOUBLE)");
    try (Progress.Task task =
            progress.begin("estimating ideal points (sweeps)", OptionalLong.empty());
        DuckDBAppender appender = appender("history_ideal")) {
      for (IdealPoint point :
          new IdealPointEstimator(IdealPointSettings.withDefaults())
              .estimate(prepared, sweep -> task.advance(1))
              .points()) {
        appender.beginRow();
        appender.append(point.state()).append(ScoreTable.year(true, point.session()));
        appender.append(point.estimate());
        appender.endRow();
      }
    }
  }

  private DuckDBAppender appender(String table) throws SQLException {
    return ((DuckDBConnection) store.connection()).createAppender("temp", "main", table);
  }

  private void scores(
      String table, List<PeriodPortfolios> periods, List<SimilarityMeasure> measures, int fewest)
      throws SQLException {
    store.execute(
        "CREATE OR REPLACE TEMP TABLE "
            + table
            + " (year INTEGER, a INTEGER, b INTEGER, "
            + measures.stream().map(m -> m.id() + " DOUBLE").collect(Collectors.joining(", "))
            + ")");
    PortfolioScorer scorer = new PortfolioScorer(measures);
    try (DuckDBAppender appender = appender(table)) {
      for (PeriodPortfolios period : periods) {
        append(appender, period.period(), scorer.score(period.portfolios()), fewest);
      }
    }
  }

  private static void append(DuckDBAppender appender, int year, DyadScores scores, int fewest)
      throws SQLException {
    int states = scores.portfolios().states();
    for (int i = 0; i < states; i++) {
      for (int j = i + 1; j < states; j++) {
        int dyad = scores.dyad(i, j);
        if (scores.n(dyad) < fewest) {
          continue;
        }
        if (scores.n(dyad) > 0) {
          int a = scores.portfolios().state(i);
          int b = scores.portfolios().state(j);
          appender.beginRow();
          appender.append(year).append(Math.min(a, b)).append(Math.max(a, b));
          for (SimilarityMeasure measure : scores.measures()) {
            append(appender, scores.value(measure, dyad));
          }
          appender.endRow();
        }
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
