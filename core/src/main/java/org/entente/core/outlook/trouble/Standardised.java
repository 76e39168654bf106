package org.entente.core.outlook.trouble;

/**
 * Puts inputs on one scale: less the mean of the training rows, over their standard deviation, and
 * no farther than a bound. A value that is not known becomes the mean, that is 0.
 *
 * @param means of the training rows, values not known left out
 * @param deviations after the mean was put in for values not known; 1 for a constant
 * @param bound the farthest that a value may lie from the mean, in standard deviations
 */
record Standardised(double[] means, double[] deviations, double bound) {

  private static final double CONSTANT = 1e-9;

  static Standardised of(double[][] rows, double bound) {
    int width = rows[0].length;
    double[] means = new double[width];
    double[] deviations = new double[width];
    for (int j = 0; j < width; j++) {
      double sum = 0;
      int known = 0;
      for (double[] row : rows) {
        if (!Double.isNaN(row[j])) {
          sum += row[j];
          known++;
        }
      }
      means[j] = known == 0 ? 0 : sum / known;
      double squares = 0;
      for (double[] row : rows) {
        double gap = Double.isNaN(row[j]) ? 0 : row[j] - means[j];
        squares += gap * gap;
      }
      double deviation = Math.sqrt(squares / rows.length);
      deviations[j] = deviation < CONSTANT ? 1 : deviation;
    }
    return new Standardised(means, deviations, bound);
  }

  double[] of(double[] row) {
    double[] scaled = new double[row.length];
    for (int j = 0; j < row.length; j++) {
      double gap = Double.isNaN(row[j]) ? 0 : (row[j] - means[j]) / deviations[j];
      scaled[j] = Math.max(-bound, Math.min(bound, gap));
    }
    return scaled;
  }
}
