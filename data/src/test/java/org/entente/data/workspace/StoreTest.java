package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  @TempDir private Path folder;

  @TempDir private Path library;

  private Workspace workspace;

  @BeforeEach
  void nameTheWorkspace() {
    workspace = new Workspace(folder.resolve("workspace"));
  }

  /** A program that opens a workspace for writing and keeps it until it is killed. */
  static final class Holder {

    private Holder() {}

    public static void main(String[] arguments) throws Exception {
      try (Store store = new Workspace(Path.of(arguments[0])).openForWriting()) {
        System.out.println(store.hasTable(Provenance.TABLE));
        Thread.sleep(60_000);
      }
    }
  }

  @Test
  void aWorkspaceInUseNamesTheProcessThatHoldsIt() throws Exception {
    try (ChildJvm holder = ChildJvm.start(library, Holder.class, workspace.folder())) {
      assertThat(holder.line()).isEqualTo("true");
      for (boolean readOnly : new boolean[] {true, false}) {
        WorkspaceException refused =
            catchThrowableOfType(
                WorkspaceException.class, () -> Store.open(workspace.database(), readOnly));
        assertThat(refused)
            .hasMessage(
                "the workspace "
                    + workspace.folder()
                    + " is in use by another process (PID "
                    + holder.pid()
                    + "); wait until that has ended, or name another folder with --workspace");
      }
    }
    try (Store store = workspace.openForWriting()) {
      assertThat(store.hasTable(Provenance.TABLE)).isTrue();
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsSaidToBeNone() throws Exception {
    Files.createDirectories(workspace.folder());
    Files.writeString(workspace.database(), "not a database\n".repeat(1000));
    for (boolean readOnly : new boolean[] {true, false}) {
      WorkspaceException refused =
          catchThrowableOfType(
              WorkspaceException.class, () -> Store.open(workspace.database(), readOnly));
      assertThat(refused.getMessage())
          .isEqualTo(workspace.database() + " cannot be opened: it is not a database; move it away")
          .hasLineCount(1)
          .doesNotContain("SQLException", "\tat ");
    }
    assertThat(Files.readString(workspace.database())).startsWith("not a database");
  }

  @Test
  void withoutADatabaseThereIsNothingToReadAndNothingIsMade() {
    assertThatThrownBy(workspace::openForReading)
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("has no data yet");
    assertThat(workspace.folder()).doesNotExist();
  }

  @Test
  void readingWritesNothing() throws Exception {
    try (Store store = workspace.openForWriting()) {
      store.execute("CREATE TABLE t AS SELECT 1 AS a");
    }
    byte[] before = Files.readAllBytes(workspace.database());
    try (Store store = workspace.openForReading()) {
      assertThat(store.number("SELECT a FROM t")).isEqualTo(1);
      assertThatThrownBy(() -> store.execute("INSERT INTO t VALUES (2)"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("read-only");
      assertThatThrownBy(() -> store.execute("CREATE TABLE u (a INTEGER)"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("read-only");
    }
    assertThat(Arrays.equals(Files.readAllBytes(workspace.database()), before)).isTrue();
    try (Stream<Path> files = Files.list(workspace.folder())) {
      assertThat(files).containsExactly(workspace.database());
    }
  }

  @Test
  void workThatFailsIsUndone() throws Exception {
    try (Store store = workspace.openForWriting()) {
      store.execute("CREATE TABLE t (a INTEGER)");
      assertThatThrownBy(
              () ->
                  store.transaction(
                      () -> {
                        store.execute("INSERT INTO t VALUES (1)");
                        store.execute("SELECT nonsense");
                        return null;
                      }))
          .isInstanceOf(SQLException.class);
      assertThat(store.number("SELECT count(*) FROM t")).isZero();
      store.transaction(
          () -> {
            store.execute("INSERT INTO t VALUES (1)");
            return null;
          });
      assertThat(store.number("SELECT count(*) FROM t")).isEqualTo(1);
    }
  }
}
