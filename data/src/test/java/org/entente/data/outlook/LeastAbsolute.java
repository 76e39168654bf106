package org.entente.data.outlook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A line through most of the points: least absolute deviations by weights that are made anew, so
 * that a few points far off do not move it. Each group of points has an intercept of its own.
 */
final class LeastAbsolute {

  private static final int ROUNDS = 60;
  private static final double SMALLEST = 1e-7;

  private final double[] y;
  private final double[][] x;
  private final int[] groups;

  LeastAbsolute(double[] y, double[][] x, int[] groups) {
    this.y = y;
    this.x = x;
    this.groups = groups;
  }

  /** What the line does not explain of each point. */
  double[] residuals() {
    double[] weights = new double[y.length];
    Arrays.fill(weights, 1);
    double[] residuals = y;
    for (int round = 0; round < ROUNDS; round++) {
      residuals = fit(weights);
      for (int i = 0; i < y.length; i++) {
        weights[i] = 1 / Math.max(Math.abs(residuals[i]), SMALLEST);
      }
    }
    return residuals;
  }

  private double[] fit(double[] weights) {
    double[] rest = centred(y, weights);
    int terms = x[0].length;
    double[][] columns = new double[terms][];
    for (int term = 0; term < terms; term++) {
      int place = term;
      columns[term] = centred(Arrays.stream(x).mapToDouble(row -> row[place]).toArray(), weights);
    }
    // Gram-Schmidt: a term that the others explain comes to nothing.
    for (int term = 0; term < terms; term++) {
      double square = dot(columns[term], columns[term], weights);
      if (square > 1e-9 * Arrays.stream(weights).sum()) {
        for (int later = term + 1; later < terms; later++) {
          subtract(columns[later], columns[term], square, weights);
        }
        subtract(rest, columns[term], square, weights);
      }
    }
    return rest;
  }

  private static void subtract(double[] from, double[] column, double square, double[] weights) {
    double slope = dot(from, column, weights) / square;
    for (int i = 0; i < from.length; i++) {
      from[i] -= slope * column[i];
    }
  }

  private static double dot(double[] a, double[] b, double[] weights) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += weights[i] * a[i] * b[i];
    }
    return sum;
  }

  private double[] centred(double[] column, double[] weights) {
    Map<Integer, double[]> sums = new HashMap<>();
    for (int i = 0; i < column.length; i++) {
      double[] sum = sums.computeIfAbsent(groups[i], group -> new double[2]);
      sum[0] += weights[i] * column[i];
      sum[1] += weights[i];
    }
    double[] centred = column.clone();
    for (int i = 0; i < column.length; i++) {
      double[] sum = sums.get(groups[i]);
      centred[i] -= sum[0] / sum[1];
    }
    return centred;
  }
}
