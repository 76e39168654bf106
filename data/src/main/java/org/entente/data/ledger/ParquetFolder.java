package org.entente.data.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.entente.data.workspace.Sql;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/** A folder of tables in Parquet that a job of {@code entente-spark} wrote: whole, or not taken. */
record ParquetFolder(Path folder) {

  private static final String WHOLE = "_SUCCESS";

  /** Whether it has a table; says nothing of whether it is whole. */
  boolean has(String table) {
    return Files.isDirectory(folder.resolve(table));
  }

  /**
   * Checks that a job finished it.
   *
   * @param table what it must have
   * @param job the command of the job, for the message
   */
  ParquetFolder require(String table, String job) throws WorkspaceException {
    if (!Files.exists(folder.resolve(WHOLE)) || !has(table)) {
      throw new WorkspaceException(
          folder + " is not a folder that " + job + " finished; name the output folder of the job");
    }
    return this;
  }

  /** A table, as a part of a query. */
  String table(String name) {
    // The name of the folder is no pattern.
    String literal = folder.resolve(name).toString().replaceAll("[*?\\[]", "[$0]");
    return "read_parquet(" + Sql.text(literal + "/*.parquet") + ")";
  }

  /** How many rows a table has. */
  long count(Store store, String table) throws SQLException {
    return store.number("SELECT count(*) FROM " + table(table));
  }
}
