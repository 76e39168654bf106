package org.entente.data.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;

/**
 * The version of a workspace: of the tables that Entente itself keeps in it. It is written when the
 * database is made. An older workspace is copied and then brought up in one transaction; a newer
 * one is refused.
 *
 * <p>Version 0 is every workspace that was made before versions were written. Version 1 differs
 * from it by its version alone.
 */
final class WorkspaceVersion {

  /** The version that this program writes. */
  static final int CURRENT = 1;

  /** The table in which the version is kept. */
  static final String TABLE = "entente_workspace";

  private static final String COPYING = ".copying";

  /** One statement for each step from a version to the next, in order from version 0. */
  private static final List<List<String>> STEPS = List.of(List.of());

  private WorkspaceVersion() {}

  /** The version of an open database; empty ones have the current one. */
  static int of(Store store) throws SQLException {
    if (store.hasTable(TABLE)) {
      return (int) store.number("SELECT max(version) FROM " + TABLE);
    }
    boolean used =
        store.number("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'main'")
            > 0;
    return used ? 0 : CURRENT;
  }

  /**
   * Checks that this program can read a workspace.
   *
   * @throws WorkspaceException if it is newer than this program
   */
  static void requireKnown(int version, Path database) throws WorkspaceException {
    if (version > CURRENT) {
      throw new WorkspaceException(
          "the workspace "
              + database.getParent()
              + " has version "
              + version
              + ", and this program knows versions up to "
              + CURRENT
              + "; use a newer Entente, or name another folder with --workspace");
    }
  }

  /** Writes the current version into a database, with the steps that lead there. */
  static void migrate(Store store, int from) throws SQLException, WorkspaceException {
    store.transaction(
        () -> {
          store.execute("CREATE TABLE IF NOT EXISTS " + TABLE + " (version INTEGER NOT NULL)");
          for (List<String> step : STEPS.subList(Math.min(from, CURRENT), CURRENT)) {
            for (String statement : step) {
              store.execute(statement);
            }
          }
          store.execute("DELETE FROM " + TABLE);
          store.execute("INSERT INTO " + TABLE + " VALUES (" + CURRENT + ")");
          return null;
        });
  }

  /** Where the copy of an older workspace is kept. */
  static Path backup(Path database, int version) {
    return database.resolveSibling(database.getFileName() + ".version-" + version);
  }

  /** Copies a database that is not open; the copy appears only when it is complete. */
  static void copy(Path database, int version) throws WorkspaceException {
    Path to = backup(database, version);
    Path copying = to.resolveSibling(to.getFileName() + COPYING);
    try {
      Files.copy(database, copying, StandardCopyOption.REPLACE_EXISTING);
      Files.move(copying, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      deleteQuietly(copying);
      throw new WorkspaceException(
          "the workspace "
              + database.getParent()
              + " is of an older version and could not be copied before its migration ("
              + e.getMessage()
              + "); it was not changed. Free "
              + "as much space as it takes, and try again",
          e);
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
