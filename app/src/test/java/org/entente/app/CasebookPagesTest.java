package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.app.report.casebook.CasebookPages;
import org.entente.app.report.practice.AlliedSpread;
import org.entente.app.report.practice.YearlyPractice;
import org.entente.core.state.StateRegistry;
import org.entente.data.casebook.Casebook;
import org.entente.data.casebook.CasebookException;
import org.entente.data.casebook.CasebookReader;
import org.entente.data.states.StateTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that are made from the casebook. */
class CasebookPagesTest {

  private static final StateRegistry REGISTRY = StateTables.registry();
  private static Casebook casebook;
  private static Map<String, String> pages;

  @TempDir Path temp;

  @BeforeAll
  static void make() throws CasebookException {
    casebook = new CasebookReader(REGISTRY).readSound(List.of(CasebookReader.BUILTIN));
    pages = CasebookPages.of(casebook, REGISTRY);
  }

  /** With {@code -Dentente.renew=true} they are written anew. */
  @Test
  void thePagesInTheDocsAreThoseThatTheCommandWrites() throws IOException {
    Path docs = Repository.root().resolve("docs");
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = docs.resolve(page.getKey());
      if (Boolean.getBoolean("entente.renew")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.getValue());
      }
      assertThat(file).as("write it with: entente casebook pages docs").exists();
      assertThat(Files.readString(file))
          .as(page.getKey() + ": write it anew with entente casebook pages docs")
          .isEqualTo(page.getValue());
    }
    try (Stream<Path> charts = Files.list(docs.resolve("practice"))) {
      assertThat(charts.map(chart -> "practice/" + chart.getFileName())).isSubsetOf(pages.keySet());
    }
  }

  @Test
  void everyPairHasAReading() {
    assertThat(pages.get("practice-by-year.md")).doesNotContain("null");
    assertThat(
            Pattern.compile("^!\\[", Pattern.MULTILINE)
                .matcher(pages.get("practice-by-year.md"))
                .results())
        .hasSize(19);
  }

  /** By hand, from the rows of the table of events. */
  @Test
  void aYearIsWhatTheTableOfEventsHas() {
    YearlyPractice pair =
        YearlyPractice.of(
            casebook.records(),
            REGISTRY.byCode("RUS").orElseThrow(),
            REGISTRY.byCode("BLR").orElseThrow(),
            2015,
            2020);
    // 2015 was worked through from October on, so it has no value.
    assertThat(pair.years().get(0).profile()).isEmpty();
    // 2020: cut of oil, arrest, demand and inquiry against two talks and a congratulation.
    assertThat(pair.years().get(5).profile().orElseThrow().count().conflict()).isEqualTo(4);
    assertThat(pair.years().get(5).profile().orElseThrow().count().cooperation()).isEqualTo(3);
    assertThat(pair.hasYearlyProtests()).isFalse();
  }

  @Test
  void theProtestsOfTheCalendarAreMarkedBetweenJapanAndKoreaAlone() {
    YearlyPractice pair =
        YearlyPractice.of(
            casebook.records(),
            REGISTRY.byCode("JPN").orElseThrow(),
            REGISTRY.byCode("KOR").orElseThrow(),
            2015,
            2025);
    // Takeshima Day, the Bluebook, the white paper on defence and 15 August.
    assertThat(pair.years().get(10).profile().orElseThrow().yearly())
        .extracting(event -> event.date().toString())
        .containsExactly("2025-02-22", "2025-04-08", "2025-07-15", "2025-08-15");
    assertThat(pair.years().get(0).profile().orElseThrow().yearly()).isEmpty();
  }

  @Test
  void alliesOfAYearHaveAPactAtItsEndAndAnAct() {
    AlliedSpread spread = AlliedSpread.of(casebook.records(), 2024, 2024);
    assertThat(spread.pairYears())
        .extracting(AlliedSpread.PairYear::pair)
        .contains("JPN-USA", "KOR-USA", "GRC-TUR")
        .doesNotContain("JPN-KOR", "IND-USA");
    assertThat(spread.pairYears()).allMatch(pair -> pair.acts() > 0);
  }

  @Test
  void theRegionsNameEveryScopeOfTheirStates() {
    String page = pages.get("casebook-regions.md");
    assertThat(page)
        .contains("## Europe and Russia", "## Africa south of the Sahara")
        .contains("| BLR | RUS | 2015-10-04 | 2026-02-26 |");
  }

  @Test
  void theCommandWritesThem() throws IOException {
    Cli.Result result = Cli.run("casebook", "pages", temp.toString());
    assertThat(result.code()).isZero();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(Files.readString(temp.resolve(page.getKey()))).isEqualTo(page.getValue());
    }
  }

  /** The tables in the tutorial are a casebook without problems, and its questions have answers. */
  @Test
  void theTutorialOnAddingARegionWorks() throws IOException {
    String tutorial = Repository.text("docs/casebook-add-region.md");
    for (String table : List.of("events", "scope")) {
      Matcher block =
          Pattern.compile("`my-baltics/" + table + "\\.csv`.*?```\\n(.*?)```", Pattern.DOTALL)
              .matcher(tutorial);
      assertThat(block.find()).as(table).isTrue();
      Files.writeString(temp.resolve(table + ".csv"), block.group(1));
    }
    Cli.Result check = Cli.run("casebook", "check", temp.toString());
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(check.out() + check.err()).contains("sound: ").doesNotContain("doubt");
    Cli.Result answer =
        Cli.run(
            "assess",
            "EST",
            "RUS",
            "--on",
            "2025-06-30",
            "--casebook",
            "builtin",
            "--casebook",
            temp.toString(),
            "--evidence");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("E-2025-02-08-baltic-rus-grid");
  }
}
