package org.entente.core.outlook.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.score.ReliabilityBin;
import org.entente.core.outlook.score.ScoredForecast;

/**
 * How the forecasts of one horizon fared.
 *
 * @param horizon how far ahead
 * @param scores the model as used first, then every recipe that was tried, in the order given
 * @param eras the model as used, era by era
 * @param everyYear the model as used on every snapshot, era by era, as the program answers
 * @param reliability the model as used: what was forecast, and what came; empty bins are left out
 * @param events every violation with its forecast by the model as used, by year and alliance
 * @param shocks years with {@value #SHOCK} violations or more
 */
public record HorizonReport(
    Horizon horizon,
    List<RecipeScores> scores,
    List<EraScores> eras,
    List<EraScores> everyYear,
    List<ReliabilityBin> reliability,
    List<JudgedEvent> events,
    List<Shock> shocks) {

  /** Violations that make a shock. */
  public static final int SHOCK = 3;

  private static final double[] BOUNDS = {.001, .0025, .005, .01, .02, .05, .1, .2, .4};

  /** Copies the lists. */
  public HorizonReport {
    scores = List.copyOf(scores);
    eras = List.copyOf(eras);
    everyYear = List.copyOf(everyYear);
    reliability = List.copyOf(reliability);
    events = List.copyOf(events);
    shocks = List.copyOf(shocks);
  }

  /**
   * Scores forecasts. O(recipes x rows x draws).
   *
   * @param used the model as used
   * @param everyYear the model as used on every snapshot
   * @param tried every recipe, on the same rows as used
   * @param climatology name of the trailing base rate among them
   * @param ridge name of the ridge on all covariates among them
   * @throws IllegalArgumentException if a name is not among them, or the rows differ
   */
  public static HorizonReport of(
      Horizon horizon,
      NamedForecasts used,
      List<ScoredForecast> everyYear,
      List<NamedForecasts> tried,
      String climatology,
      String ridge) {
    List<ScoredForecast> base = named(tried, climatology);
    List<ScoredForecast> all = named(tried, ridge);
    List<ScoredForecast> rows = used.forecasts();
    return new HorizonReport(
        horizon,
        Stream.concat(Stream.of(used), tried.stream())
            .parallel()
            .map(named -> RecipeScores.of(named, base, all))
            .toList(),
        Stream.of(Era.values()).map(era -> EraScores.of(era, rows, base)).toList(),
        Stream.of(Era.values()).map(era -> EraScores.of(era, everyYear, List.of())).toList(),
        ReliabilityBin.of(rows, BOUNDS).stream().filter(bin -> bin.forecasts() > 0).toList(),
        JudgedEvent.of(rows),
        Shock.of(rows, SHOCK));
  }

  private static List<ScoredForecast> named(List<NamedForecasts> tried, String name) {
    return tried.stream()
        .filter(named -> named.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no recipe is called " + name))
        .forecasts();
  }

  /** Scores of the model as used. */
  public RecipeScores used() {
    return scores.get(0);
  }

  /** Violations that were given the least chance. */
  public List<JudgedEvent> missed(int count) {
    return events.stream()
        .sorted(Comparator.comparingDouble(event -> event.forecast().probability()))
        .limit(count)
        .toList();
  }

  /** Violations that stood highest in the list of their year. */
  public List<JudgedEvent> caught(int count) {
    return events.stream()
        .sorted(Comparator.comparingDouble(JudgedEvent::depth))
        .limit(count)
        .toList();
  }
}
