package org.entente.core.measure.similarity;

/**
 * S with absolute distances and a weight for each item: 1 - 2 sum c_k |x_k - y_k| / R / sum c_k.
 * Only items on which two states differ, or that one lacks, are looked at, in the order of the
 * items: equal portfolios give exactly 1.
 */
final class WeightedDistance {

  private final Portfolios portfolios;
  private final int items;
  private final byte[] levels;

  /** Weight of each item; 0 where it has none. */
  private final double[] weights;

  private final double all;

  /** How many items have a weight above 0. */
  private final int positive;

  WeightedDistance(Portfolios portfolios) {
    this.portfolios = portfolios;
    this.items = portfolios.items();
    this.levels = new byte[portfolios.states() * items];
    this.weights = new double[items];
    double sum = 0;
    int count = 0;
    for (int k = 0; k < items; k++) {
      double weight = portfolios.weight(k);
      weights[k] = Double.isNaN(weight) ? 0 : weight;
      sum += weights[k];
      count += weights[k] > 0 ? 1 : 0;
    }
    all = sum;
    positive = count;
    for (int s = 0; s < portfolios.states(); s++) {
      for (int k = 0; k < items; k++) {
        levels[s * items + k] = (byte) portfolios.level(s, k);
      }
    }
  }

  /** S of two states; NaN if there is nothing to weigh. */
  double s(int i, int j) {
    boolean out = portfolios.ownItemsOut();
    double far = 0;
    double left = all;
    int counted = positive;
    if (out) {
      left -= weights[i] + weights[j];
      counted -= (weights[i] > 0 ? 1 : 0) + (weights[j] > 0 ? 1 : 0);
    }
    int planes = portfolios.planes();
    int words = portfolios.words();
    long[] bits = portfolios.bits();
    for (int w = 0; w < words; w++) {
      int x = (i * words + w) * planes;
      int y = (j * words + w) * planes;
      long different = 0;
      long present = 0;
      long presentY = 0;
      for (int p = 0; p < planes; p++) {
        different |= bits[x + p] ^ bits[y + p];
        present |= bits[x + p];
        presentY |= bits[y + p];
      }
      if (!portfolios.complete()) {
        different |= ~(present & presentY);
        if (w == words - 1 && items % Long.SIZE != 0) {
          different &= (1L << items) - 1;
        }
      }
      for (; different != 0; different &= different - 1) {
        int k = w * Long.SIZE + Long.numberOfTrailingZeros(different);
        if (out && (k == i || k == j)) {
          continue;
        }
        int a = levels[i * items + k];
        int b = levels[j * items + k];
        if (a < 0 || b < 0) {
          left -= weights[k];
          counted -= weights[k] > 0 ? 1 : 0;
        } else {
          far += weights[k] * Math.abs(a - b);
        }
      }
    }
    // Not left > 0: what is left of a sum after subtractions is a matter of rounding.
    return counted > 0 ? 1 - 2 * far / ((portfolios.levels() - 1) * left) : Double.NaN;
  }
}
