package org.entente.core.outlook.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Forecasts of about the same probability, and how often the event came.
 *
 * @param from smallest probability of the bin, inside
 * @param to largest, outside
 * @param forecasts how many there are
 * @param events how many of them happened
 * @param meanForecast mean probability, NaN for an empty bin
 */
public record ReliabilityBin(
    double from, double to, int forecasts, int events, double meanForecast) {

  /** Share of the forecasts that happened, NaN for an empty bin. */
  public double observed() {
    return (double) events / forecasts;
  }

  /**
   * Bins between bounds.
   *
   * @param bounds rising; forecasts below the first or from the last on get bins of their own
   */
  public static List<ReliabilityBin> of(List<ScoredForecast> forecasts, double... bounds) {
    List<ReliabilityBin> bins = new ArrayList<>();
    double from = 0;
    for (double to : bounds) {
      bins.add(bin(forecasts, from, to));
      from = to;
    }
    bins.add(bin(forecasts, from, 1));
    return List.copyOf(bins);
  }

  private static ReliabilityBin bin(List<ScoredForecast> forecasts, double from, double to) {
    List<ScoredForecast> inside =
        forecasts.stream().filter(f -> f.probability() >= from && f.probability() < to).toList();
    return new ReliabilityBin(
        from,
        to,
        inside.size(),
        (int) inside.stream().filter(ScoredForecast::happened).count(),
        inside.stream().mapToDouble(ScoredForecast::probability).average().orElse(Double.NaN));
  }
}
