package org.entente.core.outlook.score;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Intervals of a score by drawing whole clusters with replacement, since the rows of an alliance,
 * or of a span of years, are alike. Same seed, same intervals. Immutable.
 *
 * <p>Reference: Davison, A. C. and Hinkley, D. V. (1997). Bootstrap Methods and their Application.
 * Cambridge University Press, ch. 3.8.
 */
public final class Bootstrap {

  private static final double SHARE = .95;

  private final ToIntFunction<ScoredForecast> cluster;
  private final int draws;
  private final long seed;

  private Bootstrap(ToIntFunction<ScoredForecast> cluster, int draws, long seed) {
    this.cluster = cluster;
    this.draws = draws;
    this.seed = seed;
  }

  /** By alliance, 600 draws. */
  public static Bootstrap byAlliance() {
    return new Bootstrap(ScoredForecast::alliance, 600, 20_211);
  }

  /** By span of five years of the snapshot, 600 draws: shocks come in years. */
  public static Bootstrap byFiveYears() {
    return new Bootstrap(forecast -> Math.floorDiv(forecast.year(), 5), 600, 20_211);
  }

  /** With another number of draws. */
  public Bootstrap withDraws(int newDraws) {
    return new Bootstrap(cluster, newDraws, seed);
  }

  /** With another seed. */
  public Bootstrap withSeed(long newSeed) {
    return new Bootstrap(cluster, draws, newSeed);
  }

  /** 95 % interval of a score; NaN draws are left out. */
  public Interval of(List<ScoredForecast> forecasts, ToDoubleFunction<List<ScoredForecast>> score) {
    List<int[]> clusters = clusters(forecasts);
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[draws];
    for (int draw = 0; draw < draws; draw++) {
      List<ScoredForecast> resample = new ArrayList<>(forecasts.size());
      for (int i = 0; i < clusters.size(); i++) {
        for (int row : clusters.get(random.nextInt(clusters.size()))) {
          resample.add(forecasts.get(row));
        }
      }
      values[draw] = score.applyAsDouble(resample);
    }
    return Interval.of(score.applyAsDouble(forecasts), values, SHARE);
  }

  /**
   * 95 % interval of the mean log loss of the first forecasts minus that of the second, row by row.
   *
   * @throws IllegalArgumentException if the rows are not the same
   */
  public Interval logLossDifference(List<ScoredForecast> first, List<ScoredForecast> second) {
    Interval interval = mean(first, gaps(first, second));
    return new Interval(
        Scores.logLoss(first) - Scores.logLoss(second),
        interval.low(),
        interval.high(),
        interval.draws());
  }

  /** 95 % interval of the mean log loss: as {@link #of}, without making each resample. */
  public Interval logLoss(List<ScoredForecast> forecasts) {
    return mean(forecasts, forecasts.stream().mapToDouble(ScoredForecast::logLoss).toArray());
  }

  private Interval mean(List<ScoredForecast> forecasts, double[] losses) {
    List<int[]> clusters = clusters(forecasts);
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[draws];
    for (int draw = 0; draw < draws; draw++) {
      double sum = 0;
      int rows = 0;
      for (int i = 0; i < clusters.size(); i++) {
        int[] drawn = clusters.get(random.nextInt(clusters.size()));
        rows += drawn.length;
        for (int row : drawn) {
          sum += losses[row];
        }
      }
      values[draw] = sum / rows;
    }
    return Interval.of(Scores.logLoss(forecasts), values, SHARE);
  }

  private static double[] gaps(List<ScoredForecast> first, List<ScoredForecast> second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(first.size() + " forecasts against " + second.size());
    }
    double[] gaps = new double[first.size()];
    for (int row = 0; row < gaps.length; row++) {
      ScoredForecast a = first.get(row);
      ScoredForecast b = second.get(row);
      if (a.alliance() != b.alliance() || a.year() != b.year() || a.happened() != b.happened()) {
        throw new IllegalArgumentException(a + " is paired with " + b);
      }
      gaps[row] = a.logLoss() - b.logLoss();
    }
    return gaps;
  }

  private List<int[]> clusters(List<ScoredForecast> forecasts) {
    TreeMap<Integer, List<Integer>> rows = new TreeMap<>();
    for (int row = 0; row < forecasts.size(); row++) {
      rows.computeIfAbsent(cluster.applyAsInt(forecasts.get(row)), key -> new ArrayList<>())
          .add(row);
    }
    return rows.values().stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .collect(Collectors.toList());
  }
}
