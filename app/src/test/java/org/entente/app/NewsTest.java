package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.text.language.LanguagePipeline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente read}, {@code assess --with} and {@code events}. */
class NewsTest {

  private static final String ARTICLE =
      """
      Ministers meet

      Japan imposed sanctions on Russia on Monday. The weather in the north was fine, and the \
      harvest was good in most of the valleys that the reporter saw on the way. France did not \
      condemn Germany. China will sign a treaty with Brazil next month.
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void models() {
    if (!LanguagePipeline.isAvailable()) {
      System.err.println("NOTICE: no language models on the class path; NewsTest is skipped");
    }
    assumeThat(LanguagePipeline.isAvailable()).isTrue();
  }

  private static String article() throws IOException {
    return Files.writeString(folder.resolve("article.txt"), ARTICLE).toString();
  }

  private static JsonNode read(String... more) throws IOException {
    String[] words = new String[more.length + 3];
    words[0] = "read";
    words[1] = article();
    words[2] = "--json";
    System.arraycopy(more, 0, words, 3, more.length);
    Cli.Result result = Cli.run(words);
    assertThat(result.code()).as(result.err()).isZero();
    return JsonMapper.builder().build().readTree(result.out());
  }

  @Test
  void aDeedIsCodedWithTheWordsBehindIt() throws IOException {
    JsonNode article = read("--published", "2025-01-07", "--outlet", "Daily").at("/articles/0");
    assertThat(article.get("outlet").asString()).isEqualTo("Daily");
    JsonNode event = article.at("/events/0");
    assertThat(event.get("event").asString()).isEqualTo("SANCTION");
    assertThat(event.at("/source/0/code").asString()).isEqualTo("JPN");
    assertThat(event.at("/target/0/code").asString()).isEqualTo("RUS");
    assertThat(event.at("/source/0/text").asString()).isEqualTo("Japan");
    assertThat(event.get("date").asString()).isEqualTo("2025-01-06");
    assertThat(event.get("aux").size()).isZero();
  }

  @Test
  void whatDidNotHappenIsFlagged() throws IOException {
    for (JsonNode event : read("--published", "2025-01-07").at("/articles/0/events")) {
      if (event.at("/source/0/code").asString().equals("FRA")) {
        assertThat(event.get("aux").toString()).contains("negated");
      }
      if (event.at("/source/0/code").asString().equals("CHN")) {
        assertThat(event.get("aux").toString()).contains("future");
      }
    }
  }

  @Test
  void onlyDeedsOfNowEnterAnAssessmentAndNoneOfALaterArticle() throws IOException {
    String dated = "Date: 2025-01-07\n\n" + ARTICLE;
    String file = Files.writeString(folder.resolve("dated.txt"), dated).toString();
    Cli.Result used =
        Cli.run("assess", "JPN", "RUS", "--on", "2025-01-07", "--json", "--with", file);
    assertThat(used.code()).as(used.err()).isZero();
    assertThat(used.err()).contains("1 event between states from 1 article ");
    assertThat(used.out()).contains("E-article-001").doesNotContain("E-article-002");
    Cli.Result earlier =
        Cli.run("assess", "JPN", "RUS", "--on", "2025-01-05", "--json", "--with", file);
    assertThat(earlier.out()).doesNotContain("E-article");
  }

  @Test
  void anActThatTheCasebookHasIsNotCountedAgain() throws IOException {
    String text = "The United States rejected Japan's proposal on steel on Friday.";
    for (String day : List.of("2025-01-04", "2024-10-19")) {
      Path file = Files.writeString(folder.resolve("steel.txt"), "Date: " + day + "\n\n" + text);
      Cli.Result used =
          Cli.run("assess", "USA", "JPN", "--on", "2025-01-07", "--json", "--with", "" + file);
      assertThat(used.code()).as(used.err()).isZero();
      boolean known = day.startsWith("2025");
      assertThat(used.err().contains("1 is left out")).as(used.err()).isEqualTo(known);
      assertThat(used.out().contains("E-article-001")).as(day).isEqualTo(!known);
    }
  }

  @Test
  void explanationsSpeakOfEverySentence() throws IOException {
    Cli.Result result = Cli.run("read", article(), "--explain");
    assertThat(result.out()).contains("no matching rule: The weather").contains("coded: Japan");
  }

  @Test
  void aFileThatIsNotThereFailsWithItsName() {
    Cli.Result result = Cli.run("read", folder.resolve("missing.txt").toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains("missing.txt")
        .contains("the file does not exist. Check the name");
  }

  @Test
  void hostileTextIsEscaped() throws IOException {
    String text = "<script>alert(1)</script> \u001b[31mJapan attacked China on Monday.\u001b[0m";
    String file = Files.writeString(folder.resolve("bad.txt"), text).toString();
    Cli.Result result = Cli.run("read", file, "--published", "2025-01-07");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).doesNotContain("\u001b");
  }

  @Test
  void theEventsGoToATableAndOwnNamesAreUsed() throws IOException {
    Path table = folder.resolve("events.csv");
    String names =
        Files.writeString(folder.resolve("names.txt"), "CHN|Zhongguo|1949||state\n") + "";
    String text = "Zhongguo imposed sanctions on Japan, \"again\", on Monday.";
    String file = Files.writeString(folder.resolve("own.txt"), text).toString();
    Cli.Result result =
        Cli.run(
            "read", file, "--published", "2025-01-07", "--actors", names, "-o", table.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(Files.readString(table))
        .contains(",SANCTION,")
        .contains(",CHN,JPN,")
        .contains("\"\"again\"\"");
    Files.writeString(folder.resolve("names.txt"), "CHN|Zhongguo|not a year\n");
    Cli.Result bad = Cli.run("read", file, "--actors", names);
    assertThat(bad.code()).isEqualTo(1);
    assertThat(bad.err()).contains("names.txt").contains("line 1");
  }

  @Test
  void eventsByMonthCountTheCasebook() {
    Cli.Result result =
        Cli.run(
            "events",
            "JPN",
            "KOR",
            "--from",
            "2019-07-01",
            "--to",
            "2019-08-31",
            "--monthly",
            "--json");
    assertThat(result.code()).as(result.err()).isZero();
    JsonNode it = JsonMapper.builder().build().readTree(result.out());
    assertThat(it.get("months").size()).isEqualTo(2);
    int counted = 0;
    for (JsonNode month : it.get("months")) {
      counted +=
          month.get("verbal_cooperation").asInt()
              + month.get("material_cooperation").asInt()
              + month.get("verbal_conflict").asInt()
              + month.get("material_conflict").asInt();
    }
    assertThat(counted).isEqualTo(it.get("events").size()).isGreaterThan(2);
  }
}
