package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente compare} on the casebook on board. */
class CompareTest {

  private static String text(String... words) {
    Cli.Result result =
        Cli.run(Stream.concat(Stream.of("compare"), Arrays.stream(words)).toArray(String[]::new));
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    return result.out();
  }

  private static JsonNode json(String... words) {
    return JsonMapper.builder()
        .build()
        .readTree(
            text(Stream.concat(Stream.of("--json"), Arrays.stream(words)).toArray(String[]::new)));
  }

  private static JsonNode line(JsonNode document, String topic, String about) {
    return StreamSupport.stream(document.get("lines").spliterator(), false)
        .filter(l -> l.get("topic").asString().equals(topic))
        .filter(l -> l.get("about").asString().equals(about))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void fromTheQuarrelOf2019ToJanuary2025PracticeOfTheClientsTurned() {
    JsonNode it = json("USA", "JPN", "KOR", "--on", "2019-09-01", "--with", "2025-01-07");
    JsonNode practice = line(it, "practice", "JPN-KOR");
    assertThat(practice.at("/before/value").asDouble()).isNegative();
    assertThat(practice.at("/after/value").asDouble()).isPositive();
    assertThat(practice.get("difference").asDouble()).isGreaterThan(1);
    assertThat(line(it, "tie", "USA-JPN").get("move").asString()).isEqualTo("equal");
    assertThat(line(it, "shared", "T-campdavid-consult").get("move").asString())
        .isEqualTo("gained");
    assertThat(line(it, "strain", "treaty in question JPN-KOR").get("move").asString())
        .isEqualTo("lost");
  }

  @Test
  void eachSideIsTheAssessmentOfItsOwnDateWhicheverComesFirst() {
    JsonNode forth = json("USA", "JPN", "KOR", "--on", "2019-09-01", "--with", "2025-01-07");
    JsonNode back = json("USA", "JPN", "KOR", "--on", "2025-01-07", "--with", "2019-09-01");
    assertThat(line(back, "practice", "JPN-KOR").get("difference").asDouble())
        .isEqualTo(-line(forth, "practice", "JPN-KOR").get("difference").asDouble());
    assertThat(back.at("/counts/lost").asInt()).isEqualTo(forth.at("/counts/gained").asInt());
    assertThat(back.at("/counts/equal").asInt()).isEqualTo(forth.at("/counts/equal").asInt());
  }

  @Test
  void twoAlliancesStandBesideEachOther() {
    JsonNode it = json("USA JPN", "USA KOR", "--on", "2025-01-07");
    assertThat(it.at("/counterparts/JPN").asString()).isEqualTo("KOR");
    JsonNode since = line(it, "obligation", "USA-JPN | USA-KOR");
    assertThat(since.at("/before/text").asString()).isEqualTo("1960-06-23");
    assertThat(since.at("/after/text").asString()).isEqualTo("1954-11-17");
    assertThat(since.get("unit").asString()).isEqualTo("days");
    assertThat(it.has("what_if")).isFalse();
  }

  @Test
  void alliancesOfTwoSizesMayBeNamedWithCommas() {
    JsonNode it = json("USA,South Korea", "USA,Japan,South Korea", "--on", "2025-01-07");
    assertThat(it.at("/before/members").toString()).isEqualTo("[\"USA\",\"KOR\"]");
    assertThat(line(it, "tie", "USA-KOR").get("move").asString()).isEqualTo("equal");
    assertThat(line(it, "tie", "JPN-KOR").get("move").asString()).isEqualTo("gained");
  }

  @Test
  void twoStatesWithBlanksInTheirNamesAreOneAlliance() {
    JsonNode it =
        json("South Korea", "United States", "--on", "2024-01-07", "--with", "2025-01-07");
    assertThat(it.at("/before/members").toString()).isEqualTo("[\"KOR\",\"USA\"]");
  }

  @Test
  void aWhatIfIsMarkedOnItsSide() {
    String text =
        text("USA", "JPN", "KOR", "--on", "2025-01-07", "--what-if", "settle D-dokdo-takeshima");
    assertThat(text)
        .startsWith("USA-JPN-KOR on 2025-01-07 beside WHAT IF, not on record:")
        .contains("Hypothetical: this assessment rests on")
        .contains("  - dispute JPN-KOR: Dokdo/Takeshima");
  }

  @Test
  void onlyWhatMovedIsShownWhereThatIsAskedFor() {
    String[] words = {"USA", "JPN", "--on", "2024-01-07", "--with", "2025-01-07"};
    String all = text(words);
    String moved =
        text(Stream.concat(Arrays.stream(words), Stream.of("--moved")).toArray(String[]::new));
    assertThat(all).contains("\ntie ");
    assertThat(moved).doesNotContain("\ntie ").hasSizeLessThan(all.length());
    assertThat(all.lines())
        .allMatch(line -> line.length() <= 80 || line.strip().split(" ").length <= 2);
  }
}
