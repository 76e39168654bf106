package org.entente.core.measure;

import java.util.Arrays;
import java.util.Optional;

/**
 * Whether two series rise and fall together, by Spearman's rank correlation.
 *
 * <p>Ties share the mean of their ranks. The 95 % interval is Fisher's z with the variance (1 + r²
 * / 2) / (n - 3). It takes the years as independent of each other, which they are not quite.
 *
 * <p>References: Spearman, C. (1904). The proof and measurement of association between two things.
 * American Journal of Psychology 15(1), 72-101. Bonett, D. G. and Wright, T. A. (2000). Sample size
 * requirements for estimating Pearson, Kendall and Spearman correlations. Psychometrika 65(1),
 * 23-28.
 *
 * @param value from -1 to 1
 * @param n how many pairs of values
 * @param interval the 95 % interval; empty where the order is exactly the same or the reverse, of
 *     which the formula makes a point
 */
public record RankCorrelation(double value, int n, Optional<Interval> interval) {

  /** With fewer pairs nothing is said. */
  public static final int FEWEST = 6;

  private static final double Z = 1.959963984540054;
  private static final double EXACT = 1 - 1e-12;

  /**
   * An interval.
   *
   * @param low lower end, from -1 to 1
   * @param high upper end, from -1 to 1
   */
  public record Interval(double low, double high) {}

  /**
   * The correlation of two series.
   *
   * @return empty with fewer than {@value #FEWEST} pairs, or if either series does not vary
   * @throws IllegalArgumentException if the series are not of one length
   */
  public static Optional<RankCorrelation> of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException("series of " + x.length + " and " + y.length + " values");
    }
    if (x.length < FEWEST) {
      return Optional.empty();
    }
    double[] a = ranks(x);
    double[] b = ranks(y);
    double mean = (x.length + 1) / 2.0;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - mean) * (b[i] - mean);
      aa += (a[i] - mean) * (a[i] - mean);
      bb += (b[i] - mean) * (b[i] - mean);
    }
    if (aa == 0 || bb == 0) {
      return Optional.empty();
    }
    double r = ab / Math.sqrt(aa * bb);
    return Optional.of(new RankCorrelation(r, x.length, interval(r, x.length)));
  }

  private static Optional<Interval> interval(double r, int n) {
    if (Math.abs(r) > EXACT) {
      return Optional.empty();
    }
    double z = 0.5 * Math.log((1 + r) / (1 - r));
    double half = Z * Math.sqrt((1 + r * r / 2) / (n - 3));
    return Optional.of(new Interval(Math.tanh(z - half), Math.tanh(z + half)));
  }

  /** The place of each value, from 1; ties share the mean of their places. */
  private static double[] ranks(double... values) {
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double value = values[i];
      long below = Arrays.stream(values).filter(other -> other < value).count();
      long same = Arrays.stream(values).filter(other -> other == value).count();
      ranks[i] = below + (same + 1) / 2.0;
    }
    return ranks;
  }
}
