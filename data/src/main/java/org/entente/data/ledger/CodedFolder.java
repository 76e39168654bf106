package org.entente.data.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.record.EventType;
import org.entente.data.workspace.Sql;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * A folder of Parquet that {@code entente-spark code} wrote: the tables of {@link EventLedger} and
 * {@link ClaimLedger}, and {@code articles}, which lists the articles that were read.
 */
public final class CodedFolder {

  private static final String ARTICLES = "articles";
  private static final List<String> TABLES =
      List.of(
          EventLedger.EVENTS,
          ClaimLedger.VOICES,
          ClaimLedger.STATES,
          ClaimLedger.TOPICS,
          ClaimLedger.CLAIMS);

  private final ParquetFolder folder;

  /**
   * What was kept.
   *
   * @param articles how many articles the folder has
   * @param events how many events they report
   * @param claims how many claims are made in them
   */
  public record Kept(long articles, long events, long claims) {}

  /**
   * Looks at a folder.
   *
   * @throws WorkspaceException if it is not one that a job finished
   */
  public CodedFolder(Path folder) throws WorkspaceException {
    this.folder = new ParquetFolder(folder).require(ARTICLES, "entente-spark code");
  }

  /** Keeps all of it in a workspace, or nothing; what was kept of the same articles is replaced. */
  public Kept keep(Store store) throws SQLException, WorkspaceException {
    return store.transaction(
        () -> {
          new EventLedger(store).keepWithin(Set.of(), List.of());
          new ClaimLedger(store).keepWithin(Set.of(), List.of());
          for (String table : TABLES) {
            String key = table.startsWith("claim_") ? "claim" : "id";
            store.execute(
                "DELETE FROM "
                    + table
                    + " WHERE split_part("
                    + key
                    + ", '-', 1) IN (SELECT key FROM "
                    + folder.table(ARTICLES)
                    + ")");
            store.execute("INSERT INTO " + table + " BY NAME SELECT * FROM " + folder.table(table));
          }
          requireKnownTypes(store);
          return new Kept(
              folder.count(store, ARTICLES),
              folder.count(store, EventLedger.EVENTS),
              folder.count(store, ClaimLedger.CLAIMS));
        });
  }

  private void requireKnownTypes(Store store) throws SQLException, WorkspaceException {
    String types =
        Sql.texts(Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.toSet()));
    List<String> others =
        store.query(
            "SELECT DISTINCT event FROM "
                + EventLedger.EVENTS
                + " WHERE event IS NULL OR event NOT IN ("
                + types
                + ") ORDER BY event",
            row -> String.valueOf(row.getString(1)));
    if (!others.isEmpty()) {
      throw new WorkspaceException(
          folder.folder()
              + " has events of a type that this version does not know: "
              + others.get(0)
              + "; code the articles again with this version");
    }
  }
}
