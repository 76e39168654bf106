package org.entente.core.outlook.estimate;

/** The penalised log likelihood of a logistic regression, its slope and its curvature. */
final class LogisticCurve {

  private final Sample sample;
  private final double penalty;
  private final double total;

  LogisticCurve(Sample sample, double penalty) {
    this.sample = sample;
    this.penalty = penalty;
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
      squares += at[j] * at[j];
    }
    return deviance(at) / (2 * total) + penalty / 2 * squares;
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

  /** The step that Newton's method takes. */
  double[] newton(double[] at) {
    double[] slope = new double[at.length];
    for (int row = 0; row < sample.size(); row++) {
      double pull =
          sample.weight(row) * (sample.outcome(row) - LogisticFit.chance(eta(at, row))) / total;
      double[] x = sample.covariates(row);
      slope[0] += pull;
      for (int j = 0; j < x.length; j++) {
        slope[j + 1] += pull * x[j];
      }
    }
    for (int j = 1; j < at.length; j++) {
      slope[j] -= penalty * at[j];
    }
    return Symmetric.solve(information(at, 1), slope);
  }

  /** X'WX / total + penalty, times a number. */
  double[][] information(double[] at, double times) {
    int size = at.length;
    double[][] m = new double[size][size];
    for (int row = 0; row < sample.size(); row++) {
      double p = LogisticFit.chance(eta(at, row));
      // a floor keeps the matrix regular where all rows are certain
      add(m, sample.covariates(row), sample.weight(row) * Math.max(p * (1 - p), 1e-12));
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        m[i][j] *= times / total;
      }
      m[i][i] += i == 0 ? 0 : penalty * times;
    }
    Symmetric.mirror(m);
    return m;
  }

  private static void add(double[][] m, double[] x, double weight) {
    m[0][0] += weight;
    for (int i = 0; i < x.length; i++) {
      double[] line = m[i + 1];
      double factor = weight * x[i];
      line[0] += factor;
      for (int j = 0; j <= i; j++) {
        line[j + 1] += factor * x[j];
      }
    }
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
