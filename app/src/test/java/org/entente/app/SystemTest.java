package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente system} on the casebook on board. */
class SystemTest {

  @TempDir private Path folder;

  private static JsonNode json(String... words) {
    Cli.Result result =
        Cli.run(
            Stream.concat(Stream.of("system", "--json"), Stream.of(words)).toArray(String[]::new));
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    return JsonMapper.builder().build().readTree(result.out());
  }

  private static JsonNode leg(JsonNode document, String code) {
    return StreamSupport.stream(document.get("legs").spliterator(), false)
        .filter(leg -> leg.get("leg").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> minilaterals(JsonNode document) {
    return StreamSupport.stream(document.get("minilaterals").spliterator(), false)
        .map(group -> group.get("treaty").asString())
        .toList();
  }

  @Test
  void theSystemAroundTheUnitedStatesHasItsSpokesAndItsMinilaterals() {
    JsonNode it = json("USA", "--on", "2025-01-07");
    for (String spoke : List.of("AUS", "PHL", "KOR", "THA", "JPN")) {
      assertThat(leg(it, "USA-" + spoke).get("tie").asString()).isEqualTo("defense-pact");
    }
    assertThat(leg(it, "KOR-JPN").get("tie").asString()).isEqualTo("quasi-alliance");
    assertThat(leg(it, "USA-JPN").get("since").asString()).isEqualTo("1960-06-23");
    assertThat(it.get("around").asString()).isEqualTo("USA");
    assertThat(minilaterals(it)).contains("T-anzus", "T-quad", "T-aukus", "T-tisa");
    assertThat(it.get("legs").size() + it.get("legs_of_which_nothing_is_known").asInt())
        .isEqualTo(it.at("/assessment/legs").size());
  }

  @Test
  void nothingLaterIsInIt() {
    JsonNode it = json("USA", "--on", "2016-01-01");
    assertThat(minilaterals(it)).contains("T-tisa").doesNotContain("T-quad", "T-aukus");
    JsonNode early = json("USA", "--on", "1953-01-01");
    assertThat(early.get("legs").toString()).doesNotContain("USA-KOR");
  }

  @Test
  void theMembersMayBeNamed() {
    JsonNode it = json("USA", "JPN", "IND", "AUS", "--on", "2025-01-07");
    assertThat(it.get("around").isNull()).isTrue();
    assertThat(it.get("legs")).hasSize(6);
    assertThat(leg(it, "JPN-IND").get("tie").asString()).isNotEqualTo("defense-pact");
  }

  @Test
  void theTableFitsEightyColumns() {
    String text = Cli.run("system", "USA", "--on", "2025-01-07").out();
    assertThat(text).startsWith("The system around United States on 2025-01-07\n");
    assertThat(text.lines())
        .allMatch(line -> line.length() <= 80 || line.strip().split(" ").length <= 2);
  }

  @Test
  void thePageHasThePictureAndEveryLeg() throws Exception {
    Path page = folder.resolve("system.html");
    assertThat(Cli.run("system", "USA", "--on", "2025-01-07", "--html", page.toString()).code())
        .isZero();
    String html = Files.readString(page);
    assertThat(html)
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n")
        .contains("<svg", "Bed against dreams", "AUKUS")
        .contains("<th scope=\"row\">KOR-JPN</th>")
        .doesNotContain("<script", "http://", "https://");
  }
}
