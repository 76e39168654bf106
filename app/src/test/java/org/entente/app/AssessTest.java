package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente assess} on the casebook on board, against what the record says happened. */
class AssessTest {

  private static JsonNode assess(String... words) {
    Cli.Result result =
        Cli.run(
            Stream.concat(Stream.of("assess", "--json"), Arrays.stream(words))
                .toArray(String[]::new));
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    return JsonMapper.builder().build().readTree(result.out());
  }

  private static JsonNode triangle(String on) {
    return assess("USA", "JPN", "KOR", "--on", on);
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode leg(JsonNode assessment, String code) {
    return stream(assessment.get("legs"))
        .filter(leg -> leg.get("leg").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> strains(JsonNode assessment, String kind) {
    return stream(assessment.get("strains"))
        .filter(strain -> strain.get("kind").asString().equals(kind))
        .map(strain -> strain.get("text").asString())
        .toList();
  }

  @Test
  void theTriangleOfJanuary2025HasTwoPactsAndAQuasiAlliance() {
    JsonNode it = triangle("2025-01-07");
    assertThat(leg(it, "USA-JPN").at("/bed/tie").asString()).isEqualTo("defense-pact");
    assertThat(leg(it, "USA-KOR").at("/bed/tie").asString()).isEqualTo("defense-pact");
    assertThat(leg(it, "JPN-KOR").at("/bed/tie").asString()).isEqualTo("quasi-alliance");
    assertThat(leg(it, "JPN-KOR").at("/bed/common_allies/0").asString()).isEqualTo("USA");
    assertThat(it.at("/system/hub").asString()).isEqualTo("USA");
    assertThat(it.at("/system/centralization/value").asDouble()).isEqualTo(1.0);
  }

  @Test
  void inJanuary2025ThePresidentOfTheUnitedStatesHasThirteenDaysLeft() {
    JsonNode usa = triangle("2025-01-07").at("/leaders/0");
    assertThat(usa.get("leader").asString()).contains("Biden");
    assertThat(usa.get("scheduled_end").asString()).isEqualTo("2025-01-20");
    assertThat(usa.get("days_left").asInt()).isEqualTo(13);
  }

  @Test
  void inJanuary2025TheImpeachedPresidentAndTheBlockedTakeoverAreStrainsOfTheMonth() {
    JsonNode it = triangle("2025-01-07");
    List<JsonNode> now =
        stream(it.get("strains")).filter(s -> s.get("nearness").asString().equals("now")).toList();
    assertThat(now)
        .anyMatch(
            s ->
                s.get("kind").asString().equals("political-crisis")
                    && s.get("text").asString().startsWith("South Korea"));
    assertThat(now)
        .anyMatch(
            s ->
                s.get("kind").asString().equals("economic-measure")
                    && s.get("text").asString().contains("United States Steel"));
    assertThat(strains(it, "dispute")).anyMatch(text -> text.contains("Dokdo/Takeshima"));
    assertThat(strains(it, "dependence")).hasSize(1);
  }

  @Test
  void theWarmingOfChinaAndJapanAtTheEndOf2024IsAnOutsidePull() {
    assertThat(strains(triangle("2025-01-07"), "outside-pull"))
        .anyMatch(text -> text.startsWith("Japan and China") && text.contains("quarter"));
  }

  @Test
  void inSeptember2019TheInformationAgreementIsOnNoticeAndTheClientsAreAtOdds() {
    JsonNode it = triangle("2019-09-01");
    assertThat(strains(it, "treaty-step"))
        .anyMatch(text -> text.contains("notice of termination given") && text.contains("KOR"));
    assertThat(strains(it, "economic-measure"))
        .anyMatch(text -> text.startsWith("Japan on South Korea: list removal"));
    assertThat(strains(it, "economic-measure"))
        .anyMatch(text -> text.startsWith("Japan on South Korea: export control"));
    assertThat(leg(it, "JPN-KOR").at("/bed/practice/value").asDouble()).isNegative();
    assertThat(leg(it, "JPN-KOR").at("/bed/practice/before/value").asDouble()).isPositive();
    assertThat(it.get("shared").toString()).doesNotContain("campdavid");
  }

  @Test
  void onTheDayAfterCampDavidTheThreeHaveCommittedThemselvesToConsultAndTheNoticeIsGone() {
    JsonNode it = triangle("2023-08-19");
    assertThat(stream(it.get("shared")).map(g -> g.get("treaty").asString()))
        .contains("T-campdavid-consult");
    assertThat(strains(it, "treaty-step")).isEmpty();
    assertThat(strains(it, "economic-measure"))
        .noneMatch(text -> text.startsWith("Japan on South Korea"));
    assertThat(leg(it, "JPN-KOR").at("/bed/practice/value").asDouble()).isPositive();
    assertThat(it.at("/leaders/2/days_left").asInt()).isGreaterThan(1000);
  }

  @Test
  void theDayBeforeCampDavidKnowsNothingOfIt() {
    assertThat(triangle("2023-08-17").get("evidence").toString())
        .doesNotContain("campdavid", "2023-08-18");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-09-01", "2023-08-19", "2025-01-07"})
  void noRecordBehindALineIsLaterThanTheDate(String on) {
    for (JsonNode record : triangle(on).get("evidence")) {
      assertThat(record.at("/span/from").asString()).isLessThanOrEqualTo(on);
      if (!record.at("/span/to").isNull()) {
        assertThat(record.at("/span/to").asString()).isLessThanOrEqualTo(on);
      }
    }
  }

  @Test
  void everyIdNamedInALineIsAmongTheEvidenceWithItsSource() {
    JsonNode it = triangle("2025-01-07");
    Set<String> known = new HashSet<>(it.get("evidence").propertyNames());
    List<JsonNode> lists = it.findValues("evidence");
    long named =
        lists.stream()
            .filter(JsonNode::isArray)
            .flatMap(AssessTest::stream)
            .peek(id -> assertThat(known).contains(id.asString()))
            .count();
    assertThat(named).isGreaterThan(300);
    for (JsonNode record : it.get("evidence")) {
      if (!record.get("published").isNull()) {
        assertThat(record.get("publisher").asString()).isNotBlank();
        assertThat(record.get("title").asString()).isNotBlank();
        assertThat(record.get("published").asString()).isLessThanOrEqualTo("2025-01-07");
      }
      if (!record.get("document").isNull()) {
        assertThat(record.at("/document/date").asString()).isLessThanOrEqualTo("2025-01-07");
        assertThat(record.at("/document/address").asString()).startsWith("http");
      }
    }
  }

  @Test
  void theEvidenceNamesTheDocumentsThatWereReadAndNoneOfALaterDay() {
    String text = Cli.run("assess", "USA", "JPN", "KOR", "--on", "2025-01-07", "--evidence").out();
    assertThat(text).contains("confirmed by ", "carried in part by ", "https://");
    assertThat(text)
        .containsPattern("confirmed by a document that bears a later date\\s+or none")
        .doesNotContainPattern(", 2025-0[2-9]-[0-9]{2},\\s+http");
  }

  @Test
  void onNatosFoundersItSaysWhatItKnowsAndWhatItDoesNot() {
    Cli.Result result =
        Cli.run(
            "assess",
            "USA",
            "GBR",
            "FRA",
            "CAN",
            "ITA",
            "NLD",
            "BEL",
            "LUX",
            "DNK",
            "NOR",
            "ISL",
            "PRT",
            "--on",
            "2019-04-04",
            "--full",
            "--all-legs");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("66 legs: defence pact on 66")
        .contains("Denmark: no leader on record")
        .containsPattern("disputes were not looked for as of 2019-04-04 on any of the\\s+66 legs")
        .containsPattern("similarity\\s+and\\s+outside\\s+pull\\s+cannot\\s+be\\s+calculated");
  }

  @Test
  void aCasebookForAnotherRegionIsUsedInPlaceOfTheOneOnBoard() {
    JsonNode it =
        assess(
            "GBR",
            "FRA",
            "--on",
            "1905-01-01",
            "--casebook",
            Repository.resource("entente-cordiale"));
    assertThat(leg(it, "GBR-FRA").at("/bed/tie").asString()).isEqualTo("arrangement");
    assertThat(it.at("/inputs/rows/events").isMissingNode()).isTrue();
  }

  @Test
  void textFitsEightyColumns() {
    for (String on : List.of("2019-09-01", "2025-01-07")) {
      String text = Cli.run("assess", "USA", "JPN", "KOR", "--on", on, "--evidence").out();
      assertThat(text.lines())
          .allMatch(
              line ->
                  line.codePointCount(0, line.length()) <= 80
                      || line.strip().split(" ").length <= 2);
    }
  }

  @Test
  void twoRunsInAnotherZoneAndLocaleGiveTheSameBytes() {
    String[] words = {"assess", "USA", "JPN", "KOR", "--on", "2025-01-07", "--json"};
    String[] text = {"assess", "USA", "JPN", "KOR", "--on", "2025-01-07", "--evidence"};
    Cli.Result json = Cli.run(words);
    Cli.Result terminal = Cli.run(text);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Cli.run(words)).isEqualTo(json);
      assertThat(Cli.run(text)).isEqualTo(terminal);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
