package org.entente.core.measure.balance.search;

import java.util.List;

/**
 * Unbalanced cycles of a core with shares, so that no link carries more than its weight: every
 * cycle holds a frustrated link, so the frustration is at least the sum of the shares.
 *
 * @param cycles links of each cycle
 * @param shares share of each cycle
 */
public record Packing(List<int[]> cycles, double[] shares) {

  static final Packing NONE = new Packing(List.of(), new double[0]);

  /** Sum of the shares. */
  double value() {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    return sum;
  }

  /** The least frustration that the packing leaves possible; weights are whole. */
  public int bound() {
    return (int) Math.ceil(value() - 1e-6);
  }
}
