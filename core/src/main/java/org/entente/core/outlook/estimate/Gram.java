package org.entente.core.outlook.estimate;

import java.util.Arrays;

/** Weighted sums of products of the covariates, which is where fitting spends its time. */
final class Gram {

  /** Rows that are added at once, so that the sums are read and written once for all of them. */
  private static final int ROWS = 4;

  private Gram() {}

  /**
   * Lower triangle of sum_i w_i p_i (1 - p_i) x_i x_i', the intercept first.
   *
   * @param width number of covariates, which a sample without rows does not know
   * @param chances p
   */
  static double[][] of(Sample sample, int width, double[] chances) {
    int size = width + 1;
    double[][] m = new double[size][size];
    double[][] rows = new double[ROWS][size];
    double[] weights = new double[ROWS];
    for (int from = 0; from < sample.size(); from += ROWS) {
      Arrays.fill(weights, 0);
      for (int k = 0; k < ROWS && from + k < sample.size(); k++) {
        double p = chances[from + k];
        // a floor keeps the matrix regular where all rows are certain
        weights[k] = sample.weight(from + k) * Math.max(p * (1 - p), 1e-12);
        rows[k][0] = 1;
        System.arraycopy(sample.covariates(from + k), 0, rows[k], 1, size - 1);
      }
      for (int i = 0; i < size; i++) {
        addLine(m[i], i, rows, weights);
      }
    }
    return m;
  }

  private static void addLine(double[] line, int i, double[][] rows, double[] weights) {
    double[] a = rows[0];
    double[] b = rows[1];
    double[] c = rows[2];
    double[] d = rows[3];
    double fa = weights[0] * a[i];
    double fb = weights[1] * b[i];
    double fc = weights[2] * c[i];
    double fd = weights[3] * d[i];
    for (int j = 0; j <= i; j++) {
      line[j] += fa * a[j] + fb * b[j] + fc * c[j] + fd * d[j];
    }
  }
}
