package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceVersionTest {

  @TempDir private Path folder;

  private Workspace workspace;

  @BeforeEach
  void nameTheWorkspace() {
    workspace = new Workspace(folder.resolve("workspace"));
  }

  @Test
  void aNewWorkspaceHasTheCurrentVersionAndNoCopy() throws Exception {
    workspace.openForWriting().close();

    assertThat(version()).isEqualTo(WorkspaceVersion.CURRENT);
    assertThat(files()).containsExactly(Workspace.DATABASE);
  }

  @Test
  void aWorkspaceOfVersion0IsCopiedAndMigratedWithWhatItHolds() throws Exception {
    byte[] old = keepVersion0();

    workspace.openForWriting().close();

    assertThat(version()).isEqualTo(WorkspaceVersion.CURRENT);
    try (Store store = workspace.openForReading()) {
      assertThat(store.query("SELECT name || year FROM small ORDER BY 1", r -> r.getString(1)))
          .containsExactly("a1914", "b1939");
      assertThat(Provenance.all(store)).extracting(Provenance::file).containsExactly("small.csv");
    }
    assertThat(Files.readAllBytes(WorkspaceVersion.backup(workspace.database(), 0))).isEqualTo(old);
  }

  @Test
  void readingMigratesNothing() throws Exception {
    byte[] old = keepVersion0();

    workspace.openForReading().close();

    assertThat(Files.readAllBytes(workspace.database())).isEqualTo(old);
    assertThat(files()).containsExactly(Workspace.DATABASE);
  }

  /** Stopped at any point, it is of version 0 still, or of the current one. */
  @Test
  void aMigrationThatWasInterruptedIsDoneAgain() throws Exception {
    byte[] old = keepVersion0();
    Path backup = WorkspaceVersion.backup(workspace.database(), 0);
    Files.write(backup.resolveSibling(backup.getFileName() + ".copying"), new byte[100]);
    Files.write(backup, new byte[7]);

    workspace.openForWriting().close();

    assertThat(version()).isEqualTo(WorkspaceVersion.CURRENT);
    assertThat(Files.readAllBytes(backup)).isEqualTo(old);
    assertThat(files()).hasSize(2);
  }

  @Test
  void withoutACopyNothingIsChanged() throws Exception {
    byte[] old = keepVersion0();
    Path backup = WorkspaceVersion.backup(workspace.database(), 0);
    Files.createDirectories(backup.resolve("in the way"));

    assertThatThrownBy(workspace::openForWriting)
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("could not be copied before its migration")
        .hasMessageContaining("it was not changed");
    assertThat(Files.readAllBytes(workspace.database())).isEqualTo(old);
  }

  @Test
  void aNewerWorkspaceIsRefusedWithItsVersion() throws Exception {
    try (Store store = workspace.openForWriting()) {
      store.execute("UPDATE " + WorkspaceVersion.TABLE + " SET version = 7");
    }
    byte[] before = Files.readAllBytes(workspace.database());

    for (int i = 0; i < 2; i++) {
      boolean read = i == 0;
      assertThatThrownBy(
              () -> (read ? workspace.openForReading() : workspace.openForWriting()).close())
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("has version 7, and this program knows versions up to 1")
          .hasMessageContaining("use a newer Entente");
    }
    assertThat(Files.readAllBytes(workspace.database())).isEqualTo(before);
  }

  private long version() throws Exception {
    try (Store store = workspace.openForReading()) {
      return store.number("SELECT version FROM " + WorkspaceVersion.TABLE);
    }
  }

  private List<String> files() throws Exception {
    try (var files = Files.list(workspace.folder())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private byte[] keepVersion0() throws Exception {
    Files.createDirectories(workspace.folder());
    try (InputStream in = getClass().getResourceAsStream("workspace-version-0.duckdb.gz");
        InputStream plain = new GZIPInputStream(in)) {
      Files.write(workspace.database(), plain.readAllBytes());
    }
    return Files.readAllBytes(workspace.database());
  }
}
