package org.entente.core.measure.similarity;

import java.util.OptionalDouble;
import org.entente.core.measure.Measure;

/**
 * How similar are two states' portfolios? Similarity S with absolute distances and equal weights.
 *
 * <p>S = 1 - 2 * (1/n) * sum over items k of |x_k - y_k| / R, where R is the largest distance that
 * two values <em>could</em> have, not the largest seen. It runs from -1 (every item as far apart as
 * can be) to 1 (the same on every item).
 *
 * <p>An item that either state lacks is left out of n. With no item left, S is undefined and the
 * result is empty. O(n). Weighted and squared forms: {@link DistanceSimilarity}.
 *
 * <p>Reference: Signorino, C. S. and Ritter, J. M. (1999). Tau-b or Not Tau-b: Measuring the
 * Similarity of Foreign Policy Positions. International Studies Quarterly 43(1), 115-144, eq. 2 to
 * 4.
 */
public final class SignorinoRitterS {

  /** What it is called and where it is from. */
  public static final Measure MEASURE =
      new Measure(
          "s_abs",
          "similarity S",
          "1 - 2 * mean over outside states of |x - y| / 2, where x and y are each member's net cooperation with that state",
          "-1 (opposite toward every outside state) to 1 (the same toward every one)",
          "Signorino, C. S. and Ritter, J. M. (1999). Tau-b or Not Tau-b: Measuring the Similarity of Foreign Policy Positions."
              + " International Studies Quarterly 43(1), 115-144");

  private SignorinoRitterS() {}

  /**
   * Computes S.
   *
   * @param x values of the first state; NaN where it has none
   * @param y values of the second state over the same items; NaN where it has none
   * @param range the largest distance that two values could have, above 0
   * @return a value in [-1, 1]; empty if no item has both values
   * @throws IllegalArgumentException if the lengths differ, the range is not above 0, or two values
   *     lie further apart than the range
   */
  public static OptionalDouble of(double[] x, double[] y, double range) {
    return DistanceSimilarity.s(x, y, range, DistanceSimilarity.Distance.ABSOLUTE);
  }
}
