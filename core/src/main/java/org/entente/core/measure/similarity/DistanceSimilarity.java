package org.entente.core.measure.similarity;

import java.util.OptionalDouble;

/**
 * How similar are two states' portfolios of any values, with items of any weight? S in its general
 * form.
 *
 * <p>S = 1 - 2 * sum of w_k (|x_k - y_k| / R)^q / sum of w_k, where R is the largest distance that
 * two values <em>could</em> have, not the largest seen, and q is 1 for absolute and 2 for squared
 * distances. It runs from -1 to 1. The weights need not sum to 1: shares of capabilities do not
 * either.
 *
 * <p>An item that either state lacks is left out, from the weights too. With no weight left, S is
 * undefined and the result is empty. O(n).
 *
 * <p>Reference: Signorino, C. S. and Ritter, J. M. (1999). Tau-b or Not Tau-b: Measuring the
 * Similarity of Foreign Policy Positions. International Studies Quarterly 43(1), 115-144, eq. 2 to
 * 4. Their Table 6 prints -0.45 for a weighted S whose two-digit weights give -0.46.
 */
public final class DistanceSimilarity {

  /** How the distance on an item counts. */
  public enum Distance {
    /** As it is. */
    ABSOLUTE,
    /** Squared. */
    SQUARED
  }

  private DistanceSimilarity() {}

  /**
   * S with equal weights.
   *
   * @param x values of the first state; NaN where it has none
   * @param y values of the second state over the same items; NaN where it has none
   * @param range the largest distance that two values could have, above 0
   * @return a value in [-1, 1]; empty if no item has both values
   * @throws IllegalArgumentException if the lengths differ, the range is not above 0, or two values
   *     lie further apart than the range
   */
  public static OptionalDouble s(double[] x, double[] y, double range, Distance distance) {
    double[] weights = new double[x.length];
    java.util.Arrays.fill(weights, 1);
    return s(x, y, weights, range, distance);
  }

  /**
   * S with a weight for each item.
   *
   * @param weights the weights, none negative; NaN is no weight, and leaves the item out
   * @return a value in [-1, 1]; empty if no item has both values and a weight above 0
   * @throws IllegalArgumentException as without weights, or if a weight is negative
   */
  public static OptionalDouble s(
      double[] x, double[] y, double[] weights, double range, Distance distance) {
    check(x, y, weights, range);
    double far = 0;
    double all = 0;
    for (int k = 0; k < x.length; k++) {
      double apart = Math.abs(x[k] - y[k]);
      if (Double.isNaN(apart) || Double.isNaN(weights[k])) {
        continue;
      }
      if (apart > range) {
        throw new IllegalArgumentException(
            "item " + k + ": " + x[k] + " and " + y[k] + " lie further apart than " + range);
      }
      double part = apart / range;
      far += weights[k] * (distance == Distance.ABSOLUTE ? part : part * part);
      all += weights[k];
    }
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - 2 * far / all);
  }

  private static void check(double[] x, double[] y, double[] weights, double range) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "portfolios of different length: " + x.length + " and " + y.length);
    }
    if (weights.length != x.length) {
      throw new IllegalArgumentException(weights.length + " weights for " + x.length + " items");
    }
    if (!(range > 0 && range < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the range of the values must be above 0 and finite: " + range);
    }
    for (double weight : weights) {
      if (weight < 0 || weight == Double.POSITIVE_INFINITY) {
        throw new IllegalArgumentException("a weight cannot be " + weight);
      }
    }
  }
}
