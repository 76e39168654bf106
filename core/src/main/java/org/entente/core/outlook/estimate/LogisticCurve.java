package org.entente.core.outlook.estimate;

/** The penalised log likelihood of a logistic regression, its slope and its curvature. */
final class LogisticCurve {

  private final Sample sample;
  private final double[] penalties;
  private final double total;

  /**
   * @param penalties one for each covariate
   */
  LogisticCurve(Sample sample, double[] penalties) {
    this.sample = sample;
    this.penalties = penalties;
    this.total = sample.totalWeight();
  }

  double eta(double[] at, int row) {
    double[] x = sample.covariates(row);
    // four sums side by side, since each has to wait for itself
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int j = 0;
    for (; j + 3 < x.length; j += 4) {
      a += at[j + 1] * x[j];
      b += at[j + 2] * x[j + 1];
      c += at[j + 3] * x[j + 2];
      d += at[j + 4] * x[j + 3];
    }
    for (; j < x.length; j++) {
      a += at[j + 1] * x[j];
    }
    return sample.offset(row) + at[0] + ((a + b) + (c + d));
  }

  /**
   * A place on the curve.
   *
   * @param vector intercept and coefficients
   * @param chances probability of each row
   * @param deviance -2 log likelihood, weighted
   * @param objective what is minimised: half the mean deviance and the penalty
   * @param slope slope of the log likelihood less the penalty, over the total weight
   */
  record Place(
      double[] vector, double[] chances, double deviance, double objective, double[] slope) {}

  /** All that is to be known of a place, in one pass: reading the rows is what takes time. */
  Place at(double[] vector) {
    double[] chances = new double[sample.size()];
    double[] slope = new double[vector.length];
    double sum = 0;
    for (int row = 0; row < chances.length; row++) {
      double eta = eta(vector, row);
      // exp(-|eta|) cannot overflow; both the log and the probability follow from it
      double small = Math.exp(-Math.abs(eta));
      double log = Math.max(eta, 0) + Math.log(1 + small);
      chances[row] = (eta > 0 ? 1 : small) / (1 + small);
      sum += sample.weight(row) * (log - sample.outcome(row) * eta);
      pull(slope, row, sample.weight(row) * (sample.outcome(row) - chances[row]) / total);
    }
    for (int j = 1; j < slope.length; j++) {
      slope[j] -= penalties[j - 1] * vector[j];
    }
    return new Place(vector, chances, 2 * sum, sum / total + ridge(vector), slope);
  }

  private void pull(double[] slope, int row, double pull) {
    double[] x = sample.covariates(row);
    slope[0] += pull;
    for (int j = 0; j < x.length; j++) {
      slope[j + 1] += pull * x[j];
    }
  }

  private double ridge(double[] vector) {
    double squares = 0;
    for (int j = 1; j < vector.length; j++) {
      squares += penalties[j - 1] * vector[j] * vector[j];
    }
    return squares / 2;
  }

  /** X'WX / total + penalty, times a number. */
  double[][] information(double[] chances, double times) {
    return information(Gram.of(sample, sample.width(), chances), times);
  }

  /** The same from sums of products that are there already; they are changed. */
  double[][] information(double[][] gram, double times) {
    for (int i = 0; i < gram.length; i++) {
      for (int j = 0; j <= i; j++) {
        gram[i][j] *= times / total;
      }
      gram[i][i] += i == 0 ? 0 : penalties[i - 1] * times;
    }
    Symmetric.mirror(gram);
    return gram;
  }

  /** Each row's slope of the log likelihood, without the penalty. */
  double[][] scores(double[] at) {
    double[][] scores = new double[sample.size()][at.length];
    for (int row = 0; row < sample.size(); row++) {
      double pull = sample.weight(row) * (sample.outcome(row) - LogisticFit.chance(eta(at, row)));
      double[] x = sample.covariates(row);
      scores[row][0] = pull;
      for (int j = 0; j < x.length; j++) {
        scores[row][j + 1] = pull * x[j];
      }
    }
    return scores;
  }
}
