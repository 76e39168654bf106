package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the columns of a file find those of the table. */
class LoaderHeaderTest {

  private static final String TABLE =
      """
      columns:
        - {name: state, type: text, required: true, from: [StateAbb, "abbr."]}
        - {name: year, type: integer}
        - {name: note, type: text, optional: true}
      """;

  @TempDir private Path folder;

  @Test
  void columnsAreFoundInAnyOrderAndCaseAndByTheirOtherNames() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      table.load("NOTE,Year,stateABB\nx,1914,GBR\n");
      assertThat(table.rows()).containsExactly("GBR|1914|x");
      table.load("year,note,abbr.\n1915,y,FRN\n");
      assertThat(table.rows()).containsExactly("FRN|1915|y");
    }
  }

  @Test
  void unknownColumnsAreLeftOutAndNamed() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      LoadReport.TableReport report = table.load("Extra,state,year,more\n1,GBR,1914,2\n");
      assertThat(report.leftOut()).containsExactly("Extra", "more");
      assertThat(report.problems().isEmpty()).isTrue();
      assertThat(table.rows()).containsExactly("GBR|1914|-");
    }
  }

  @Test
  void aColumnThatIsNotThereIsNamedWithTheHeader() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      assertThatThrownBy(() -> table.load("state,when\nGBR,1914\n"))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("small.csv has no column year; its header is: state,when");
      assertThat(table.store().hasTable("small")).isFalse();
    }
  }

  @Test
  void twoColumnsForOneAreRefused() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      assertThatThrownBy(() -> table.load("state,year,StateAbb\nGBR,1914,GBR\n"))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("two columns for state");
    }
  }

  @Test
  void columnsBesideThoseDescribedAreTakenIfTheTableSaysSo() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE + "rest: number\n")) {
      LoadReport.TableReport report = table.load("state,year,Depth.score\nGBR,1914,0.5\n");
      assertThat(report.leftOut()).isEmpty();
      assertThat(table.rows()).containsExactly("GBR|1914|-|0.5");
      assertThat(table.store().number("SELECT count(depth_score) FROM small")).isEqualTo(1);
    }
  }

  @Test
  void anEmptyFileIsRefused() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      assertThatThrownBy(() -> table.load(""))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("small.csv is empty");
    }
  }

  @Test
  void aFileWithAHeaderOnlyIsRefused() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      assertThatThrownBy(() -> table.load("state,year\n"))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("no row of small.csv can be used");
    }
  }

  @Test
  void withoutAHeaderColumnsComeInOrderAndTheFirstLineIsARow() throws Exception {
    try (SmallTable table = new SmallTable(folder, "header: false\n" + TABLE)) {
      table.load("GBR,1914,x\nFRN,1915,\n");
      assertThat(table.rows()).containsExactly("GBR|1914|x", "FRN|1915|-");
      assertThat(SmallTable.found(table.load("GBR,1914,x\nFRN,soon,y\n")))
          .containsExactly("line 2, column year: not a number");
      assertThatThrownBy(() -> table.load("GBR,1914,x,1\n"))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("small.csv has 4 fields where small has 3");
    }
  }

  @Test
  void raggedRowsMayLackFieldsAtTheirEnd() throws Exception {
    String ragged = "header: false\nquote: false\nragged: true\ndelimiter: \"\\t\"\n" + TABLE;
    try (SmallTable table = new SmallTable(folder, ragged)) {
      LoadReport.TableReport report =
          table.load("GBR\t1914\nFRN\t1915\ta \"quoted\" word\nUSA\t1916\tx\ty\n");
      assertThat(table.rows()).containsExactly("GBR|1914|-", "FRN|1915|a \"quoted\" word");
      assertThat(SmallTable.found(report))
          .containsExactly("line 3: the row has 4 fields where there should be 3");
    }
  }
}
