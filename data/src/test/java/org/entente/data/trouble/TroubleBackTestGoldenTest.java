package org.entente.data.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.outlook.score.Bootstrap;
import org.entente.core.outlook.score.ScoredForecast;
import org.entente.core.outlook.score.Scores;
import org.entente.core.outlook.trouble.Definition;
import org.entente.core.outlook.trouble.TroubleBackTest;
import org.entente.core.outlook.trouble.TroubleHorizon;
import org.entente.core.outlook.trouble.TroubleRecipe;
import org.entente.core.outlook.trouble.TroubleRecipes;
import org.entente.core.outlook.trouble.TroubleScores;
import org.entente.data.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The back-test beside the forecasts of the study, pair by pair. */
class TroubleBackTestGoldenTest {

  private static List<ScoredForecast> run(
      TroubleRecipe recipe, Definition definition, TroubleHorizon horizon) {
    return new TroubleBackTest(SharedTrouble.panel()).run(recipe, definition, horizon);
  }

  /** Forecasts of a column of the study for the same rows, in the same order. */
  private static List<ScoredForecast> golden(
      String column, String target, List<ScoredForecast> rows) {
    Map<String, NamedCsvRecord> byKey = new HashMap<>();
    for (NamedCsvRecord row : SharedData.golden("trouble/predictions.csv.gz")) {
      int pair =
          Integer.parseInt(row.getField("ccode1")) * 1000
              + Integer.parseInt(row.getField("ccode2"));
      byKey.put(pair + "@" + row.getField("y"), row);
    }
    List<ScoredForecast> golden = new ArrayList<>();
    for (ScoredForecast row : rows) {
      NamedCsvRecord expected = byKey.get(row.alliance() + "@" + row.year());
      assertThat(expected.getField("o_" + target)).isEqualTo(row.happened() ? "1" : "0");
      double p = Double.parseDouble(expected.getField(column + "_" + target));
      golden.add(new ScoredForecast(row.alliance(), row.year(), p, row.happened()));
    }
    return golden;
  }

  @ParameterizedTest
  @CsvSource({"WIDE,ONE_YEAR", "WIDE,THREE_YEARS", "LONG,ONE_YEAR", "LONG,THREE_YEARS"})
  void baselinesAreThoseOfTheStudy(Definition definition, TroubleHorizon horizon) {
    String target = definition.letter() + horizon.years();
    same(TroubleRecipes.rate(30), "r30", target, definition, horizon, .00002);
    same(TroubleRecipes.persistence(), "persist", target, definition, horizon, .00002);
    same(TroubleRecipes.threeInputs(), "l3", target, definition, horizon, .0003);
    same(TroubleRecipes.tenInputs(), "l10", target, definition, horizon, .0003);
  }

  private static void same(
      TroubleRecipe recipe,
      String column,
      String target,
      Definition definition,
      TroubleHorizon horizon,
      double tolerance) {
    List<ScoredForecast> ours = run(recipe, definition, horizon);
    List<ScoredForecast> theirs = golden(column, target, ours);
    assertThat(Scores.logLoss(ours))
        .as(column + " " + target)
        .isCloseTo(Scores.logLoss(theirs), within(tolerance));
  }

  /** The bar that was set before the model was built. */
  @ParameterizedTest
  @CsvSource({
    "WIDE,ONE_YEAR,.0385,.60",
    "WIDE,THREE_YEARS,.0745,.55",
    "LONG,ONE_YEAR,.0202,.60",
    "LONG,THREE_YEARS,.0415,.54"
  })
  void theModelThatShipsMeetsTheBar(
      Definition definition, TroubleHorizon horizon, double logLoss, double when) {
    List<ScoredForecast> ours = run(TroubleRecipes.shipped(), definition, horizon);
    List<ScoredForecast> three = golden("l3", definition.letter() + horizon.years(), ours);
    TroubleScores all = TroubleScores.of(ours, three, 1970);
    TroubleScores recent = TroubleScores.of(ours, three, 2000);
    for (TroubleScores scores : List.of(all, recent)) {
      assertThat(scores.againstThree().high()).isNegative();
      assertThat(scores.slope()).isBetween(.85, 1.2);
      assertThat(scores.predictedOverObserved().orElseThrow()).isBetween(.8, 1.3);
    }
    assertThat(all.logLoss()).isLessThan(logLoss);
    assertThat(all.when().orElseThrow()).isGreaterThanOrEqualTo(when);
    assertThat(Bootstrap.byAlliance().logLossDifference(ours, three).excludesZero()).isTrue();
  }
}
