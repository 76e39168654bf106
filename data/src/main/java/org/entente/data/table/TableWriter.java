package org.entente.data.table;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.data.Progress;
import org.entente.data.workspace.Sql;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * Writes the rows of a query to a file. The same rows give the same bytes, but for a DuckDB
 * database, whose pages its own program lays out.
 */
public final class TableWriter {

  /** What a file says of its columns; in a Stata file the variables say it themselves. */
  public static final String CODEBOOK = "entente_codebook";

  private final Store store;
  private final Progress progress;

  /** Makes a writer over an open database. */
  public TableWriter(Store store, Progress progress) {
    this.store = store;
    this.progress = progress;
  }

  /**
   * Writes a table.
   *
   * @param query the query that gives its rows, in order
   * @param file the file to make; it must not be there yet
   * @param about what the file should say of itself (Parquet and Stata only), in the order given
   * @throws WorkspaceException if it cannot be written
   */
  public void write(String query, Path file, TableFormat format, Map<String, String> about)
      throws WorkspaceException {
    write(query, file, format, about, List.of());
  }

  /**
   * Writes a table whose columns are known.
   *
   * @param query the query that gives its rows, in order
   * @param file the file to make; it must not be there yet
   * @param about what the file should say of itself (Parquet and Stata only), in the order given
   * @param codebook what its columns are, for formats that keep it in the same file (Stata)
   * @throws WorkspaceException if it cannot be written
   */
  public void write(
      String query,
      Path file,
      TableFormat format,
      Map<String, String> about,
      List<CodebookEntry> codebook)
      throws WorkspaceException {
    try {
      switch (format) {
        case CSV -> copy(query, file, "FORMAT csv, HEADER");
        case JSONL -> copy(query, file, "FORMAT json");
        case PARQUET -> parquet(query, file, metadata(about));
        case DUCKDB -> database(query, file);
        case STATA -> stata(query, file, about, codebook);
      }
    } catch (SQLException e) {
      throw new WorkspaceException("the table cannot be written: " + Store.message(e), e);
    }
  }

  private void copy(String query, Path file, String options) throws SQLException {
    store.execute(
        "COPY ("
            + query
            + ") TO "
            + Sql.text(file.toString())
            + " ("
            + options
            + ", USE_TMP_FILE false)",
        progress,
        "building the table");
  }

  /** Sorted first and written then: twice as fast as in one go, in which only one thread writes. */
  private void parquet(String query, Path file, String metadata) throws SQLException {
    store.execute(
        "CREATE OR REPLACE TEMP TABLE entente_sorted AS " + query, progress, "building the table");
    copy("SELECT * FROM entente_sorted", file, "FORMAT parquet, COMPRESSION zstd" + metadata);
    store.execute("DROP TABLE entente_sorted");
  }

  /** The types of a Stata file depend on all its rows, so these are made first. */
  private void stata(
      String query, Path file, Map<String, String> about, List<CodebookEntry> codebook)
      throws SQLException, WorkspaceException {
    store.execute(
        "CREATE OR REPLACE TEMP TABLE entente_stata AS " + query, progress, "building the table");
    List<String> notes = new ArrayList<>();
    about.forEach(
        (key, value) -> {
          if (!key.equals(CODEBOOK)) {
            notes.add(key + ": " + value);
          }
        });
    new StataTable(store, "entente_stata", codebook).write(file, "Table written by Entente", notes);
    store.execute("DROP TABLE entente_stata");
  }

  private static String metadata(Map<String, String> about) {
    if (about.isEmpty()) {
      return "";
    }
    return about.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + Sql.text(entry.getValue()))
        .collect(Collectors.joining(", ", ", KV_METADATA {", "}"));
  }

  private void database(String query, Path file) throws SQLException {
    store.execute(
        "ATTACH " + Sql.text(file.toString()) + " AS entente_out (TYPE duckdb, READ_WRITE)");
    try {
      store.execute(
          "CREATE TABLE entente_out.main.data AS " + query, progress, "building the table");
    } finally {
      store.execute("DETACH entente_out");
    }
  }

  /** Adds a codebook to a DuckDB database that was just written. */
  public void addCodebook(BuiltTable table, Path file) throws WorkspaceException {
    String rows =
        table.codebook().stream()
            .map(
                e ->
                    "("
                        + String.join(
                            ", ",
                            java.util.stream.Stream.of(
                                    e.column(),
                                    e.type(),
                                    e.definition(),
                                    e.unit(),
                                    e.source(),
                                    e.coverage(),
                                    e.absent())
                                .map(Sql::text)
                                .toList())
                        + ")")
            .collect(Collectors.joining(", "));
    try {
      store.execute(
          "ATTACH " + Sql.text(file.toString()) + " AS entente_out (TYPE duckdb, READ_WRITE)");
      try {
        store.execute(
            "CREATE TABLE entente_out.main.codebook AS SELECT * FROM (VALUES "
                + rows
                + ") t(\"column\", type, definition, unit, source, coverage, absent)");
      } finally {
        store.execute("DETACH entente_out");
      }
    } catch (SQLException e) {
      throw new WorkspaceException("the codebook cannot be written: " + Store.message(e), e);
    }
  }
}
