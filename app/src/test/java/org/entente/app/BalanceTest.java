package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente balance} and {@code entente landscape}, from their words to their files. */
class BalanceTest {

  @TempDir Path folder;

  private static JsonNode json(String... words) {
    Cli.Result result = Cli.run(words);
    assertThat(result.code()).as(result.err()).isZero();
    return JsonMapper.builder().build().readTree(result.out());
  }

  private static List<String> tense(JsonNode document) {
    return document
        .get("triangles")
        .valueStream()
        .filter(triangle -> triangle.get("tense").asBoolean())
        .map(triangle -> triangle.get("states").toString() + triangle.get("signs").asString())
        .toList();
  }

  @Test
  void twoAlliesOfOnePatronWhoQuarrelMakeATenseTriangleAndLaterNone() {
    JsonNode quarrel = json("balance", "USA", "JPN", "KOR", "--on", "2019-09-01", "--json");
    assertThat(tense(quarrel)).contains("[\"USA\",\"JPN\",\"KOR\"]++-");
    JsonNode best = quarrel.get("reliefs").get(0);
    assertThat(best.get("a").asString() + best.get("b").asString()).isEqualTo("JPNKOR");
    assertThat(best.get("frustration_upper").asInt())
        .isLessThan(quarrel.get("network").get("frustration_upper").asInt());
    JsonNode later = json("balance", "USA", "JPN", "KOR", "--on", "2025-01-07", "--json");
    assertThat(tense(later))
        .noneMatch(triangle -> triangle.startsWith("[\"USA\",\"JPN\",\"KOR\"]"));
    assertThat(later.get("network").get("frustration_status").asString()).startsWith("proved");
  }

  @Test
  void everyTieOfATriangleNamesItsRecords() {
    JsonNode document = json("balance", "USA", "JPN", "KOR", "--on", "2019-09-01", "--json");
    document
        .get("triangles")
        .forEach(
            triangle ->
                triangle
                    .get("ties")
                    .forEach(tie -> assertThat(tie.get("evidence").size()).isPositive()));
  }

