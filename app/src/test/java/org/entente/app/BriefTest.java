package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The brief and what belongs to it, on the bundled casebook. */
class BriefTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static String out(String words) {
    Cli.Result result = Cli.run(words.split(" "));
    assertThat(result.code()).as(result.err()).isZero();
    return result.out();
  }

  private static String verdict(String words) {
    return JSON.readTree(out("assess --json " + words)).at("/brief/verdict").asString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "USA JPN KOR --on 2025-01-07",
        "USA PHL --on 2020-03-01",
        "NATO --on 2018-12-31",
        "RUS BLR --on 2022-03-01",
        "GBR FRA --on 1913-01-01",
        "TUR USA --on 2019-10-15"
      })
  void fitsAScreen(String words) {
    List<String> lines = out("assess " + words).lines().toList();
    assertThat(lines).hasSizeLessThanOrEqualTo(41);
    assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(String.join(" ", lines).split("\\s+")).hasSizeLessThan(500);
  }

  @Test
  void saysOfTheUnitedStatesJapanAndSouthKoreaWhatHeldOnTheDay() {
    // Biden left on 20 January, Nippon Steel was refused on 3 January, Yoon was wanted since
    // 31 December, and the two defence pacts are of 1960 and 1953 (in force since 1954).
    String verdict = verdict("USA JPN KOR --on 2025-01-07");
    assertThat(verdict)
        .startsWith(
            "Holding, under pressure: the United States has a defence pact with Japan and South Korea")
        .contains("a political crisis in South Korea")
        .contains("an economic measure of the United States against Japan (blocked acquisition)")
        .contains("the end of a leader's term in the United States");
    assertThat(verdict.chars().filter(c -> c == '.').count()).isEqualTo(2);
  }

  @Test
  void saysThatJapanAndSouthKoreaWereAtTheirLowInTheSummerOf2019() {
    assertThat(verdict("JPN KOR --on 2019-09-01"))
        .startsWith("Quasi-alliance, under pressure")
        .contains("cooperation is weakening (lower than in any of the");
    assertThat(verdict("USA PHL --on 2020-03-01"))
        .contains("a treaty between the United States and the Philippines in question");
  }

  @Test
  void everyRecordThatABriefCitesIsInTheDocument() {
    JsonNode document = JSON.readTree(out("assess --json USA JPN KOR --on 2025-01-07"));
    Set<String> known = new HashSet<>(document.get("evidence").propertyNames());
    Set<String> cited = new HashSet<>();
    document
        .get("brief")
        .findValues("evidence")
        .forEach(ids -> ids.forEach(id -> cited.add(id.asString())));
    assertThat(cited).hasSizeGreaterThan(50);
    assertThat(known).containsAll(cited);
  }

  @Test
  void theLegOfJapanAndSouthKoreaIsReadWithTheirCommonAlly() {
    // Counted from the tables of the casebook by another program: 36 acts of 8 January 2024 to
    // 7 January 2025, 27 of cooperation, 14 of which name the United States; 11 agreements, 7 of
    // them with the United States, and ATOP 3755 with all three in it.
    JsonNode patrons =
        JSON.readTree(out("assess --json JPN KOR --on 2025-01-07")).at("/brief/patrons");
    assertThat(patrons).hasSize(1);
    JsonNode found = patrons.get(0);
    assertThat(found.get("patron").asString()).isEqualTo("USA");
    assertThat(found.get("cooperation").asInt()).isEqualTo(27);
    assertThat(found.get("cooperation_with_patron").asInt()).isEqualTo(14);
    assertThat(found.get("agreements").asInt()).isEqualTo(11 + 1);
    assertThat(found.get("agreements_with_patron").asInt()).isEqualTo(7 + 1);
    JsonNode withKorea = found.at("/moved/1/all_acts");
    assertThat(withKorea.get("n").asInt()).isEqualTo(10);
    assertThat(withKorea.get("value").asDouble()).isCloseTo(0.3252, within(5e-5));
    assertThat(withKorea.get("low").asDouble()).isCloseTo(-0.3992, within(5e-5));
    assertThat(withKorea.get("high").asDouble()).isCloseTo(0.7996, within(5e-5));
    assertThat(out("assess JPN KOR --on 2025-01-07").replaceAll("\\s+", " "))
        .contains("The United States is in 14 of the year's 27 cooperative acts between Japan");
    assertThat(out("assess USA JPN --on 2025-01-07")).doesNotContain("cooperative acts between");
  }

  @Test
  void aQuoteNamesMembersDateAndSource() {
    assertThat(out("assess USA JPN KOR --on 2025-01-07 --quote"))
        .contains("(United States, Japan, South Korea; 7 January 2025; Entente ")
        .contains("casebook builtin ");
  }

  @Test
  void theFullReportIsStillThere() {
    assertThat(out("assess USA JPN KOR --on 2025-01-07 --full"))
        .contains("how well does this alliance hold?")
        .contains("Strains, closest in time first");
  }

  @Test
  void aTrendHasALineForEachYearAndPair() {
    List<String> rows = out("trend USA JPN KOR --on 2024-12-31 --years 4 --csv").lines().toList();
    assertThat(rows).hasSize(1 + 3 * 4);
    assertThat(rows.get(0)).isEqualTo("a,b,from,to,cooperation,conflict,balance");
    assertThat(rows.get(1)).startsWith("USA,JPN,2021-01-01,2021-12-31,");
    assertThat(JSON.readTree(out("trend JPN KOR --on 2024-12-31 --json")).at("/trends/0/years"))
        .hasSize(11);
  }

  @Test
  void aRankingByChangePutsTheLargestFallFirst() {
    JsonNode rows =
        JSON.readTree(out("rank USA JPN KOR PHL AUS --on 2025-12-31 --by change --json"))
            .get("rows");
    double last = -3;
    for (JsonNode row : rows) {
      JsonNode years = row.at("/trend/years");
      JsonNode now = years.get(years.size() - 1).get("balance");
      JsonNode before = years.get(years.size() - 2).get("balance");
      if (!now.isNull() && !before.isNull()) {
        double change = now.asDouble() - before.asDouble();
        assertThat(change).isGreaterThanOrEqualTo(last - 1e-6);
        last = change;
      }
    }
    assertThat(last).isGreaterThan(-3);
  }

  @Test
  void aRankingByOutlookIsOfAllPairsWithADefencePact() {
    List<String> rows = out("rank --on 2025-12-31 --csv").lines().toList();
    // The model card of trouble counts 1,707 pairs with an obligation of defence or offence.
    assertThat(rows).hasSizeBetween(1700, 1709);
    assertThat(out("rank --on 2019-12-31")).containsPattern("not used for an\\s+earlier date");
  }

  @Test
  void changesAreWhatHappenedAfterTheFirstDateAndNotAfterTheSecond() throws Exception {
    String text = out("changes USA JPN KOR --since 2024-12-20 --on 2025-01-07");
    assertThat(text)
        .contains("Choi Sang-mok leads South Korea")
        .contains("blocked acquisition")
        .doesNotContain("2024-12-19")
        .doesNotContainPattern("2025-01-(0[89]|[123])");
    Document feed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new InputSource(
                    new StringReader(
                        out("changes USA JPN KOR --since 2024-12-20 --on 2025-01-07 --atom"))));
    NodeList ids = feed.getElementsByTagName("id");
    Set<String> distinct = new HashSet<>();
    for (int i = 0; i < ids.getLength(); i++) {
      distinct.add(ids.item(i).getTextContent());
    }
    assertThat(distinct).hasSize(ids.getLength()).hasSizeGreaterThan(5);
    Cli.Result wrong =
        Cli.run("changes", "USA", "JPN", "--since", "2025-02-01", "--on", "2025-01-07");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("must be before");
  }
}
