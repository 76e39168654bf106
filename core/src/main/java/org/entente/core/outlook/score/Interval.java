package org.entente.core.outlook.score;

import java.util.Arrays;

/**
 * An estimate with a percentile interval over resamples.
 *
 * @param estimate value on the rows as they are
 * @param low lower end
 * @param high upper end
 * @param draws resamples on which the value was defined
 */
public record Interval(double estimate, double low, double high, int draws) {

  /**
   * The middle share of draws, by linear interpolation between order statistics (R's type 7).
   *
   * @param share such as .95
   */
  public static Interval of(double estimate, double[] draws, double share) {
    double[] sorted = Arrays.stream(draws).filter(draw -> !Double.isNaN(draw)).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("the value is not defined on any resample");
    }
    double tail = (1 - share) / 2;
    return new Interval(
        estimate, quantile(sorted, tail), quantile(sorted, 1 - tail), sorted.length);
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** Whether 0 lies outside. */
  public boolean excludesZero() {
    return low > 0 || high < 0;
  }
}
