package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.core.force.Force;
import org.entente.data.reference.ReferenceFiles;
import org.entente.data.reference.ReferenceHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forces in an assessment, from the casebook and the reference pack on board alone. */
class ForcesTest {

  private static JsonNode assess(String... words) {
    String[] all = new String[words.length + 2];
    all[0] = "assess";
    all[1] = "--json";
    System.arraycopy(words, 0, all, 2, words.length);
    Cli.Result result = Cli.run(all);
    assertThat(result.code()).as(result.err()).isZero();
    return JsonMapper.builder().build().readTree(result.out());
  }

  @ParameterizedTest
  @CsvSource({
    "USA JPN KOR, 2025-01-07",
    "GBR FRA, 1913-01-01",
    "CHN SUN, 1960-01-01",
    "GBR PRT, 1912-06-01",
    "USA KOR, 1970-12-31"
  })
  void theForcesOfALegAddUpToItsOutlook(String members, String on) {
    String[] words = (members + " --on " + on).split(" ");
    int outlooks = 0;
    for (JsonNode leg : assess(words).get("forces")) {
      if (!leg.get("outlook").isNull()) {
        outlooks++;
        double sum =
            leg.at("/outlook/reference_log_odds").asDouble()
                + leg.at("/outlook/held_back").asDouble();
        for (JsonNode force : leg.get("forces")) {
          sum += force.get("log_odds").asDouble(0);
        }
        double p = leg.at("/outlook/within_5_years").asDouble();
        // The probability is kept with four significant digits.
        assertThat(1 / (1 + Math.exp(-sum))).isCloseTo(p, within(p * 2e-3));
      }
    }
    assertThat(outlooks).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"USA JPN, 2025-01-07", "GBR FRA, 1913-01-01", "EGY SYR, 1961-01-01"})
  void noReadingIsOfAYearThatHadNotEnded(String members, String on) {
    int known = Integer.parseInt(on.substring(0, 4)) - 1;
    int readings = 0;
    for (JsonNode leg : assess((members + " --on " + on).split(" ")).get("forces")) {
      for (JsonNode force : leg.get("forces")) {
        for (JsonNode reading : force.get("readings")) {
          readings++;
          assertThat(reading.get("year").asInt()).isLessThanOrEqualTo(known);
          assertThat(reading.get("years_old").asInt())
              .isEqualTo(known - reading.get("year").asInt());
        }
      }
    }
    assertThat(readings).isGreaterThan(10);
  }

  @Test
  void everyInputOfTheModelBelongsToAForce() {
    List<String> inputs = ReferenceFiles.builtin((a, b) -> false).inputs();
    assertThat(inputs).hasSize(36).allSatisfy(i -> assertThat(Force.ofInput(i)).isPresent());
  }

  @Test
  void everyMeasureThatAForceNamesIsOnBoard() {
    List<String> measures =
        ReferenceHistory.builtin().measures().stream().map(measure -> measure.id()).toList();
    for (Force force : Force.values()) {
      force.measures().forEach(m -> assertThat(measures).as(force.label()).contains(m.measure()));
    }
  }

  @Test
  void theDocsNameEveryForceAndTheCommandExplainsIt() {
    String docs = Repository.text("docs/forces.md").replaceAll("\\s+", " ");
    String listed = Cli.run("forces").out().replaceAll("\\s+", " ");
    for (Force force : Force.values()) {
      assertThat(docs).contains(force.label());
      assertThat(listed).contains(force.definition()).contains(force.citation());
    }
  }

  @Test
  void aStateThatWasNoneIsNamedFirst() {
    JsonNode it = assess("EGY", "SYR", "--on", "1961-01-01");
    assertThat(it.at("/summary/0").asString())
        .startsWith("Syria was not a member of the state system on 1961-01-01")
        .contains("until 1958-02-01");
    assertThat(assess("EGY", "SYR", "--on", "1957-01-01").get("gaps").toString())
        .doesNotContain("was not a member");
  }

  @Test
  void theOutlookOfTheWholeIsARange() {
    JsonNode whole = assess("USA", "JPN", "KOR", "--on", "2017-06-01").get("outlook_whole");
    assertThat(whole.get("within_5_years_at_least").asDouble())
        .isLessThan(whole.get("if_independent").asDouble());
    assertThat(whole.get("if_independent").asDouble())
        .isLessThanOrEqualTo(whole.get("at_most").asDouble());
    assertThat(assess("USA", "JPN", "--on", "2017-06-01").get("outlook_whole").isNull()).isTrue();
  }
}
