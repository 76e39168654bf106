package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente sweep}, and what-ifs that reach the outlook. */
class SweepTest {

  private static JsonNode json(String... words) {
    Cli.Result result = Cli.run(words);
    assertThat(result.code()).as(result.err()).isZero();
    return JsonMapper.builder().build().readTree(result.out());
  }

  @Test
  void theStandardSetIsRankedByTheMoveOfTheOutlook() {
    JsonNode it = json("sweep", "USA", "JPN", "KOR", "--on", "2025-01-07", "--json");
    List<Double> moves = new ArrayList<>();
    for (JsonNode change : it.get("changes")) {
      JsonNode outlook = change.get("outlook");
      if (outlook.isNull()) {
        moves.add(0.0);
      } else if (outlook.get("log_odds_after").isNull()) {
        moves.add(Double.MAX_VALUE);
      } else {
        moves.add(
            Math.abs(
                outlook.get("log_odds_after").asDouble()
                    - outlook.get("log_odds_before").asDouble()));
      }
    }
    assertThat(moves).hasSizeGreaterThan(30).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(it.at("/changes/0/change").asString()).startsWith("end-treaty USA");
    assertThat(it.at("/changes/0/outlook/log_odds_after").isNull()).isTrue();
  }

  @Test
  void whatTheModelHasNoInputForDoesNotMoveIt() {
    JsonNode it =
        json(
            "sweep",
            "USA",
            "JPN",
            "--on",
            "2025-01-07",
            "--json",
            "--what-if",
            "tariff USA JPN",
            "--what-if",
            "clash USA JPN");
    for (JsonNode change : it.get("changes")) {
      boolean clash = change.get("change").asString().startsWith("clash");
      assertThat(change.get("outlook_has_an_input").asBoolean()).isEqualTo(clash);
      // Disputes have an input, but the model that holds signs gives it no weight.
      assertThat(change.get("outlook").isNull()).isTrue();
    }
  }

  @Test
  void everyInputIsMovedAndTheFarthestReachingComesFirst() {
    JsonNode inputs = json("sweep", "USA", "JPN", "--on", "2025-01-07", "--json").get("inputs");
    // One input, the change of coalitions, is on record for no alliance of the last years.
    assertThat(inputs.size()).isEqualTo(35);
    double before = Double.MAX_VALUE;
    for (JsonNode input : inputs) {
      double reach =
          Math.abs(
              logit(input.get("within_5_years_at_high").asDouble())
                  - logit(input.get("within_5_years_at_low").asDouble()));
      assertThat(reach).isLessThanOrEqualTo(before + 1e-9);
      before = reach;
    }
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }

  @Test
  void anObligationThatEndsTakesItsOutlookAlong() {
    JsonNode it =
        json(
            "assess",
            "USA",
            "JPN",
            "KOR",
            "--on",
            "2025-01-07",
            "--json",
            "--what-if",
            "end-treaty USA JPN");
    assertThat(it.at("/forces/0/leg").asString()).isEqualTo("USA-JPN");
    assertThat(it.at("/forces/0/outlook").isNull()).isTrue();
    assertThat(it.at("/forces/1/outlook").isNull()).isFalse();
  }

  @Test
  void aChangeThatCannotBeReadIsWrongWords() {
    Cli.Result result =
        Cli.run("sweep", "USA", "JPN", "--on", "2025-01-07", "--what-if", "explode USA");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("explode");
  }

  @Test
  void theTextSaysWhatHasNoInput() {
    Cli.Result result =
        Cli.run("sweep", "USA", "KOR", "--on", "2025-01-07", "--what-if", "warming CHN KOR");
    assertThat(result.out()).contains("no input for it").contains("Hypothetical");
  }
}
