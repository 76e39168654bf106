package org.entente.core.outlook.estimate;

import org.ojalgo.matrix.decomposition.Cholesky;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.matrix.store.RawStore;

/** Symmetric positive definite systems of equations. */
final class Symmetric {

  private final Cholesky<Double> factor;

  private Symmetric(Cholesky<Double> factor) {
    this.factor = factor;
  }

  /**
   * A system ready to be solved.
   *
   * @throws ArithmeticException if m is not positive definite: a covariate is a sum of others
   */
  static Symmetric of(double[][] m) {
    return new Symmetric(factor(m));
  }

  /** Solves m x = b. */
  double[] solve(double... b) {
    return factor.getSolution(R064Store.FACTORY.column(b)).toRawCopy1D();
  }

  /** Inverse of m. */
  static double[][] inverse(double[][] m) {
    return factor(m).getInverse().toRawCopy2D();
  }

  private static Cholesky<Double> factor(double[][] m) {
    Cholesky<Double> factor = Cholesky.R064.make(m.length, m.length);
    if (!factor.decompose(RawStore.wrap(m)) || !factor.isSPD()) {
      throw new ArithmeticException(
          "the covariates do not have independent effects: leave one out, or add a penalty");
    }
    return factor;
  }

  /** Copies the lower triangle over the upper one. */
  static void mirror(double[][] m) {
    for (int i = 0; i < m.length; i++) {
      for (int j = 0; j < i; j++) {
        m[j][i] = m[i][j];
      }
    }
  }

  /** a b a for symmetric a and b. */
  static double[][] sandwich(double[][] bread, double[][] meat) {
    return product(product(bread, meat), bread);
  }

  private static double[][] product(double[][] a, double[][] b) {
    double[][] c = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        for (int j = 0; j < b[0].length; j++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c;
  }

  /** Square roots of the diagonal. */
  static double[] rootOfDiagonal(double[][] m) {
    double[] roots = new double[m.length];
    for (int i = 0; i < m.length; i++) {
      roots[i] = Math.sqrt(m[i][i]);
    }
    return roots;
  }
}
