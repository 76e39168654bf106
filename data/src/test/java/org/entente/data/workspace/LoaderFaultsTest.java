package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are damaged or odd, and what is said of them. */
class LoaderFaultsTest {

  private static final String TABBED =
      """
      delimiter: "\\t"
      quote: false
      header: false
      columns:
        - {name: name, type: text}
        - {name: day, type: day}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\t20190228\r\nb\t20200229\n",
        "a\t20190228\nb\t20200229\r\n",
        "a\t20190228\r\nb\t20200229\r\n",
        "a\t20190228\nb\t20200229"
      })
  void lineEndsMayBeMixedWhereThereAreNoQuotes(String text) throws Exception {
    try (SmallTable table = new SmallTable(folder, TABBED)) {
      assertThat(table.load(text).problems().kept()).isEmpty();
      assertThat(table.rows()).containsExactly("a|20190228", "b|20200229");
    }
  }

  @Test
  void aCarriageReturnWithinAFieldIsABlank() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABBED)) {
      assertThat(table.load("a\rz\t20190228\nb\t20200229\n").problems().kept()).isEmpty();
      assertThat(table.rows()).containsExactly("a z|20190228", "b|20200229");
    }
  }

  @Test
  void aDayThatTheCalendarLacksIsAProblemOfItsRow() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABBED)) {
      LoadReport.TableReport report =
          table.load("a\t20190228\nb\t20190229\nc\t20191301\nd\t2019\ne\t20200229\n");

      assertThat(table.rows()).containsExactly("a|20190228", "e|20200229");
      assertThat(SmallTable.found(report))
          .containsExactly(
              "line 2, column day: no day of the calendar",
              "line 3, column day: no day of the calendar",
              "line 4, column day: no day of the calendar");
    }
  }

  @Test
  void aCompressedFileThatIsCutOffIsSaidToBe() throws Exception {
    byte[] whole = SmallTable.gzip("a\t20190228\n".repeat(5_000));
    for (int length : new int[] {5, 12, whole.length / 2, whole.length - 6}) {
      try (SmallTable table =
          new SmallTable(Files.createDirectories(folder.resolve("" + length)), TABBED)) {
        byte[] cut = Arrays.copyOf(whole, length);
        assertThatThrownBy(() -> table.load("small.csv.gz", cut))
            .isInstanceOf(WorkspaceException.class)
            .hasMessageContaining("small.csv.gz")
            .hasMessageContaining("get the file again")
            .message()
            .doesNotContain("Exception", "null");
        assertThat(table.store().hasTable("small")).isFalse();
      }
    }
  }

  @Test
  void theFirstFailureIsToldAndNotThatOfUndoingIt() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABBED)) {
      Store store = table.store();
      assertThatThrownBy(
              () ->
                  store.transaction(
                      () -> {
                        store.execute("ROLLBACK");
                        throw new SQLException("the true cause");
                      }))
          .hasMessage("the true cause");
    }
  }
}
