package org.entente.data.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;
import org.entente.data.Progress;
import org.entente.data.table.CodebookEntry;
import org.entente.data.table.TableFormat;
import org.entente.data.workspace.FullWorkspace;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Panels as files. */
class PanelWriterTest {

  @TempDir private Path folder;

  @Test
  void theFileHoldsThePanelAndTheCodebookItsColumns() throws Exception {
    Path file = folder.resolve("members.csv");
    try (Store store = FullWorkspace.get().openForReading()) {
      new PanelWriter(store)
          .write(PanelUnit.MEMBER, file, TableFormat.CSV, Map.of(), Progress.silent());
    }
    List<NamedCsvRecord> rows;
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      rows = reader.stream().toList();
    }
    assertThat(rows.get(0).getHeader())
        .containsExactlyElementsOf(
            new PanelCodebook()
                .entries(PanelUnit.MEMBER).stream().map(CodebookEntry::column).toList());
    Panel panel = BuiltPanels.members();
    assertThat(rows).hasSize(panel.size());
    for (int row = 0; row < panel.size(); row += 97) {
      assertSame(rows.get(row), panel, row);
    }
  }

  private static void assertSame(NamedCsvRecord written, Panel panel, int row) {
    Snapshot snapshot = panel.snapshot(row);
    assertThat(written.getField("atopid") + "/" + written.getField("member"))
        .isEqualTo(snapshot.alliance() + "/" + snapshot.member().orElseThrow());
    assertThat(written.getField("year")).isEqualTo(String.valueOf(snapshot.year()));
    for (String covariate : panel.covariates()) {
      String text = written.getField(covariate);
      assertThat(
              text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text)))
          .as("%s of %s", covariate, snapshot.key())
          .isEqualTo(panel.value(row, covariate));
    }
  }

  @Test
  void saysWhichDataSetIsNotLoaded() throws Exception {
    try (Store store = new Workspace(folder.resolve("empty")).openForWriting()) {
      assertThatThrownBy(() -> new PanelBuilder(store).build(PanelUnit.ALLIANCE, Progress.silent()))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("needs the data set atop, which is not loaded")
          .hasMessageContaining("entente data get atop");
    }
  }
}
