package org.entente.core.outlook.estimate;

import java.util.Arrays;
import java.util.Optional;

/**
 * A ridge logistic regression whose coefficients may only have given signs.
 *
 * <p>An active-set search: coefficients of the wrong sign are set to 0 and the others fitted again;
 * one that would move to the right side of 0 is let in again. The objective is convex, so the end
 * is the one constrained optimum [1, ch. 16].
 *
 * <p>[1] Nocedal, J. and Wright, S. J. (2006). Numerical Optimization. 2nd ed. Springer.
 */
public final class HeldSigns {

  private static final int ROUNDS = 200;
  private static final double SLACK = 1e-7;
  private static final double HELD = 1e9;

  private final double[] penalties;
  private final int[] signs;

  /**
   * For covariates on one scale.
   *
   * @param penalties ridge penalty of each covariate, in units of the mean log likelihood
   * @param signs 1, -1, or 0 for either
   */
  public HeldSigns(double[] penalties, int... signs) {
    this.penalties = penalties.clone();
    this.signs = signs.clone();
  }

  /** Intercept, then coefficients; exactly 0 for those that are held there. */
  public double[] fit(double[][] x, double[] y, double[] weights, double... offsets) {
    return fit(Sample.of(x, y).withWeights(weights).withOffsets(offsets), Optional.empty())
        .vector()
        .clone();
  }

  /**
   * The constrained optimum.
   *
   * @param near a fit that is like it, which saves steps
   * @throws ArithmeticException if the search does not settle
   */
  public LogisticFit fit(Sample sample, Optional<LogisticFit> near) {
    boolean[] in = new boolean[signs.length];
    Arrays.fill(in, true);
    near.ifPresent(known -> start(in, known));
    LogisticFit fit =
        near.isPresent() ? regression(in).fit(sample, near.get()) : regression(in).fit(sample);
    for (int round = 0; round < ROUNDS; round++) {
      double[] vector = vector(fit, in);
      boolean left = false;
      for (int j = 0; j < in.length; j++) {
        if (in[j] && signs[j] * vector[j + 1] < 0) {
          in[j] = false;
          left = true;
        }
      }
      if (!left) {
        int back = comesBack(sample, in, vector);
        if (back < 0) {
          return new LogisticFit(vector, fit.deviance(), fit.iterations(), fit.converged());
        }
        in[back] = true;
      }
      fit = regression(in).fit(sample, fit);
    }
    throw new ArithmeticException("the search for coefficients of the right sign did not settle");
  }

  private void start(boolean[] in, LogisticFit known) {
    double[] coefficients = known.coefficients();
    for (int j = 0; j < in.length; j++) {
      in[j] = signs[j] == 0 || coefficients[j] != 0;
    }
  }

  /** The regression in which the coefficients that a fit holds at 0 stay there. */
  public LogisticRegression around(LogisticFit fit) {
    boolean[] in = new boolean[signs.length];
    start(in, fit);
    return regression(in);
  }

  /** A penalty that nothing outweighs holds a coefficient at 0, and the columns stay the same. */
  private LogisticRegression regression(boolean... in) {
    double[] factors = penalties.clone();
    for (int j = 0; j < in.length; j++) {
      factors[j] = in[j] ? penalties[j] : HELD;
    }
    return LogisticRegression.withDefaults()
        .withPenalty(1)
        .withFactors(factors)
        .withTolerance(1e-11)
        .withFrozenCurvature();
  }

  private static double[] vector(LogisticFit fit, boolean... in) {
    double[] coefficients = fit.coefficients();
    double[] vector = new double[in.length + 1];
    vector[0] = fit.intercept();
    for (int j = 0; j < in.length; j++) {
      vector[j + 1] = in[j] ? coefficients[j] : 0;
    }
    return vector;
  }

  /** The column left out whose objective falls fastest on the right side of 0; -1 if none does. */
  private int comesBack(Sample sample, boolean[] in, double... vector) {
    double[] rise = new double[signs.length];
    double total = 0;
    for (int row = 0; row < sample.size(); row++) {
      double[] x = sample.covariates(row);
      double eta = sample.offset(row) + vector[0];
      for (int j = 0; j < signs.length; j++) {
        eta += vector[j + 1] * x[j];
      }
      double pull = sample.weight(row) * (sample.outcome(row) - 1 / (1 + Math.exp(-eta)));
      total += sample.weight(row);
      for (int j = 0; j < signs.length; j++) {
        rise[j] += pull * x[j];
      }
    }
    int best = -1;
    for (int j = 0; j < signs.length; j++) {
      double gain = signs[j] * rise[j] / total;
      if (!in[j] && gain > SLACK && (best < 0 || gain > signs[best] * rise[best] / total)) {
        best = j;
      }
    }
    return best;
  }
}
