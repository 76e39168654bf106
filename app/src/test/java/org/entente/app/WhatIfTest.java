package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.core.whatif.Form;
import org.entente.core.whatif.WhatIf;
import org.entente.data.states.StateTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente assess --what-if} on the casebook on board, and the page that documents it. */
class WhatIfTest {

  private static final LocalDate ON = LocalDate.of(2025, 1, 7);
  private static final Pattern EXAMPLE = Pattern.compile(" {4}--what-if '(.*)'");

  @TempDir private Path folder;

  private static String[] words(List<String> changes, String... more) {
    List<String> words =
        new ArrayList<>(List.of("assess", "USA", "JPN", "KOR", "--on", "2025-01-07"));
    changes.forEach(change -> words.addAll(List.of("--what-if", change)));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  private static JsonNode json(String... changes) {
    Cli.Result result = Cli.run(words(List.of(changes), "--json"));
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    return JsonMapper.builder().build().readTree(result.out());
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode moved(JsonNode document, String topic, String about) {
    return stream(document.at("/what_if/moved"))
        .filter(l -> l.get("topic").asString().equals(topic))
        .filter(l -> l.get("about").asString().equals(about))
        .findFirst()
        .orElseThrow();
  }

  static Stream<String> examples() {
    return Repository.text("docs/what-if.md")
        .lines()
        .map(EXAMPLE::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleOfThePageCanBeMadeAndMovesSomething(String change) {
    assertThat(WhatIf.parse(change, StateTables.registry(), ON)).isNotNull();
    JsonNode it = json(change);
    assertThat(it.at("/what_if/hypothetical").asBoolean()).isTrue();
    // Sanctions on a state that nobody assesses here may leave every line as it is.
    if (!change.startsWith("sanctions")) {
      assertThat(it.at("/what_if/moved")).as(change).isNotEmpty();
    }
  }

  @Test
  void thePageShowsEveryFormWithItsMeaningAndExamples() {
    String page = Repository.text("docs/what-if.md");
    for (Form form : Form.values()) {
      assertThat(page).contains("### `" + form.syntax() + "`\n\n" + form.meaning() + "\n");
      form.examples()
          .forEach(example -> assertThat(page).contains("    --what-if '" + example + "'\n"));
    }
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(Form.values().length);
    assertThat(Cli.run("assess", "--help").out().replaceAll("\\s+", " ")).contains(Form.words());
  }

  @Test
  void theCommandsOfThePageWork() {
    List<String> commands =
        Repository.text("docs/what-if.md")
            .lines()
            .filter(line -> line.startsWith("    ./entente "))
            .toList();
    assertThat(commands).hasSize(3);
    for (String command : commands) {
      Matcher matcher =
          Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command.strip().substring(10));
      List<String> words =
          matcher.results().map(m -> m.group(1) == null ? m.group(2) : m.group(1)).toList();
      assertThat(Cli.run(words.toArray(String[]::new)).code()).as(command).isZero();
    }
  }

  @Test
  void theTextSaysOnTopThatItIsHypotheticalAndWhatMovedAndWhy() {
    String text = Cli.run(words(List.of("tariff USA JPN", "end-treaty T-usa-kor-mdt"))).out();
    assertThat(text).startsWith("WHAT IF, not on record: USA-JPN-KOR on 2025-01-07\n");
    assertThat(text)
        .contains("1. United States puts a tariff on Japan on 2025-01-07")
        .contains("  - USA-KOR, tie: defence pact -> pact without defence\n")
        .contains("why: change 2; out: T-usa-kor-mdt")
        .contains("hub: USA -> none")
        .contains("in: M-whatif-1");
    assertThat(text.indexOf("What moved")).isLessThan(text.indexOf("how well does this alliance"));
    assertThat(text.lines())
        .allMatch(line -> line.length() <= 80 || line.strip().split(" ").length <= 2);
  }

  @Test
  void everyMoveNamesTheChangesBehindIt() {
    JsonNode it = json("tariff USA JPN", "leader KOR now \"Jane Doe\"", "warming CHN JPN 12");
    assertThat(moved(it, "strain", "economic measure USA-JPN").get("changes").toString())
        .isEqualTo("[1]");
    JsonNode leader = moved(it, "leader", "KOR");
    assertThat(leader.get("changes").toString()).isEqualTo("[2]");
    assertThat(leader.at("/before/text").asString()).contains("Choi Sang-mok, acting");
    assertThat(leader.at("/after/text").asString())
        .isEqualTo("Jane Doe (what-if), since 2025-01-07");
    assertThat(moved(it, "similarity", "USA-JPN").get("changes").toString()).isEqualTo("[3]");
    assertThat(it.at("/what_if/changes/2/text").asString()).isEqualTo("warming CHN JPN 12");
  }

  @Test
  void aHypotheticalRecordIsMarkedAndTheOthersAreNot() {
    JsonNode evidence = json("tariff USA JPN").get("evidence");
    assertThat(evidence.at("/M-whatif-1/hypothetical").asBoolean()).isTrue();
    assertThat(evidence.at("/M-whatif-1/publisher").asString()).isEqualTo("what-if");
    assertThat(evidence.at("/M-whatif-1/title").asString()).startsWith("Hypothetical");
    assertThat(evidence.at("/M-whatif-1/readers").asInt()).isZero();
    // The measure, and the act that it is.
    assertThat(stream(evidence).filter(fact -> fact.has("hypothetical")))
        .extracting(fact -> fact.get("kind").asString())
        .containsExactlyInAnyOrder("economic_measures", "events");
  }

  @Test
  void withoutAChangeThereIsNoWordOfOne() {
    JsonNode it = JsonMapper.builder().build().readTree(Cli.run(words(List.of(), "--json")).out());
    assertThat(it.has("what_if")).isFalse();
    assertThat(it.toString()).doesNotContain("whatif", "what-if", "ypothetical");
  }

  @Test
  void thePageOfAWhatIfSaysOnTopThatItIsOne() throws Exception {
    Path page = folder.resolve("page.html");
    assertThat(Cli.run(words(List.of("clash CHN JPN"), "--html", page.toString())).code()).isZero();
    String html = Files.readString(page);
    assertThat(html)
        .contains("What if: this page is hypothetical")
        .contains(
            "a militarized act of China against Japan on 2025-01-07 (clash CHN JPN 2025-01-07)")
        .contains("E-whatif-1");
    assertThat(html.indexOf("this page is hypothetical")).isLessThan(html.indexOf("In short"));
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    String[] words = words(List.of("warming CHN JPN", "leader KOR now"), "--json");
    assertThat(Cli.run(words)).isEqualTo(Cli.run(words));
  }
}
