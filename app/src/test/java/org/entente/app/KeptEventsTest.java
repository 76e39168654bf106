package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.text.language.LanguagePipeline;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events of articles kept in the workspace, GDELT's counts, and the page of months. */
class KeptEventsTest {

  private static final String STORY =
      """
      Envoy recalled

      Published: 2019-03-05

      Norway recalled its ambassador from Poland on Monday. The harvest was good in most of the valleys that the reporter \
      saw on the way to the border, and the weather in the north was fine.
      """;

  @TempDir private Path folder;

  private String workspace;

  @BeforeEach
  void name() {
    workspace = folder.resolve("workspace").toString();
  }

  private static void models() {
    if (!LanguagePipeline.isAvailable()) {
      System.err.println(
          "NOTICE: no language models on the class path; part of KeptEventsTest is skipped");
    }
    assumeThat(LanguagePipeline.isAvailable()).isTrue();
  }

  private void keep(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Cli.Result result = Cli.run("read", file.toString(), "--keep", "--workspace", workspace);
    assertThat(result.code()).as(result.err()).isZero();
  }

  private JsonNode events(String... more) {
    String[] words = new String[more.length + 10];
    String[] fixed = {
      "events",
      "NOR",
      "POL",
      "--from",
      "2019-01-01",
      "--to",
      "2019-12-31",
      "--json",
      "--workspace",
      workspace
    };
    System.arraycopy(fixed, 0, words, 0, fixed.length);
    System.arraycopy(more, 0, words, fixed.length, more.length);
    Cli.Result result = Cli.run(words);
    assertThat(result.code()).as(result.err()).isZero();
    return JsonMapper.builder().build().readTree(result.out());
  }

  @Test
  void whatIsKeptEntersOnlyWhenAskedAndOnlyOnce() throws IOException {
    models();
    keep("a.txt", STORY);
    keep("a.txt", STORY);
    assertThat(events().at("/events")).isEmpty();
    JsonNode kept = events("--kept");
    assertThat(kept.at("/events")).hasSize(1);
    assertThat(kept.at("/events/0/event").asString()).isEqualTo("SANCTION");
    assertThat(kept.at("/events/0/published").asString()).isEqualTo("2019-03-05");
  }

  @Test
  void aStoryOfTwoOutletsCountsOnceAndTwiceByMention() throws IOException {
    models();
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("a.txt"), STORY);
    Files.writeString(
        news.resolve("b.txt"), STORY.replace("Envoy recalled", "Norway calls envoy home"));
    Cli.Result result = Cli.run("read", news.toString(), "--keep", "--workspace", workspace);
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(events("--kept").at("/events")).hasSize(1);
    assertThat(events("--kept", "--count", "mention").at("/events")).hasSize(2);
    assertThat(Cli.run("events", "NOR", "POL", "--count", "words").code()).isEqualTo(2);
  }

  @Test
  void nothingIsKeptByHalf() throws Exception {
    models();
    try (Store store = new Workspace(Path.of(workspace)).openForWriting()) {
      store.execute("CREATE TABLE article_events (id VARCHAR)");
    }
    Path file = Files.writeString(folder.resolve("a.txt"), STORY);
    Cli.Result result = Cli.run("read", file.toString(), "--keep", "--workspace", workspace);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("could not be kept");
    try (Store store = new Workspace(Path.of(workspace)).openForReading()) {
      assertThat(store.hasTable("claims")).isFalse();
      assertThat(store.number("SELECT count(*) FROM article_events")).isZero();
    }
  }

  @Test
  void aCopyReadOnAnotherDayCountsOnce() throws IOException {
    models();
    keep("a.txt", STORY);
    keep("b.txt", STORY.replace("Envoy recalled", "Norway calls envoy home").replace("-05", "-06"));
    assertThat(events("--kept").at("/events")).hasSize(1);
    assertThat(events("--kept", "--count", "mention").at("/events")).hasSize(2);
    keep("c.txt", STORY.replace("Envoy recalled", "Envoy gone again").replace("-03-05", "-05-07"));
    assertThat(events("--kept").at("/events")).hasSize(2);
  }

  @Test
  void withoutGdeltOneLineSaysSo() {
    Cli.Result result =
        Cli.run(
            "events", "JPN", "KOR", "--from", "2019-01-01", "--monthly", "--workspace", workspace);
    assertThat(result.code()).isZero();
    assertThat(result.err()).containsOnlyOnce("GDELT is not loaded");
    assertThat(result.out()).doesNotContain("GDELT");
  }

  @Test
  void gdeltStandsBesideAndIsNotAdded() throws Exception {
    try (Store store = new Workspace(Path.of(workspace)).openForWriting()) {
      store.execute(
          "CREATE TABLE gdelt2_events (globaleventid BIGINT, sqldate INTEGER, isrootevent INTEGER, quadclass INTEGER, actor1countrycode VARCHAR, actor2countrycode VARCHAR)");
      store.execute(
          "INSERT INTO gdelt2_events VALUES (1, 20190305, 1, 4, 'NOR', 'POL'), (2, 20190306, 1, 4, 'POL', 'NOR'), (2, 20190306, 1, 4, 'POL', 'NOR'),"
              + " (3, 20190306, 0, 1, 'NOR', 'POL'), (4, 20200306, 1, 1, 'NOR', 'POL'), (5, 20190406, 1, 1, 'NOR', 'SWE'), (6, 20190406, 1, 1, NULL, 'POL')");
    }
    JsonNode it = events();
    assertThat(it.at("/events")).isEmpty();
    assertThat(it.at("/gdelt/0/root_events").asInt()).isEqualTo(2);
    assertThat(it.at("/gdelt/0/rows").asInt()).isEqualTo(7);
    assertThat(it.at("/gdelt/0/months")).hasSize(1);
    assertThat(it.at("/gdelt/0/months/0/material_conflict").asInt()).isEqualTo(2);
  }

  @Test
  void thePageHasEveryMonthInItsTable() throws IOException {
    Path page = folder.resolve("events.html");
    Cli.Result result =
        Cli.run(
            "events",
            "JPN",
            "KOR",
            "--from",
            "2018-01-01",
            "--to",
            "2019-12-31",
            "--html",
            page.toString(),
            "--workspace",
            workspace);
    assertThat(result.code()).as(result.err()).isZero();
    org.jsoup.nodes.Document document = Jsoup.parse(Files.readString(page));
    assertThat(document.select("#months ~ div tbody tr, section table tbody tr"))
        .hasSizeGreaterThanOrEqualTo(24);
    assertThat(document.select("svg[role=img] rect.coop")).isNotEmpty();
    assertThat(document.select("svg[role=img] rect.conf")).isNotEmpty();
  }
}
