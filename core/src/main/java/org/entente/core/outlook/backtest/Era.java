package org.entente.core.outlook.backtest;

import java.util.List;
import org.entente.core.outlook.score.ScoredForecast;

/** Spans of years that differ in how often alliances were violated. */
public enum Era {
  CONCERT(1871, 1914),
  WORLD_WARS(1915, 1945),
  COLD_WAR(1946, 1989),
  RECENT(1990, 2016);

  private final int first;
  private final int last;

  Era(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /** First year at risk. */
  public int first() {
    return first;
  }

  /** Last year at risk; of a window of five years, the last year in which it may begin. */
  public int last() {
    return last;
  }

  /** Such as {@code 1871-1914}. */
  public String label() {
    return first + "-" + last;
  }

  /** The forecasts whose window begins in this era: the year after the snapshot lies in it. */
  public List<ScoredForecast> of(List<ScoredForecast> forecasts) {
    return forecasts.stream()
        .filter(forecast -> forecast.year() + 1 >= first && forecast.year() + 1 <= last)
        .toList();
  }
}
