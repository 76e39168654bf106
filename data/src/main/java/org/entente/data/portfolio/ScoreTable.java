package org.entente.data.portfolio;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.core.measure.similarity.DyadScores;
import org.entente.core.measure.similarity.SimilarityMeasure;
import org.entente.data.table.CodebookEntry;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * Scores of dyads as a temporary table of an open database, to be written to a file from there: a
 * row for each dyad and period in which there is an item on which both have a level.
 */
public final class ScoreTable implements AutoCloseable {

  private static final String NAME = "entente_similarity";

  /** The query that gives the rows, in order. */
  public static final String QUERY = "SELECT * FROM " + NAME;

  /** The year of session 0. */
  private static final int BEFORE_SESSIONS = 1945;

  private final boolean sessions;
  private final List<SimilarityMeasure> measures;
  private final DuckDBAppender appender;

  /**
   * Makes an empty table.
   *
   * @param sessions whether periods are sessions of the General Assembly and not years
   */
  public ScoreTable(Store store, boolean sessions, List<SimilarityMeasure> measures)
      throws SQLException {
    this.sessions = sessions;
    this.measures = List.copyOf(measures);
    store.execute(
        "CREATE OR REPLACE TEMP TABLE "
            + NAME
            + " ("
            + (sessions ? "session INTEGER, " : "")
            + "year INTEGER, ccode1 INTEGER, ccode2 INTEGER, n INTEGER, missing INTEGER, "
            + measures.stream().map(m -> m.id() + " DOUBLE").collect(Collectors.joining(", "))
            + ")");
    this.appender = ((DuckDBConnection) store.connection()).createAppender("temp", "main", NAME);
  }

  /** The year that a period stands for: a session goes by the year in which it opens. */
  public static int year(boolean sessions, int period) {
    return sessions ? period + BEFORE_SESSIONS : period;
  }

  /** Adds all dyads of a period. */
  public void addAll(int period, DyadScores scores) throws WorkspaceException {
    int states = scores.portfolios().states();
    for (int i = 0; i < states; i++) {
      for (int j = i + 1; j < states; j++) {
        add(period, scores, i, j);
      }
    }
  }

  /**
   * Adds one dyad of a period.
   *
   * @param i place of one state among those of the period
   * @param j place of the other
   */
  public void add(int period, DyadScores scores, int i, int j) throws WorkspaceException {
    try {
      append(
          period,
          scores,
          scores.dyad(i, j),
          scores.portfolios().state(Math.min(i, j)),
          scores.portfolios().state(Math.max(i, j)));
    } catch (SQLException e) {
      throw new WorkspaceException("the scores cannot be kept: " + Store.message(e), e);
    }
  }

  private void append(int period, DyadScores scores, int dyad, int first, int second)
      throws SQLException {
    if (scores.n(dyad) == 0) {
      return;
    }
    appender.beginRow();
    if (sessions) {
      appender.append(period);
    }
    appender.append(year(sessions, period)).append(first).append(second);
    appender.append(scores.n(dyad)).append(scores.missing(dyad));
    for (SimilarityMeasure measure : measures) {
      double value = scores.value(measure, dyad);
      if (Double.isNaN(value)) {
        appender.appendNull();
      } else {
        appender.append(value);
      }
    }
    appender.endRow();
  }

  /** What the columns are. */
  public List<CodebookEntry> codebook(String convention, String source) {
    List<CodebookEntry> entries = new ArrayList<>();
    if (sessions) {
      entries.add(entry("session", "INTEGER", "Session of the General Assembly", "", source));
    }
    entries.add(
        entry(
            "year",
            "INTEGER",
            sessions ? "Session + 1945, the year in which it opens" : "Calendar year",
            "",
            ""));
    entries.add(entry("ccode1", "INTEGER", "Correlates of War number, the lower", "", ""));
    entries.add(entry("ccode2", "INTEGER", "Correlates of War number, the higher", "", ""));
    entries.add(entry("n", "INTEGER", "Items on which both have a level", "items", source));
    entries.add(
        entry(
            "missing",
            "INTEGER",
            "Items left out because one or both have no level",
            "items",
            source));
    for (SimilarityMeasure measure : measures) {
      entries.add(
          entry(
              measure.id(),
              "DOUBLE",
              measure.measure().name()
                  + ": "
                  + measure.measure().formula()
                  + " ("
                  + convention
                  + ")",
              measure.measure().range(),
              source));
    }
    return entries;
  }

  private static CodebookEntry entry(
      String column, String type, String definition, String unit, String source) {
    return new CodebookEntry(column, type, definition, unit, source, "", "missing");
  }

  /** Makes the rows visible. */
  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
