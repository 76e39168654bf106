package org.entente.data.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.data.SharedData;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables that ship are those that the program makes from ATOP's files. */
class AllianceTablesTest {

  @TempDir private Path folder;

  private static String read(String file) {
    return "read_csv('"
        + SharedData.file("data/" + file).toString().replace("'", "''")
        + "', header = true, sample_size = -1)";
  }

  private Map<String, String> made() throws Exception {
    try (Store store = new Workspace(folder).openForWriting()) {
      store.execute(
          "CREATE TABLE atop_membership AS SELECT atopid, state AS ccode, first_year, last_year FROM "
              + read("recent/atop51_state_year/atop51_membership_spells_derived.csv.gz"));
      store.execute(
          "CREATE TABLE atop_member AS SELECT * FROM " + read("atop_member_level_4_01.csv.gz"));
      store.execute(
          "CREATE TABLE atop_dyad_year AS SELECT * FROM " + read("atop_directed_dyad_year.csv.gz"));
      return new AllianceTables(store).files();
    }
  }

  @Test
  void theBundledTablesAreThoseThatTheProgramMakes() throws Exception {
    Map<String, String> files = made();
    Path out = Path.of("target", "alliance");
    Files.createDirectories(out);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(out.resolve(file.getKey()), file.getValue());
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      try (InputStream in = AllianceTables.class.getResourceAsStream(file.getKey())) {
        assertThat(file.getValue())
            .as(file.getKey())
            .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }
}
