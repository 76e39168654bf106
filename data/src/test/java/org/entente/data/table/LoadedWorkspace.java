package org.entente.data.table;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.data.Progress;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataSet;
import org.entente.data.catalogue.DataTable;
import org.entente.data.workspace.CincTable;
import org.entente.data.workspace.Loader;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;

/**
 * A workspace with all data sets that columns come from, loaded once for all tests; tests that need
 * it are skipped where the files are not there.
 */
final class LoadedWorkspace {

  private static final String PROPERTY = "entente.shared";

  private static Store store;

  private LoadedWorkspace() {}

  /** Its database, open. */
  static synchronized Store store() throws WorkspaceException {
    Path data = Path.of(System.getProperty(PROPERTY, ""), "data");
    boolean there = !System.getProperty(PROPERTY, "").isEmpty() && Files.isDirectory(data);
    String notice =
        "skipped: the data sets are not there; name the folder that holds data/ with -D" + PROPERTY;
    if (!there) {
      System.out.println(notice);
    }
    assumeTrue(there, notice);
    if (store == null) {
      store = load(data);
    }
    return store;
  }

  private static Store load(Path data) throws WorkspaceException {
    Catalogue catalogue = Catalogue.builtin();
    Workspace workspace = new Workspace(folder());
    Store opened = workspace.openForWriting();
    Loader loader = new Loader(workspace, opened, List.of(new CincTable()), Progress.silent());
    for (String table : tables()) {
      DataSet set = catalogue.ofTable(table).orElseThrow();
      DataTable described =
          set.tables().stream().filter(t -> t.name().equals(table)).findFirst().orElseThrow();
      List<Path> files = described.files().stream().map(file -> data.resolve(file.name())).toList();
      loader.load(set, described, files, Loader.Strictness.LENIENT);
    }
    return opened;
  }

  /** The tables that columns are read from, but for the one that is computed when loading. */
  private static Set<String> tables() {
    Set<String> tables = new TreeSet<>();
    Variables.builtin().sources().stream()
        .filter(source -> source.computed().isEmpty())
        .forEach(source -> tables.addAll(source.tables()));
    tables.remove(new CincTable().table());
    return tables;
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("entente-table");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      if (store != null) {
        store.close();
      }
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException | WorkspaceException e) {
      System.out.println("left behind: " + folder + " (" + e.getMessage() + ")");
    }
  }

  /** How many threads the database may use. */
  static void threads(Store store, int threads) throws SQLException {
    store.execute("SET threads = " + threads);
  }
}
