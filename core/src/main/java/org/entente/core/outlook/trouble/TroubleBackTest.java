package org.entente.core.outlook.trouble;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.core.outlook.score.ScoredForecast;

/**
 * Rolling origins. At each year T from {@link #FIRST} on, a recipe sees {@link TroublePanel#asOf} T
 * and no more, and forecasts every pair of T. Rows whose window is not over are not scored. Origins
 * run side by side; the result does not depend on that.
 *
 * @param panel all rows
 */
public record TroubleBackTest(TroublePanel panel) {

  /** The first origin. */
  public static final int FIRST = 1970;

  /**
   * Forecasts in the order of year, then pair; {@link ScoredForecast#alliance} is {@link Pair#id}.
   */
  public List<ScoredForecast> run(
      TroubleRecipe recipe, Definition definition, TroubleHorizon horizon) {
    int last = panel.knownTo(definition) - horizon.years();
    TreeMap<Integer, List<Integer>> origins =
        IntStream.rangeClosed(FIRST, last)
            .boxed()
            .collect(
                Collectors.groupingBy(
                    year -> year - (year - FIRST) % recipe.everyYears(),
                    TreeMap::new,
                    Collectors.toList()));
    return origins.entrySet().stream().toList().parallelStream()
        .map(
            origin -> {
              TrainedTrouble trained =
                  recipe.train(panel.asOf(origin.getKey()), definition, horizon, origin.getKey());
              return forecasts(trained, definition, horizon, origin.getValue());
            })
        .flatMap(List::stream)
        .toList();
  }

  private List<ScoredForecast> forecasts(
      TrainedTrouble trained, Definition definition, TroubleHorizon horizon, List<Integer> years) {
    return years.stream()
        .flatMap(year -> panel.rowsOf(year).stream())
        .map(
            row ->
                ScoredForecast.ofLogOdds(
                    panel.row(row).pair().id(),
                    panel.row(row).year(),
                    trained.logOdds(panel, row),
                    panel.outcome(definition, horizon, row).orElseThrow()))
        .toList();
  }
}
