package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.strain.Strain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation says is so. */
class DocumentationTest {

  @TempDir private Path folder;

  /** The commands that make the tour of the data sets: they build on each other. */
  private static final Pattern DATA =
      Pattern.compile("    \\./entente (data|dyads|states|cite|similarity|ideal-points) .*");

  /** Every command of the program that the README shows, but for the tour of the data sets. */
  static Stream<String> commands() {
    return Repository.text("README.md")
        .lines()
        .filter(line -> line.startsWith("    ./entente "))
        .filter(line -> !DATA.matcher(line).matches())
        .map(String::strip);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandOfTheReadmeWorks(String command) {
    List<String> words = words(command);
    words.replaceAll(
        word ->
            word.endsWith(".html") || List.of("entente-casebook", "site").contains(word)
                ? folder.resolve(word).toString()
                : word);
    Cli.Result result = Cli.run(words.toArray(String[]::new));
    assertThat(result.err()).doesNotContain("entente:");
    assertThat(result.code()).isZero();
    assertThat(result.out()).isNotBlank();
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command.substring("./entente ".length()));
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words;
  }

  @Test
  void theTourOfTheDataSetsWorksInFiveCommands() throws IOException {
    Path mirror = Shared.data();
    List<String> tour =
        Repository.text("README.md")
            .lines()
            .filter(line -> DATA.matcher(line).matches())
            .map(String::strip)
            .toList();
    // Five commands to a table, and two that need the votes as well.
    assertThat(tour).hasSize(7);
    Map<String, String> environment =
        Map.of("ENTENTE_WORKSPACE", folder.resolve("workspace").toString());
    Cli.run(
        environment,
        "data",
        "get",
        "un-votes",
        "un-matched-resolutions",
        "--mirror",
        mirror.toString());
    Cli.run(environment, "data", "load", "un-votes", "un-matched-resolutions");
    for (String command : tour) {
      List<String> words = words(command);
      words.replaceAll(
          word ->
              word.equals("my-mirror")
                  ? mirror.toString()
                  : word.endsWith(".csv") || word.endsWith(".html")
                      ? folder.resolve(word).toString()
                      : word);
      Cli.Result result = Cli.run(environment, words.toArray(String[]::new));
      assertThat(result.code()).as(command + "\n" + result.err()).isZero();
    }
    try (Stream<String> rows = Files.lines(folder.resolve("dyads.csv"))) {
      assertThat(rows.count()).isEqualTo(1 + 1_912_290);
    }
    assertThat(folder.resolve("dyads.codebook.csv"))
        .content()
        .startsWith("column,type,definition,unit,source,coverage,absent\nccode1,")
        .contains("\natop_defense,INTEGER,");
    assertThat(folder.resolve("dyads.bib"))
        .content()
        .contains("@article{leeds2002", "@article{singer1987");
  }

  @Test
  void thePageOnTheDataSetsIsMadeFromTheCatalogue() {
    Cli.Result page = Cli.run("data", "describe", "--all", "--markdown");
    assertThat(page.code()).isZero();
    assertThat(Repository.text("docs/data.md"))
        .as("renew it: ./entente data describe --all --markdown > docs/data.md")
        .isEqualTo(page.out());
  }

  @Test
  void theReadmeShowsTheTourItPromises() {
    assertThat(commands()).hasSizeGreaterThanOrEqualTo(7);
  }

  @Test
  void continuousIntegrationRunsTheTwoCommandsOfTheReadme() {
    String run = Repository.text(".ci/run");
    assertThat(run)
        .contains("\n./entente assess USA JPN KOR --on 2025-01-07\n")
        .contains("\nmvn verify");
    assertThat(Repository.text("README.md"))
        .contains("\n    ./entente assess USA JPN KOR --on 2025-01-07\n")
        .contains("\n    mvn verify\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "CONTRIBUTING.md",
        "docs/assessment.md",
        "docs/what-if.md",
        "docs/serve.md",
        "docs/mcp.md",
        "docs/workspace.md",
        "casebook/README.md"
      })
  void everyLinkToAFileLeadsToOne(String document) {
    Path from = Repository.root().resolve(document);
    Matcher links = Pattern.compile("\\]\\(([^)#]+)\\)").matcher(Repository.text(document));
    while (links.find()) {
      assertThat(from.resolveSibling(links.group(1))).exists();
    }
  }

  @Test
  void everyTieAndEveryStrainIsExplained() {
    String text = Repository.text("docs/assessment.md");
    for (Tie tie : Tie.values()) {
      assertThat(text).contains("| " + tie.label() + " |");
    }
    for (Strain.Kind kind : Strain.Kind.values()) {
      assertThat(text).contains("| " + kind.label() + " |");
    }
  }

  @Test
  void everyModuleIsOnTheMapAndEveryFolderOnTheMapIsThere() {
    String readme = Repository.text("README.md");
    List<String> modules =
        Pattern.compile("<module>([^<]+)</module>")
            .matcher(Repository.text("pom.xml"))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(modules)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(readme).contains("| `" + name + "/` |"));
    List<String> mapped =
        Pattern.compile("\\| `([a-z]+)/` \\|")
            .matcher(readme)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(mapped)
        .hasSizeGreaterThan(modules.size())
        .allSatisfy(name -> assertThat(Repository.root().resolve(name)).isDirectory());
  }
}
