package org.entente.core.outlook.estimate;

import java.util.Map;
import java.util.TreeMap;

/** Sums of rows by cluster. */
final class Clusters {

  private Clusters() {}

  /**
   * Sum over clusters of u u', u the sum of a cluster's rows.
   *
   * @param adjusted whether to multiply by G/(G-1), G the number of clusters
   */
  static double[][] meat(double[][] rows, int[] clusters, boolean adjusted) {
    Map<Integer, double[]> sums = sums(rows, clusters);
    int width = rows[0].length;
    double factor = adjusted ? sums.size() / (sums.size() - 1.0) : 1;
    double[][] meat = new double[width][width];
    for (double[] u : sums.values()) {
      for (int i = 0; i < width; i++) {
        for (int j = 0; j < width; j++) {
          meat[i][j] += factor * u[i] * u[j];
        }
      }
    }
    return meat;
  }

  private static Map<Integer, double[]> sums(double[][] rows, int[] clusters) {
    if (rows.length != clusters.length) {
      throw new IllegalArgumentException(clusters.length + " clusters for " + rows.length);
    }
    Map<Integer, double[]> sums = new TreeMap<>();
    for (int row = 0; row < rows.length; row++) {
      double[] sum = sums.computeIfAbsent(clusters[row], key -> new double[rows[0].length]);
      for (int j = 0; j < sum.length; j++) {
        sum[j] += rows[row][j];
      }
    }
    return sums;
  }
}
