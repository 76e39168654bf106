package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.text.language.LanguagePipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Leaders of Archigos, where it is loaded, are known by name to whoever reads articles. */
class ListedLeadersTest {

  private static final String STORY =
      """
      The week

      Published: %s

      Zoppetti condemned Syria on Monday. The harvest was good in most of the valleys that the reporter saw on the way to \
      the border, and the weather in the north was fine.
      """;

  @TempDir private Path folder;

  private String source(String published, String workspace) throws Exception {
    Path file =
        Files.writeString(folder.resolve(published + ".txt"), String.format(STORY, published));
    Cli.Result result =
        Cli.run("read", file.toString(), "--all", "--json", "--workspace", workspace);
    assertThat(result.code()).as(result.err()).isZero();
    JsonNode event = JsonMapper.builder().build().readTree(result.out()).at("/articles/0/events/0");
    assertThat(event.at("/event").asString()).as(result.out()).isEqualTo("ACCUSE");
    return event.at("/source").toString();
  }

  @Test
  void inTheYearsOfTheirTerms() throws Exception {
    if (!LanguagePipeline.isAvailable()) {
      System.err.println(
          "NOTICE: no language models on the class path; ListedLeadersTest is skipped");
    }
    assumeThat(LanguagePipeline.isAvailable()).isTrue();
    String workspace = folder.resolve("workspace").toString();
    assertThat(source("2012-03-05", workspace)).doesNotContain("ITA");
    try (Store store = new Workspace(Path.of(workspace)).openForWriting()) {
      store.execute(
          "CREATE TABLE archigos (obsid VARCHAR, gwcode INTEGER, leader VARCHAR, start_date DATE, end_date DATE)");
      store.execute(
          "INSERT INTO archigos VALUES ('ITA-2011', 325, 'Zoppetti', '2011-11-16', '2013-04-28'),"
              + " ('XXX-2011', 9999, 'Nemo', '2011-11-16', NULL)");
    }
    assertThat(source("2012-03-05", workspace)).contains("ITA");
    assertThat(source("2015-03-05", workspace)).doesNotContain("ITA");
  }
}
