package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.data.outlook.Covariates;
import org.entente.data.outlook.PanelSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente outlook backtest}, from its words to its files. */
class OutlookBackTestTest {

  private static final List<String> WORDS = List.of("outlook", "backtest");

  /** What one run writes. */
  private record Written(JsonNode json, List<String> table, String page) {}

  private static Written written;

  @TempDir Path folder;

  /** It takes most of a minute, so it is run once. */
  private static synchronized Written written() {
    if (written == null) {
      Map<String, String> workspace =
          Shared.workspace(
              Covariates.builtin().sources().stream()
                  .map(PanelSource::dataset)
                  .distinct()
                  .toArray(String[]::new));
      try {
        Path folder = Files.createTempDirectory("entente-backtest-");
        Path table = folder.resolve("scores.csv");
        Path page = folder.resolve("page.html");
        Cli.Result result =
            run(workspace, "--json", "-o", table.toString(), "--html", page.toString());
        assertThat(result.code()).as(result.err()).isZero();
        written =
            new Written(
                JsonMapper.builder().build().readTree(result.out()),
                Files.readAllLines(table),
                Files.readString(page));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return written;
  }

  private static Cli.Result run(Map<String, String> environment, String... words) {
    return Cli.run(
        environment, Stream.concat(WORDS.stream(), Stream.of(words)).toArray(String[]::new));
  }

  private static JsonNode horizon(int years) {
    return written()
        .json()
        .get("horizons")
        .valueStream()
        .filter(node -> node.get("years").asInt() == years)
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode scores(int years, String recipe) {
    return horizon(years)
        .get("scores")
        .valueStream()
        .filter(node -> node.get("recipe").asString().equals(recipe))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theModelAsUsedStandsBesideEveryRecipeTried() {
    assertThat(horizon(1).get("scores").size()).isEqualTo(18);
    assertThat(horizon(5).get("scores").size()).isEqualTo(21);
    JsonNode used = scores(5, "as used");
    assertThat(used.get("events").asInt()).isEqualTo(82);
    assertThat(used.get("n").asInt()).isEqualTo(2047);
    assertThat(used.get("log_loss").get("estimate").asDouble()).isLessThan(.1417);
    assertThat(used.get("against_ridge").get("by_alliance").get("high").asDouble()).isNegative();
    assertThat(scores(5, "climatology30").get("within_year_auc").asDouble()).isEqualTo(.5);
    assertThat(scores(5, "climatology30").get("log_loss").get("estimate").asDouble())
        .isCloseTo(.1607, within(5e-5));
  }

  @Test
  void theErasShowWhereThereIsNoSkill() {
    JsonNode first = horizon(1).get("eras").get(0);
    assertThat(first.get("events").asInt()).isEqualTo(9);
    assertThat(first.get("log_loss").asDouble())
        .isGreaterThan(first.get("log_loss_climatology30").asDouble());
  }

  @Test
  void theShockOfYugoslaviaIsAmongTheFailures() {
    assertThat(horizon(1).get("shocks").valueStream())
        .anyMatch(shock -> shock.get("year").asInt() == 1948 && shock.get("events").asInt() == 7);
    assertThat(horizon(1).get("violations").size()).isEqualTo(104);
    assertThat(horizon(1).get("violations").valueStream())
        .anyMatch(event -> event.get("members").asString().equals("CHN-MMR"));
  }

  @Test
  void theTableHasOneLineForEachRecipeAndHorizon() {
    List<String> lines = written().table();
    assertThat(lines).hasSize(1 + 18 + 21);
    assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(25));
    assertThat(lines.get(0)).contains("within_year_auc,log_loss").contains(",pooled_auc,");
  }

  @Test
  void thePageDrawsReliabilityInWordsToo() {
    assertThat(written().page())
        .contains("role=\"img\"")
        .contains("<title id=\"r5-t\">Within five years: forecast and observed</title>")
        .contains("Where it failed")
        .contains("denunciation with notice")
        .contains("SHA-256")
        .doesNotContain("<script");
    assertThat(written().page().indexOf("AUC within the year"))
        .isLessThan(written().page().indexOf("pooled AUC"));
  }

  @Test
  void faultyWordsAreNamed() {
    Map<String, String> none = Map.of("ENTENTE_WORKSPACE", folder.resolve("none").toString());
    assertThat(run(none, "-o", "scores.xlsx").err()).contains("scores.xlsx").contains(".csv");
    Cli.Result empty = run(none);
    assertThat(empty.code()).isEqualTo(1);
    assertThat(empty.err()).contains("has no data yet");
  }
}
