package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.core.assessment.Strain;
import org.entente.core.assessment.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation says is so. */
class DocumentationTest {

  @TempDir private Path folder;

  /** Every command of the program that the README shows. */
  static Stream<String> commands() {
    return Repository.text("README.md")
        .lines()
        .filter(line -> line.startsWith("    ./entente "))
        .map(String::strip);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandOfTheReadmeWorks(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command.substring("./entente ".length()));
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    words.replaceAll(word -> word.endsWith(".html") ? folder.resolve(word).toString() : word);
    Cli.Result result = Cli.run(words.toArray(String[]::new));
    assertThat(result.err()).doesNotContain("entente:");
    assertThat(result.code()).isZero();
    assertThat(result.out()).isNotBlank();
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
      strings = {"README.md", "CONTRIBUTING.md", "docs/assessment.md", "casebook/README.md"})
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
