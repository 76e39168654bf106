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
    double eta = sample.offset(row) + at[0];
    for (int j = 0; j < x.length; j++) {
      eta += at[j + 1] * x[j];
    }
    return eta;
  }

  double objective(double[] at) {
    double squares = 0;
    for (int j = 1; j < at.length; j++) {
      squares += penalties[j - 1] * at[j] * at[j];
    }
    return deviance(at) / (2 * total) + squares / 2;
  }

  /** -2 log likelihood, weighted. */
  double deviance(double[] at) {
    double sum = 0;
    for (int row = 0; row < sample.size(); row++) {
      double eta = eta(at, row);
      // log(1 + exp(eta)) without overflow
      double log = Math.max(eta, 0) + Math.log1p(Math.exp(-Math.abs(eta)));
      sum += sample.weight(row) * (log - sample.outcome(row) * eta);
    }
    return 2 * sum;
  }

  /** Slope of the log likelihood less the penalty, over the total weight. */
  double[] slope(double[] at, double[] chances) {
    double[] slope = new double[at.length];
    for (int row = 0; row < sample.size(); row++) {
      double pull = sample.weight(row) * (sample.outcome(row) - chances[row]) / total;
      double[] x = sample.covariates(row);
      slope[0] += pull;
      for (int j = 0; j < x.length; j++) {
        slope[j + 1] += pull * x[j];
      }
    }
    for (int j = 1; j < at.length; j++) {
      slope[j] -= penalties[j - 1] * at[j];
    }
    return slope;
  }

  double[] chances(double[] at) {
    double[] chances = new double[sample.size()];
    for (int row = 0; row < chances.length; row++) {
      chances[row] = LogisticFit.chance(eta(at, row));
    }
    return chances;
  }

  /** X'WX / total + penalty, times a number. */
  double[][] information(double[] chances, double times) {
    int size = penalties.length + 1;
    double[][] m = Gram.of(sample, chances);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        m[i][j] *= times / total;
      }
      m[i][i] += i == 0 ? 0 : penalties[i - 1] * times;
    }
    Symmetric.mirror(m);
    return m;
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
