package org.entente.core.outlook.estimate;

/** Sums over those at risk: of the risk, of risk times x, and of risk times x x'. */
final class RiskSums {

  private double total;
  private final double[] first;
  private final double[][] second;

  RiskSums(int width) {
    this.first = new double[width];
    this.second = new double[width][width];
  }

  void add(double[] x, double risk) {
    total += risk;
    for (int i = 0; i < x.length; i++) {
      first[i] += risk * x[i];
      for (int j = 0; j < x.length; j++) {
        second[i][j] += risk * x[i] * x[j];
      }
    }
  }

  RiskSums minus(RiskSums other, double share) {
    RiskSums left = new RiskSums(first.length);
    left.total = total - share * other.total;
    for (int i = 0; i < first.length; i++) {
      left.first[i] = first[i] - share * other.first[i];
      for (int j = 0; j < first.length; j++) {
        left.second[i][j] = second[i][j] - share * other.second[i][j];
      }
    }
    return left;
  }

  double total() {
    return total;
  }

  double[] mean() {
    double[] mean = first.clone();
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= total;
    }
    return mean;
  }

  void addVariance(double[][] sum) {
    double[] mean = mean();
    for (int i = 0; i < mean.length; i++) {
      for (int j = 0; j < mean.length; j++) {
        sum[i][j] += second[i][j] / total - mean[i] * mean[j];
      }
    }
  }
}
