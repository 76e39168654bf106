package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.app.report.outlook.CasesPage;
import org.entente.data.workspace.Workspace;
import org.entente.engine.Engine;
import org.entente.engine.source.BundledData;
import org.entente.engine.source.Sources;
import org.entente.engine.source.WorkspaceData;
import org.junit.jupiter.api.Test;

/** The page of twelve well-known cases is what the program says. */
class CasesPageTest {

  @Test
  void thePageInTheDocsIsTheOneThatTheCommandWrites() throws IOException {
    String page =
        CasesPage.of(
            new Engine(
                new Sources(
                    new BundledData(),
                    List.of(),
                    WorkspaceData.of(new Workspace(Path.of("target/no-workspace"))),
                    () -> LocalDate.of(2026, 1, 1))));
    assertThat(Files.readString(Repository.root().resolve("docs").resolve("historical-cases.md")))
        .as("docs/historical-cases.md: write it anew with entente outlook cases")
        .isEqualTo(page);
    assertThat(page.lines().filter(line -> line.startsWith("## "))).hasSize(12);
    // A treaty of August 1939 was in force: nothing may say that there was none.
    assertThat(page)
        .contains(
            "**GBR-POL**. ATOP has no bilateral alliance of the two in force at the end of 1938");
    assertThat(page).contains("A treaty made after that is not covered.");
  }
}
