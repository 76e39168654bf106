package org.entente.data.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.entente.data.catalogue.DataFile;
import org.entente.data.catalogue.DataSet;

/**
 * A folder with the user's data: the files of data sets as they came, and one database.
 *
 * @param folder the folder; it need not be there yet
 */
public record Workspace(Path folder) {

  /** The name of the database in the folder. */
  public static final String DATABASE = "entente.duckdb";

  /** The database. */
  public Path database() {
    return folder.resolve(DATABASE);
  }

  /** The folder of a data set's files. */
  public Path files(DataSet set) {
    return folder.resolve("files").resolve(set.name());
  }

  /** The path of a file from a mirror. */
  public Path file(DataSet set, DataFile file) {
    return files(set).resolve(file.baseName());
  }

  /** The path of a file from its publisher. */
  public Path plainFile(DataSet set, DataFile file) {
    return files(set).resolve(file.plainName());
  }

  /** The file in the workspace, from a mirror or from its publisher. */
  public java.util.Optional<Path> present(DataSet set, DataFile file) {
    if (Files.isRegularFile(file(set, file))) {
      return java.util.Optional.of(file(set, file));
    }
    return Files.isRegularFile(plainFile(set, file))
        ? java.util.Optional.of(plainFile(set, file))
        : java.util.Optional.empty();
  }

  /** Whether there is a database to read. */
  public boolean hasDatabase() {
    return Files.isRegularFile(database());
  }

  /**
   * Opens the database for writing, and makes folder and database if they are not there.
   *
   * @throws WorkspaceException if another process has it open, or the folder cannot be made
   */
  public Store openForWriting() throws WorkspaceException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new WorkspaceException(
          "the workspace " + folder + " cannot be created: " + e.getMessage(), e);
    }
    Store store = current(Store.open(database(), false));
    Provenance.prepare(store);
    return store;
  }

  /** Brings an older workspace up to the current version, after a copy of it was made. */
  private Store current(Store opened) throws WorkspaceException {
    Store store = opened;
    try {
      int version = WorkspaceVersion.of(store);
      WorkspaceVersion.requireKnown(version, database());
      if (version < WorkspaceVersion.CURRENT) {
        store.execute("CHECKPOINT");
        store.close();
        WorkspaceVersion.copy(database(), version);
        store = Store.open(database(), false);
      }
      if (version < WorkspaceVersion.CURRENT || !store.hasTable(WorkspaceVersion.TABLE)) {
        WorkspaceVersion.migrate(store, version);
      }
      return store;
    } catch (SQLException e) {
      store.close();
      throw new WorkspaceException(
          "the workspace " + folder + " cannot be prepared: " + Store.message(e), e);
    } catch (WorkspaceException e) {
      store.close();
      throw e;
    }
  }

  /**
   * Opens the database for reading only.
   *
   * @throws WorkspaceException if there is none, or another process is writing to it
   */
  public Store openForReading() throws WorkspaceException {
    if (!hasDatabase()) {
      throw new WorkspaceException(
          "the workspace "
              + folder
              + " has no data yet; get some with: entente data get NAME, then: entente data load NAME");
    }
    Store store = Store.open(database(), true);
    try {
      WorkspaceVersion.requireKnown(WorkspaceVersion.of(store), database());
      return store;
    } catch (SQLException e) {
      store.close();
      throw new WorkspaceException(
          "the workspace " + folder + " cannot be read: " + Store.message(e), e);
    } catch (WorkspaceException e) {
      store.close();
      throw e;
    }
  }
}