  @Test
  void theTextSaysWhatIsTenseWhyAndWhatIsNotKnown() {
    String text = Cli.run("balance", "USA", "JPN", "KOR", "--on", "2019-09-01").out();
    assertThat(text)
        .contains("USA-JPN-KOR (++-): USA is a friend of both")
        .contains("JPN against KOR: net cooperation")
        .contains("in one camp in every best split")
        .contains("frustration index 10 (proved) instead of 11 (proved)")
        .contains("not looked for");
    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void aNetworkOfOnesOwnIsMeasuredAndWrittenBack() throws IOException {
    Path edges = folder.resolve("own.csv");
    Files.writeString(edges, "from,to,sign\nA,B,1\nB,C,1\nA,C,-1\nC,D,-1\n");
    Path out = folder.resolve("out.graphml");
    Cli.Result result =
        Cli.run("balance", "A", "--network", edges.toString(), "-o", out.toString(), "--json");
    assertThat(result.code()).as(result.err()).isZero();
    JsonNode network = JsonMapper.builder().build().readTree(result.out()).get("network");
    assertThat(network.get("frustration_upper").asInt()).isEqualTo(1);
    assertThat(network.get("tri_ppm").asInt()).isEqualTo(1);
    assertThat(Files.readString(out)).contains("camp").contains("frustrated");
    JsonNode again = json("balance", "--network", out.toString(), "--json");
    assertThat(again.get("network").get("ties").asInt()).isEqualTo(4);
  }

  @Test
  void faultyWordsAndFilesAreNamed() throws IOException {
    Path edges = folder.resolve("own.csv");
    Files.writeString(edges, "from,to,sign\nA,B,maybe\n");
    Cli.Result faulty = Cli.run("balance", "--network", edges.toString());
    assertThat(faulty.code()).isEqualTo(1);
    assertThat(faulty.err()).contains("own.csv, line 2").contains("maybe");
    Files.writeString(edges, "from,to,sign\nA,B,1\n");
    assertThat(Cli.run("balance", "Z", "--network", edges.toString()).err())
        .contains("no node \"Z\"", "A, B");
    assertThat(Cli.run("balance").err()).contains("name the states");
    assertThat(Cli.run("balance", "--year", "20x").err()).contains("FIRST..LAST");
    assertThat(Cli.run("balance", "--year", "1962").err()).contains("data get atop-dyads");
    assertThat(Cli.run("balance", "USA", "JPN", "--ties", "love").err()).contains("obligation");
    assertThat(Cli.run("balance", "USA", "JPN", "--on", "2019-09-01", "-o", "x.pdf").err())
        .contains(".graphml");
  }

  @Test
  void thePageShowsThePictureWithItsWords() throws IOException {
    Path page = folder.resolve("page.html");
    Cli.run("balance", "USA", "JPN", "KOR", "--on", "2019-09-01", "--html", page.toString());
    assertThat(Files.readString(page))
        .contains("JPN against KOR, in a triangle under tension.")
        .contains("class=\"foes tense\"")
        .contains("What would relieve them")
        .doesNotContain("<script");
  }

  @Test
  void theSystemOverYearsIsATableAChartAndEqualsTheGoldenFigures() throws IOException {
    Map<String, String> workspace = Shared.workspace("atop-dyads", "gml-disputes", "cow-states");
    Path table = folder.resolve("years.csv");
    Path chart = folder.resolve("years.svg");
    Cli.Result result =
        Cli.run(
            workspace, "balance", "--year", "1961..1962", "-o", "" + table, "--svg", "" + chart);
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(Files.readString(table)).contains("1962,").contains(",2447,252,94,2,");
    assertThat(result.out()).contains("1961", "1962");
    assertThat(Files.readString(chart)).startsWith("<svg").contains("1 - 2L/m");
    Cli.Result later = Cli.run(workspace, "balance", "--year", "2011");
    assertThat(later.code()).isEqualTo(1);
    assertThat(later.err()).contains("outside of GML").contains("RIVALRY_TSS");
  }

  @Test
  void onADateTheLastEndedYearIsUsedAndNothingLater() {
    Map<String, String> workspace = Shared.workspace("atop-dyads", "gml-disputes", "cow-states");
    String early =
        Cli.run(workspace, "balance", "USA", "GBR", "--on", "1962-12-30", "--from", "data").out();
    String late =
        Cli.run(workspace, "balance", "USA", "GBR", "--on", "1962-12-31", "--from", "data").out();
    assertThat(early).contains("friends and foes, 1961 (data sets)");
    assertThat(late).contains("friends and foes, 1962 (data sets)");
  }

  @Test
  void aLandscapeHasItsMinimaAndRefusesAMissingSize() {
    Map<String, String> workspace =
        Shared.workspace("atop-dyads", "gml-disputes", "cow-states", "nmc");
    Cli.Result powers =
        Cli.run(
            workspace,
            "landscape",
            "GBR",
            "FRA",
            "DEU",
            "ITA",
            "RUS",
            "--year",
            "1936",
            "--realist",
            "--side",
            "GBR,FRA");
    assertThat(powers.code()).as(powers.err()).isZero();
    assertThat(powers.out()).contains("16 splits").contains("GBR RUS", "FRA DEU ITA");
    assertThat(powers.out()).contains("change in energy");
    double basins =
        powers
            .out()
            .lines()
            .filter(line -> line.contains("%"))
            .mapToDouble(line -> Double.parseDouble(line.strip().split("\\s+")[1].replace("%", "")))
            .sum();
    assertThat(basins).isCloseTo(100, within(0.2));
    Cli.Result missing =
        Cli.run(workspace, "landscape", "USA", "GBR", "--year", "2016", "--side", "FRA");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("FRA is on a side");
  }
}
