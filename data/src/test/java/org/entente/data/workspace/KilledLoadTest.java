package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load is whole or did not happen, whenever the process dies; what was acknowledged stays. */
class KilledLoadTest {

  private static final int KILLS = 25;
  private static final int VERSIONS = 7;
  private static final int ROWS = 3000;
  private static final int NONE = -1;

  @TempDir private Path folder;

  @TempDir private Path library;

  private void writeVersions() throws Exception {
    for (int version = 0; version < VERSIONS; version++) {
      StringBuilder text = new StringBuilder("n,version,value,word\n");
      for (int n = 0; n < rows(version); n++) {
        text.append(n).append(',').append(version).append(',').append(n / 8.0).append(",word ");
        text.append(n % 100).append('\n');
      }
      Files.writeString(folder.resolve("version" + version + ".csv"), text, StandardCharsets.UTF_8);
    }
  }

  private static int rows(int version) {
    return ROWS + version;
  }

  @Test
  void aKilledLoadLeavesTheTableBeforeItOrTheTableAfterIt() throws Exception {
    writeVersions();
    Random random = new Random(25);
    int version = NONE;
    int acknowledgedInAll = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int acknowledged = version;
      try (ChildJvm child =
          ChildJvm.start(library, LoadingChild.class, folder, VERSIONS, (version + 1) % VERSIONS)) {
        int loads = kill % 4 == 3 ? 0 : random.nextInt(3);
        for (int i = 0; i < loads; i++) {
          acknowledged = Integer.parseInt(child.line());
        }
        Thread.sleep(loads == 0 ? 150 + random.nextInt(500) : random.nextInt(60));
        child.kill();
        for (String line = child.line(); line != null; line = child.line()) {
          acknowledged = Integer.parseInt(line);
        }
      }
      version = checkedVersion("kill " + kill, acknowledged);
      acknowledgedInAll += acknowledged == NONE ? 0 : 1;
    }
    assertThat(acknowledgedInAll).isGreaterThan(KILLS / 2);
  }

  /** The version in the database, after a check that it is whole and no older than acknowledged. */
  private int checkedVersion(String when, int acknowledged) throws Exception {
    Workspace workspace = new Workspace(folder.resolve("workspace"));
    if (!workspace.hasDatabase()) {
      assertThat(acknowledged).as(when).isEqualTo(NONE);
      return NONE;
    }
    try (Store store = workspace.openForWriting()) {
      List<Provenance> records = Provenance.of(store, "small");
      assertThat(records).as(when).hasSize(store.hasTable("small") ? 1 : 0);
      assertThat(store.hasTable("version")).as(when).isEqualTo(store.hasTable("small"));
      assertThat(store.hasTable("entente_staged")).as(when).isFalse();
      if (records.isEmpty()) {
        assertThat(acknowledged).as(when).isEqualTo(NONE);
        return NONE;
      }
      int version = (int) store.number("SELECT max(version) FROM small");
      assertThat(version).as(when).isIn(acknowledged, (acknowledged + 1) % VERSIONS);
      assertThat(store.number("SELECT min(version) FROM small")).as(when).isEqualTo(version);
      assertThat(store.number("SELECT version FROM version")).as(when).isEqualTo(version);
      assertThat(store.number("SELECT count(*) FROM small")).as(when).isEqualTo(rows(version));
      assertThat(records.get(0).rows()).as(when).isEqualTo(rows(version));
      assertThat(records.get(0).file()).as(when).isEqualTo("version" + version + ".csv");
      assertThat(records.get(0).content()).as(when).isEqualTo(TableLoader.content(store, "small"));
      return version;
    }
  }
}
