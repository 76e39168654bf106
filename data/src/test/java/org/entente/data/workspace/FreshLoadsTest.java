package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.data.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading does not depend on chance. */
class FreshLoadsTest {

  @TempDir private Path folder;

  @Test
  void twoFreshLoadsGiveTheSameBytes() throws Exception {
    SharedData.file("data");
    Path one = folder.resolve("one.csv");
    Path other = folder.resolve("other.csv");
    try (Store first = FullWorkspace.get().openForReading();
        Store second = FullWorkspace.fresh(folder.resolve("second")).openForReading()) {
      List<String> tables = tables(first);
      assertThat(tables).hasSizeGreaterThan(35).isEqualTo(tables(second));
      for (String table : tables) {
        export(first, table, one);
        export(second, table, other);
        assertThat(Files.size(one)).as(table).isPositive();
        assertThat(Files.mismatch(one, other)).as(table).isEqualTo(-1);
      }
    }
  }

  private static List<String> tables(Store store) throws Exception {
    return store.query(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'main' ORDER BY 1",
        row -> row.getString(1));
  }

  private static void export(Store store, String table, Path to) throws Exception {
    store.execute(
        "COPY (SELECT * FROM "
            + Sql.name(table)
            + ") TO "
            + Sql.text(to.toString())
            + " (FORMAT csv)");
  }
}
