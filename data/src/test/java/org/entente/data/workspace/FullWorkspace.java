package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.data.Progress;
import org.entente.data.SharedData;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataFile;
import org.entente.data.catalogue.DataSet;

/** A workspace with every data set of the catalogue, made once for all tests that look into it. */
public final class FullWorkspace {

  /**
   * Rows that cannot be used: the last seven of the first file name no state; in the second one two
   * are remnants of a table, with four cells that are wrong.
   */
  private static final Map<String, Long> KNOWN_PROBLEMS =
      Map.of("leeds-savun-threat", 7L, "sipri-transfers", 4L);

  private static Workspace shared;

  private FullWorkspace() {}

  /**
   * The one that all tests share: open it for reading only. Skips the test if the data are not
   * there.
   */
  public static synchronized Workspace get() throws WorkspaceException {
    SharedData.file("data");
    if (shared == null) {
      shared = fresh(temporaryFolder());
    }
    return shared;
  }

  /** A new one in a folder. */
  static Workspace fresh(Path folder) throws WorkspaceException {
    Workspace workspace = new Workspace(folder);
    try (Store store = workspace.openForWriting()) {
      Loader loader = new Loader(workspace, store, DerivedTables.builtin(), Progress.silent());
      for (DataSet set : Catalogue.builtin().all()) {
        copyFiles(workspace, set);
        LoadReport report = loader.load(set, Loader.Strictness.LENIENT);
        assertThat(report.tables()).as(set.name()).noneMatch(LoadReport.TableReport::unchanged);
        assertThat(report.tables().stream().mapToLong(table -> table.problems().count()).sum())
            .as("problems of " + set.name())
            .isEqualTo(KNOWN_PROBLEMS.getOrDefault(set.name(), 0L));
      }
    }
    return workspace;
  }

  private static void copyFiles(Workspace workspace, DataSet set) {
    try {
      Files.createDirectories(workspace.files(set));
      for (DataFile file : set.files()) {
        Files.copy(SharedData.file("data/" + file.name()), workspace.file(set, file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporaryFolder() {
    try {
      Path folder = Files.createTempDirectory("entente-full-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      System.err.println(folder + " is left behind: " + e);
    }
  }
}
