package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.data.trouble.TroublePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente outlook}, from its words to its answers, on a machine without data. */
class OutlookTest {

  @TempDir Path folder;

  private static JsonNode json(String... words) {
    Cli.Result result = Cli.run(words);
    assertThat(result.code()).as(result.err()).isZero();
    return JsonMapper.builder().build().readTree(result.out());
  }

  private static JsonNode pair(JsonNode document, String a, String b) {
    return document
        .get("pairs")
        .valueStream()
        .filter(p -> p.get("a").asString().equals(a) && p.get("b").asString().equals(b))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAllianceHasAProbabilityInsideItsIntervalAndBelowItsCeiling() {
    JsonNode document = json("outlook", "USA", "JPN", "KOR", "--on", "2025-01-07", "--json");
    for (String other : new String[] {"JPN", "KOR"}) {
      JsonNode alliance = pair(document, "USA", other).get("alliances").get(0);
      JsonNode five = alliance.get("within_5_years");
      double p = five.get("probability").asDouble();
      assertThat(p).isBetween(five.get("low").asDouble(), five.get("high").asDouble());
      assertThat(p).isBetween(0.0005, 0.02);
      assertThat(p).isGreaterThan(alliance.get("within_1_year").get("probability").asDouble());
      assertThat(alliance.get("base_rates").size()).isEqualTo(5);
      assertThat(alliance.get("most_alike").size()).isEqualTo(5);
    }
  }

  @Test
  void theReasonsAddUpToTheForecast() {
    JsonNode alliance =
        json("outlook", "CHN", "SUN", "--on", "1960-01-01", "--json")
            .get("pairs")
            .get(0)
            .get("alliances")
            .get(0);
    JsonNode why = alliance.get("log_odds_within_5_years");
    double sum = why.get("reference").asDouble() + why.get("held_back").asDouble();
    for (JsonNode part : why.get("contributions")) {
      sum += part.asDouble();
    }
    double p = alliance.get("within_5_years").get("probability").asDouble();
    assertThat(1 / (1 + Math.exp(-sum))).isCloseTo(p, within(0.005));
  }

  /** The Sino-Soviet alliance ended in 1980; an answer of 1960 must not know. */
  @Test
  void nothingAfterTheDateIsUsed() {
    JsonNode early = json("outlook", "CHN", "SUN", "--on", "1960-01-01", "--json");
    assertThat(early.get("pairs").get(0).get("year").asInt()).isEqualTo(1959);
    early
        .get("pairs")
        .get(0)
        .get("alliances")
        .get(0)
        .get("most_alike")
        .forEach(
            like ->
                assertThat(like.get("became").asString())
                    .doesNotContainPattern("19[6-9]\\d|20\\d\\d"));
    JsonNode all = early.get("pairs").get(0).get("alliances").get(0).get("base_rates").get(0);
    assertThat(all.get("within_1_year").get("windows").asInt()).isLessThan(2_000);
  }

  @Test
  void baseRatesAreThoseOfThePanel() {
    JsonNode rates =
        pair(json("outlook", "USA", "JPN", "--on", "2025-01-07", "--json"), "USA", "JPN")
            .get("alliances")
            .get(0)
            .get("base_rates");
    assertThat(rates.get(0).get("within_1_year").get("violated").asInt()).isEqualTo(121);
    assertThat(rates.get(0).get("within_1_year").get("windows").asInt()).isEqualTo(11_489);
    assertThat(rates.get(2).get("within_1_year").get("violated").asInt()).isEqualTo(12);
    assertThat(rates.get(2).get("within_1_year").get("windows").asInt()).isEqualTo(6_940);
  }

  @Test
  void aPairWithoutAnObligationIsToldSoAndGetsAnotherRate() {
    String text = Cli.run("outlook", "JPN", "KOR", "--on", "2025-01-07").out();
    assertThat(text)
        .contains("ATOP has no bilateral alliance of the two in force")
        .contains("common ally by bilateral defence obligations: USA")
        .contains("JPN-KOR: by ATOP neutrality or non-aggression owed in 2016")
        // The two are bound by a treaty of many: what became of pairs without one is not theirs.
        .doesNotContain("were bound by one within five years")
        .doesNotContain("violated or abrogated within 1 year");
    // Both had the United States, Germany by a treaty of many.
    assertThat(Cli.run("outlook", "JPN", "DEU", "--on", "2010-01-01").out().replaceAll("\\s+", " "))
        .contains("pair-years without an obligation and with a common defence ally")
        .contains("were bound by one within five years");
    JsonNode allied = json("outlook", "USA", "CAN", "--on", "2000-01-01", "--json");
    assertThat(pair(allied, "USA", "CAN").get("other_obligation").asInt()).isEqualTo(3);
    assertThat(pair(allied, "USA", "CAN").get("pairs_without_obligation").isNull()).isTrue();
  }

  @Test
  void theTextNamesWhatItForecastsHowOldItsInputsAreAndWhatIsNotKnown() {
    String text = Cli.run("outlook", "USA", "KOR", "--on", "2025-01-07").out();
    assertThat(text)
        .contains("which includes denunciation with notice")
        .contains("later events are not included")
        .contains("not known, training median used")
        .contains("Base rates");
    assertThat(text).doesNotContainIgnoringCase("betray");
    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void theTableOfAllHasARowForEveryReadingAndAgreesWithThePair() throws IOException {
    Path table = folder.resolve("all.csv");
    Cli.Result result = Cli.run("outlook", "--all", "--on", "2025-01-07", "-o", table.toString());
    assertThat(result.code()).as(result.err()).isZero();
    List<String> rows = Files.readAllLines(table);
    // Pairs with an obligation in ATOP at the end of 2018: 1,707 with defence or offence.
    List<String[]> cells = rows.stream().skip(1).map(row -> row.split(",", -1)).toList();
    assertThat(cells).hasSize(TroublePack.builtin().readings().size());
    assertThat(cells).allSatisfy(row -> assertThat(row).hasSize(18));
    double last = 1;
    for (String[] row : cells.subList(0, 1707)) {
      assertThat(row[3]).isEqualTo("defence");
      assertThat(Double.parseDouble(row[5])).isLessThanOrEqualTo(last).isGreaterThan(0);
      last = Double.parseDouble(row[5]);
    }
    assertThat(cells.get(1707)[3]).isEqualTo("lesser");
    String[] korea =
        cells.stream()
            .filter(row -> row[0].equals("USA") && row[1].equals("KOR"))
            .findFirst()
            .orElseThrow();
    assertThat(korea[2]).isEqualTo("defence pact");
    JsonNode alliance =
        pair(json("outlook", "USA", "KOR", "--on", "2025-01-07", "--json"), "USA", "KOR")
            .get("alliances")
            .get(0);
    assertThat(Double.parseDouble(korea[12]))
        .isCloseTo(alliance.at("/within_5_years/probability").asDouble(), within(1e-6));
    assertThat(List.of(korea).subList(13, 18))
        .containsExactly("2014", "2021", "2021", "2024", "2016");
  }

  @Test
  void theTableOfAllIsNotMadeForADateBeforeItsReadings() {
    Cli.Result early = Cli.run("outlook", "--all", "--on", "2024-12-31");
    assertThat(early.code()).isNotZero();
    assertThat(early.out()).isEmpty();
    assertThat(early.err()).contains("of the end of 2024").contains("2025-01-01 or later");
    assertThat(Cli.run("outlook", "--all", "USA").err()).contains("leave out USA");
    assertThat(Cli.run("outlook", "USA", "JPN", "-o", "x.csv").err()).contains("add --all");
  }

  @Test
  void thePanelIsWrittenWithItsCodebook() throws IOException {
    Map<String, String> workspace = Shared.everything();
    Path panel = folder.resolve("panel.csv");
    Cli.Result result = Cli.run(workspace, "outlook", "panel", "-o", panel.toString());
    assertThat(result.code()).as(result.err()).isZero();
    try (var lines = Files.lines(panel)) {
      assertThat(lines.count()).isEqualTo(13_532);
    }
    assertThat(Files.readString(folder.resolve("panel.codebook.csv"))).contains("poly_min");
    assertThat(Cli.run(workspace, "outlook", "panel").out()).contains("1990-").contains("defence");
  }

  @Test
  void thePackIsRebuiltByteForByte() throws IOException {
    Map<String, String> workspace = Shared.everything();
    Cli.Result result = Cli.run(workspace, "reference", "build", "-o", folder.toString());
    assertThat(result.code()).as(result.err()).isZero();
    Path board = Repository.root().resolve("data/src/main/resources/org/entente/data/reference");
    try (var files = Files.walk(folder)) {
      List<Path> written = files.filter(Files::isRegularFile).sorted().toList();
      assertThat(written).hasSizeGreaterThan(600);
      for (Path file : written) {
        assertThat(Files.mismatch(file, board.resolve(folder.relativize(file).toString())))
            .as(file.toString())
            .isEqualTo(-1);
      }
    }
  }
}
