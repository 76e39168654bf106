package org.entente.core.outlook.trouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.entente.core.outlook.score.ScoredForecast;

/**
 * How well trouble was forecast from the past before it, by every recipe, for one definition and
 * horizon.
 *
 * @param definition which events count
 * @param horizon how far ahead
 * @param entries each recipe over all years and from 2000 on, the one that ships first
 * @param shipped forecasts of the model that ships, in the order of year, then pair
 */
public record TroubleReport(
    Definition definition,
    TroubleHorizon horizon,
    List<Entry> entries,
    List<ScoredForecast> shipped) {

  /** The first years that scores are given from. */
  public static final List<Integer> FROM = List.of(TroubleBackTest.FIRST, 2000);

  /** Copies the lists. */
  public TroubleReport {
    entries = List.copyOf(entries);
    shipped = List.copyOf(shipped);
  }

  /**
   * Scores of a recipe.
   *
   * @param recipe its name
   * @param from first year that is scored
   */
  public record Entry(String recipe, int from, TroubleScores scores) {}

  /**
   * Runs every recipe. Takes minutes.
   *
   * @param done is told the name of each recipe when it is through
   */
  public static TroubleReport of(
      TroublePanel panel, Definition definition, TroubleHorizon horizon, Consumer<String> done) {
    TroubleBackTest test = new TroubleBackTest(panel);
    List<ScoredForecast> three = test.run(TroubleRecipes.threeInputs(), definition, horizon);
    List<Entry> entries = new ArrayList<>();
    List<ScoredForecast> shipped = List.of();
    for (TroubleRecipe recipe : TroubleRecipes.all()) {
      List<ScoredForecast> rows = test.run(recipe, definition, horizon);
      if (shipped.isEmpty()) {
        shipped = rows;
      }
      for (int from : FROM) {
        entries.add(new Entry(recipe.name(), from, TroubleScores.of(rows, three, from)));
      }
      done.accept(recipe.name());
    }
    return new TroubleReport(definition, horizon, entries, shipped);
  }

  /** Trouble that was given the least chance, and came; at most this many. */
  public List<ScoredForecast> missed(int count) {
    return shipped.stream()
        .filter(ScoredForecast::happened)
        .sorted(Comparator.comparingDouble(ScoredForecast::probability))
        .limit(count)
        .toList();
  }

  /** The highest forecasts that nothing came of; at most this many. */
  public List<ScoredForecast> falseAlarms(int count) {
    return shipped.stream()
        .filter(forecast -> !forecast.happened())
        .sorted(Comparator.comparingDouble(ScoredForecast::probability).reversed())
        .limit(count)
        .toList();
  }
}
