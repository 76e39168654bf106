package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading what is there already, loading anew, refusing and removing. */
class LoaderAgainTest {

  private static final String TABLE =
      """
      key: [a]
      columns: [{name: a, type: integer}, {name: b, type: text}]
      """;
  private static final String GOOD = "a,b\n1,x\n2,y\n";

  @TempDir private Path folder;

  private static LoadReport.TableReport strict(SmallTable table, String text)
      throws WorkspaceException {
    return table.load("small.csv", text.getBytes(StandardCharsets.UTF_8), Loader.Strictness.STRICT);
  }

  private static Provenance provenance(SmallTable table) throws SQLException {
    List<Provenance> records = Provenance.of(table.store(), "small");
    assertThat(records).hasSize(1);
    return records.get(0);
  }

  @Test
  void whatIsLoadedAlreadyIsNotLoadedAgain() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      assertThat(table.load(GOOD).unchanged()).isFalse();
      Provenance before = provenance(table);
      LoadReport.TableReport again = table.load(GOOD);
      assertThat(again.unchanged()).isTrue();
      assertThat(again.rows()).isEqualTo(2);
      assertThat(provenance(table)).isEqualTo(before);
    }
  }

  @Test
  void aChangedFileTakesThePlaceOfTheTable() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      table.load(GOOD);
      Provenance before = provenance(table);
      assertThat(table.load("a,b\n1,x\n2,z\n").unchanged()).isFalse();
      assertThat(table.rows()).containsExactly("1|x", "2|z");
      assertThat(provenance(table).content()).isNotEqualTo(before.content());
      assertThat(provenance(table).sha256()).isNotEqualTo(before.sha256());
      table.load(GOOD);
      assertThat(provenance(table)).isEqualTo(before);
    }
  }

  @Test
  void theContentChecksumIsThatOfTheRowsAndNotOfTheirOrderOrForm() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      table.load(GOOD);
      String content = provenance(table).content();
      table.load("b,a\r\n\"y\",2\r\nx,1.0\r\n");
      assertThat(provenance(table).content()).isEqualTo(content);
      assertThat(TableLoader.content(table.store(), "small")).isEqualTo(content);
    }
  }

  @Test
  void whereRowsCameFromIsRecorded() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      table.load("a,b\n1,x\n2,y\nbad,z\n");
      Provenance record = provenance(table);
      assertThat(record.table()).isEqualTo("small");
      assertThat(record.dataSet()).isEqualTo("small");
      assertThat(record.release()).isEqualTo("1");
      assertThat(record.file()).isEqualTo("small.csv");
      assertThat(record.bytes()).isEqualTo(18);
      // printf 'a,b\n1,x\n2,y\nbad,z\n' | sha256sum
      assertThat(record.sha256())
          .isEqualTo("03984e577b12f0957f36743a573b14fd75cc719173e7fe7ebf6083c1ad6d70ed");
      assertThat(record.verified()).isFalse();
      assertThat(record.rows()).isEqualTo(2);
      assertThat(record.problems()).isEqualTo(1);
      assertThat(record.content()).startsWith("2:");
      assertThat(record.engine()).startsWith("v1.");
      assertThat(record.reader()).matches("[0-9a-f]{16}");
    }
  }

  @Test
  void aFileWithProblemsIsNotReadAgainButTheirNumberIsToldAndStrictRefusesIt() throws Exception {
    String bad = "a,b\n1,x\nbad,y\n";
    String repeated = "a,b\n1,x\n1,y\n";
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      for (String text : List.of(bad, repeated)) {
        assertThat(table.load(text).problems().count()).isEqualTo(1);
        LoadReport.TableReport again = table.load(text);
        assertThat(again.unchanged()).isTrue();
        assertThat(again.problems().count()).isEqualTo(1);
        assertThat(again.problems().kept()).isEmpty();
        assertThatThrownBy(() -> strict(table, text)).isInstanceOf(WorkspaceException.class);
      }
    }
  }

  @Test
  void whenStrictAProblemLeavesEverythingAsItWas() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      strict(table, GOOD);
      Provenance before = provenance(table);
      assertThatThrownBy(() -> strict(table, "a,b\n7,x\nbad,y\n"))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("small.csv has 1 problem and nothing was loaded")
          .hasMessageContaining("line 3, column a");
      assertThatThrownBy(() -> strict(table, "a,b\n7,x\n7,y\n"))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("1 rows repeat the key");
      assertThat(table.rows()).containsExactly("1|x", "2|y");
      assertThat(provenance(table)).isEqualTo(before);
      assertThat(table.load(GOOD).unchanged()).isTrue();
    }
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      assertThatThrownBy(() -> table.loader().load(table.set(), Loader.Strictness.LENIENT))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("small.csv of small is not in the workspace")
          .hasMessageContaining("entente data get small");
    }
  }

  @Test
  void removingTakesTheTableItsRecordAndWhatWasComputedFromIt() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE, new Total())) {
      table.load(GOOD);
      assertThat(table.store().number("SELECT total FROM total")).isEqualTo(3);
      assertThat(table.loader().remove(table.set())).containsExactly("small");
      assertThat(table.store().hasTable("small")).isFalse();
      assertThat(table.store().hasTable("total")).isFalse();
      assertThat(Provenance.all(table.store())).isEmpty();
      assertThat(table.loader().remove(table.set())).isEmpty();
      assertThat(table.load(GOOD).unchanged()).isFalse();
    }
  }

  @Test
  void whatIsComputedFromATableIsComputedAnewWithIt() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE, new Total())) {
      table.load(GOOD);
      table.load("a,b\n5,x\n");
      assertThat(table.store().number("SELECT total FROM total")).isEqualTo(5);
      table.store().execute("DROP TABLE total");
      assertThat(table.load("a,b\n5,x\n").unchanged()).isTrue();
      assertThat(table.store().number("SELECT total FROM total")).isEqualTo(5);
    }
  }

  /** The sum of a column. */
  private static final class Total implements Derived {
    @Override
    public String table() {
      return "total";
    }

    @Override
    public Set<String> needs() {
      return Set.of("small");
    }

    @Override
    public void build(Store store) throws SQLException {
      store.execute("CREATE OR REPLACE TABLE total AS SELECT sum(a) AS total FROM small");
    }
  }
}
