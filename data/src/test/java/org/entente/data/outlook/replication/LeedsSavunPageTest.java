package org.entente.data.outlook.replication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;

/** The page in the documentation is the one that the program makes. */
class LeedsSavunPageTest {

  private static final Path DOCUMENTATION = Path.of("..", "docs", "leeds-savun.md");
  private static final Path MADE = Path.of("target", "leeds-savun.md");

  /** If this fails for a good reason, copy the page that it leaves in target. */
  @Test
  void documentationIsWhatTheProgramMakes() throws WorkspaceException, IOException {
    String page = LeedsSavunPage.markdown(RealStudy.get());
    Files.writeString(MADE, page);
    assertThat(DOCUMENTATION).hasContent(page);
  }

  @Test
  void everyDifferenceIsListed() throws WorkspaceException {
    String page = LeedsSavunPage.markdown(RealStudy.get());
    assertThat(page.lines().filter(line -> line.contains(" | earlier | "))).hasSize(3);
    assertThat(page.lines().filter(line -> line.contains(" | the panel's | "))).hasSize(11);
  }

  @Test
  void verdicts() throws WorkspaceException {
    String page = LeedsSavunPage.markdown(RealStudy.get());
    assertThat(page.lines().filter(line -> line.endsWith(" | confirmed |"))).hasSize(4);
    assertThat(page.lines().filter(line -> line.endsWith(" | not confirmed |")))
        .singleElement()
        .asString()
        .startsWith("| regime change |");
  }
}
