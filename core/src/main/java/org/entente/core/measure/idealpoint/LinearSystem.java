package org.entente.core.measure.idealpoint;

/** A small system of linear equations. */
final class LinearSystem {

  private LinearSystem() {}

  /**
   * Solves by elimination with row exchange.
   *
   * @param a the matrix with the right side as its last column; used up
   * @return the solution; 0 for an unknown that nothing determines
   */
  static double[] solve(double[][] a) {
    int m = a.length;
    for (int c = 0; c < m; c++) {
      int pivot = c;
      for (int r = c + 1; r < m; r++) {
        pivot = Math.abs(a[r][c]) > Math.abs(a[pivot][c]) ? r : pivot;
      }
      double[] row = a[pivot];
      a[pivot] = a[c];
      a[c] = row;
      for (int r = c + 1; r < m && row[c] != 0; r++) {
        double factor = a[r][c] / row[c];
        for (int k = c; k <= m; k++) {
          a[r][k] -= factor * row[k];
        }
      }
    }
    double[] x = new double[m];
    for (int r = m - 1; r >= 0; r--) {
      double sum = a[r][m];
      for (int k = r + 1; k < m; k++) {
        sum -= a[r][k] * x[k];
      }
      x[r] = a[r][r] == 0 ? 0 : sum / a[r][r];
    }
    return x;
  }
}
