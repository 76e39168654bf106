package org.entente.core.outlook.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;
import org.entente.core.outlook.score.ScoredForecast;
import org.entente.core.outlook.score.Scores;

/**
 * Does a covariate know too much? A single covariate that orders the alliances of a year nearly as
 * they later fared has seen the outcome. On the alliance panels none orders them beyond .29 or .71.
 */
public final class LeakCheck {

  /** Farthest from one half that a covariate's area within the year may lie. */
  public static final double BOUND = .25;

  private LeakCheck() {}

  /**
   * A covariate and how well it alone orders.
   *
   * @param covariate its name
   * @param area share of pairs of the same year in order, in [0, 1]; below .5 if high values mean
   *     fewer events
   */
  public record Suspect(String covariate, double area) {}

  /** Covariates whose area lies farther from .5 than {@link #BOUND}. O(rows x columns). */
  public static List<Suspect> suspects(Panel panel, Horizon horizon) {
    List<Suspect> suspects = new ArrayList<>();
    for (String covariate : panel.covariates()) {
      OptionalDouble area = area(panel, horizon, covariate);
      if (area.isPresent() && Math.abs(area.getAsDouble() - .5) > BOUND) {
        suspects.add(new Suspect(covariate, area.getAsDouble()));
      }
    }
    return suspects;
  }

  /** How well one covariate alone orders the alliances of each year; rows without it left out. */
  public static OptionalDouble area(Panel panel, Horizon horizon, String covariate) {
    int column = panel.column(covariate);
    List<ScoredForecast> rows = new ArrayList<>();
    for (int row = 0; row < panel.size(); row++) {
      Snapshot snapshot = panel.snapshot(row);
      double value = panel.raw(row, column);
      if (!Double.isNaN(value) && snapshot.violated(horizon).isPresent()) {
        // any rising map into (0, 1) keeps the order
        double place = .5 + Math.atan(value) / 4;
        rows.add(
            new ScoredForecast(
                snapshot.alliance(),
                snapshot.year(),
                place,
                snapshot.violated(horizon).orElseThrow()));
      }
    }
    return Scores.withinYearAuc(rows);
  }
}
