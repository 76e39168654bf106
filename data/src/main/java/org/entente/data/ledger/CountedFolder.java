package org.entente.data.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * A folder of Parquet that {@code entente-spark events} wrote: dyad-months by source (GDELT 1.0,
 * GDELT 2.0, articles).
 */
public final class CountedFolder {

  /** The table of a workspace with one row for each source, two states and month with events. */
  public static final String MONTHS = "dyad_months";

  private final ParquetFolder folder;

  /**
   * What was kept.
   *
   * @param months how many dyad-months the folder has
   * @param events how many events they count
   * @param sources of which sources
   */
  public record Kept(long months, long events, List<String> sources) {}

  /**
   * Looks at a folder.
   *
   * @throws WorkspaceException if it is not one that a job finished
   */
  public CountedFolder(Path folder) throws WorkspaceException {
    this.folder = new ParquetFolder(folder).require(MONTHS, "entente-spark events");
  }

  /** Whether a folder has the output of {@code entente-spark events}, complete or not. */
  public static boolean isOne(Path folder) {
    return new ParquetFolder(folder).has(MONTHS);
  }

  /**
   * Keeps all of it in a workspace, whole or not at all; what was kept of the same sources goes,
   * because counts cannot be separated afterwards.
   */
  public Kept keep(Store store) throws SQLException, WorkspaceException {
    String rows = folder.table(MONTHS);
    return store.transaction(
        () -> {
          store.execute(
              "CREATE TABLE IF NOT EXISTS " + MONTHS + " AS SELECT * FROM " + rows + " LIMIT 0");
          store.execute(
              "DELETE FROM " + MONTHS + " WHERE source IN (SELECT source FROM " + rows + ")");
          store.execute("INSERT INTO " + MONTHS + " BY NAME SELECT * FROM " + rows);
          return new Kept(
              folder.count(store, MONTHS),
              store.number("SELECT coalesce(sum(events), 0) FROM " + rows),
              store.query(
                  "SELECT DISTINCT source FROM " + rows + " ORDER BY source",
                  row -> row.getString(1)));
        });
  }
}
