package org.entente.data.table;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.portfolio.SimilarityColumns;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;

/** A workspace with small tables made by hand, and the real list of states. */
final class ToyWorkspace implements AutoCloseable {

  private final Store store;

  ToyWorkspace(Path folder) throws WorkspaceException {
    this.store = new Workspace(folder).openForWriting();
  }

  private ToyWorkspace make(String table, String columns, String... rows) throws SQLException {
    store.execute("CREATE TABLE " + table + " (" + columns + ")");
    for (String row : rows) {
      store.execute("INSERT INTO " + table + " VALUES (" + row + ")");
    }
    return this;
  }

  /** Rows: first, second, year, defence, offence, neutrality, non-aggression, consultation. */
  ToyWorkspace atop(String... rows) throws SQLException {
    return make(
        "atop_dyad_year",
        "ccode1 INTEGER, ccode2 INTEGER, year INTEGER, atop_defense INTEGER, atop_offense INTEGER,"
            + " atop_neutral INTEGER, atop_nonagg INTEGER, atop_consul INTEGER",
        rows);
  }

  /** Rows: first, second, year; each a dispute of use of force without a known fatality. */
  ToyWorkspace disputes(String... rows) throws SQLException {
    return make(
        "gml_dispute_dyad_year",
        "ccode1 INTEGER, ccode2 INTEGER, year INTEGER, midongoing INTEGER DEFAULT 1, midonset INTEGER"
            + " DEFAULT 1, hostlev INTEGER DEFAULT 4, fatality INTEGER",
        java.util.Arrays.stream(rows).map(row -> row + ", 1, 1, 4, NULL").toArray(String[]::new));
  }

  /** Rows: first, second, type, first day, last day. */
  ToyWorkspace contiguity(String... rows) throws SQLException {
    return make(
        "cow_contiguity",
        "ccode1 INTEGER, ccode2 INTEGER, conttype INTEGER, start_date DATE, end_date DATE",
        rows);
  }

  /** Rows: state, first day, last day. */
  ToyWorkspace majors(String... rows) throws SQLException {
    return make("cow_majors", "ccode INTEGER, start_date DATE, end_date DATE", rows);
  }

  /** Rows: state, year, polity2. */
  ToyWorkspace polity(String... rows) throws SQLException {
    return make("polity4", "ccode INTEGER, year INTEGER, polity2 INTEGER", rows);
  }

  /** Rows: state, year, cinc. */
  ToyWorkspace capabilities(String... rows) throws SQLException {
    return make(
        "nmc",
        "ccode INTEGER, year INTEGER, cinc DOUBLE, milex DOUBLE, milper DOUBLE, irst DOUBLE, pec DOUBLE,"
            + " tpop DOUBLE, upop DOUBLE",
        java.util.Arrays.stream(rows)
            .map(row -> row + ", NULL, NULL, NULL, NULL, NULL, NULL")
            .toArray(String[]::new));
  }

  /** Rows: state, year, ideal point. */
  ToyWorkspace idealPoints(String... rows) throws SQLException {
    return make("ideal_points_july_2025", "ccode INTEGER, year INTEGER, idealpointfp DOUBLE", rows);
  }

  /** Rows: roll call, date, votes of the United States, Canada and Cuba. */
  ToyWorkspace votes(String... rows) throws SQLException {
    make("un_countries", "country VARCHAR, ccode INTEGER", "'A', 2", "'B', 20", "'C', 40");
    make("toy_votes", "rcid INTEGER, date DATE, a VARCHAR, b VARCHAR, c VARCHAR", rows);
    store.execute("CREATE TABLE un_roll_calls AS SELECT rcid, date FROM toy_votes");
    store.execute(
        "CREATE TABLE un_votes AS SELECT rcid, 'A' AS country, a AS vote FROM toy_votes"
            + " UNION ALL SELECT rcid, 'B', b FROM toy_votes UNION ALL SELECT rcid, 'C', c FROM toy_votes");
    return this;
  }

  BuiltTable build(Requests requests) throws WorkspaceException {
    return new TableBuilder(
            store,
            Requests.REGISTRY,
            Catalogue.builtin(),
            Requests.VARIABLES,
            SimilarityColumns.all())
        .build(requests.request());
  }

  /** The rows, cells between blanks, {@code -} for missing. */
  List<String> rows(Requests requests) throws SQLException, WorkspaceException {
    return store.query(build(requests).query(), ToyWorkspace::cells);
  }

  private static String cells(ResultSet row) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String cell = row.getString(i);
      cells.add(cell == null ? "-" : cell);
    }
    return String.join(" ", cells);
  }

  List<String> columns(Requests requests) throws SQLException, WorkspaceException {
    return store.query(
        "DESCRIBE " + build(requests).query(), row -> row.getString(1) + " " + row.getString(2));
  }

  long number(String sql) throws SQLException {
    return store.number(sql);
  }

  @Override
  public void close() throws WorkspaceException {
    store.close();
  }
}
