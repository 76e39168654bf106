package org.entente.core.outlook.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;
import org.entente.core.outlook.score.ScoredForecast;

/**
 * Rolling origins. At each origin T = 1870, 1875, ... a recipe sees {@link Panel#asOf} T and no
 * more. Over one year it forecasts the snapshots of T to T + 4, each with the covariates of its own
 * year; over five years those of T alone, so that no two windows of an alliance overlap. Rows whose
 * outcome is not known are not scored. Only bilateral alliances.
 *
 * <p>Origins run side by side; the result does not depend on that. Immutable.
 */
public final class BackTest {

  private static final int FIRST = 1870;
  private static final int STEP = 5;

  private final Panel panel;
  private final int last;

  private BackTest(Panel panel, int last) {
    this.panel = panel;
    this.last = last;
  }

  /** On the bilateral alliances of a panel, as far as its outcomes are known. */
  public static BackTest of(Panel panel) {
    Panel bilateral = panel.where(snapshot -> snapshot.bilateral() && snapshot.member().isEmpty());
    int last = bilateral.snapshots().stream().mapToInt(Snapshot::year).max().orElse(FIRST - 1);
    return new BackTest(bilateral, last);
  }

  /** The rows that it learns from and scores. */
  public Panel panel() {
    return panel;
  }

  /**
   * Forecasts of a recipe, in the order of year, then alliance.
   *
   * @return empty if the panel ends before the first origin's outcomes
   */
  public List<ScoredForecast> run(Recipe recipe, Horizon horizon) {
    return IntStream.rangeClosed(0, Math.max(-1, Math.floorDiv(last - FIRST, STEP)))
        .map(step -> FIRST + STEP * step)
        .parallel()
        .mapToObj(origin -> forecasts(recipe, horizon, origin))
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Log-odds of every row by the recipe's model of its time: the model of T speaks for the
   * snapshots of T to T + 4 over either horizon.
   *
   * @return one for each row of the panel, NaN before the first origin
   */
  public double[] logOdds(Recipe recipe, Horizon horizon) {
    double[] all = new double[panel.size()];
    java.util.Arrays.fill(all, Double.NaN);
    IntStream.rangeClosed(0, Math.max(-1, Math.floorDiv(last - FIRST, STEP)))
        .map(step -> FIRST + STEP * step)
        .parallel()
        .forEach(
            origin -> {
              int[] rows =
                  IntStream.range(0, panel.size())
                      .filter(row -> panel.snapshot(row).year() >= origin)
                      .filter(row -> panel.snapshot(row).year() < origin + STEP)
                      .toArray();
              if (rows.length > 0) {
                Trained trained = recipe.train(panel.asOf(origin), horizon, origin);
                for (int row : rows) {
                  all[row] = trained.logOdds(panel, row);
                }
              }
            });
    return all;
  }

  /** Whether the protocol scores a row: its outcome is known, and no window overlaps another. */
  public boolean scores(int row, Horizon horizon) {
    return horizon == Horizon.ONE_YEAR
        || Math.floorMod(panel.snapshot(row).year() - FIRST, STEP) == 0;
  }

  /** The origin whose model forecasts the snapshots of a year. */
  static int origin(int year) {
    return Math.floorDiv(year - FIRST, STEP) * STEP + FIRST;
  }

  private List<ScoredForecast> forecasts(Recipe recipe, Horizon horizon, int origin) {
    int[] rows = scored(horizon, origin);
    if (rows.length == 0) {
      return List.of();
    }
    Trained trained = recipe.train(panel.asOf(origin), horizon, origin);
    List<ScoredForecast> forecasts = new ArrayList<>(rows.length);
    for (int row : rows) {
      Snapshot snapshot = panel.snapshot(row);
      forecasts.add(
          ScoredForecast.ofLogOdds(
              snapshot.alliance(),
              snapshot.year(),
              trained.logOdds(panel, row),
              snapshot.violated(horizon).orElseThrow()));
    }
    return forecasts;
  }

  private int[] scored(Horizon horizon, int origin) {
    int end = horizon == Horizon.ONE_YEAR ? origin + STEP - 1 : origin;
    return IntStream.range(0, panel.size())
        .filter(row -> panel.snapshot(row).year() >= origin && panel.snapshot(row).year() <= end)
        .filter(row -> panel.snapshot(row).violated(horizon).isPresent())
        .toArray();
  }

  /** The panel's row of a forecast. */
  public Optional<Integer> row(ScoredForecast forecast) {
    return panel.row(forecast.alliance(), forecast.year());
  }
}
