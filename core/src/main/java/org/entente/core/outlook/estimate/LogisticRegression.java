package org.entente.core.outlook.estimate;

import java.util.Optional;
import org.entente.core.outlook.estimate.LogisticCurve.Place;

/**
 * How do the log-odds of an outcome depend on covariates? Logistic regression by iteratively
 * reweighted least squares [1, ch. 4], with an optional ridge penalty [2].
 *
 * <p>Minimises -(1/W) sum_i w_i [y_i eta_i - log(1 + exp(eta_i))] + (lambda/2) sum_j b_j^2 with
 * eta_i = o_i + a + sum_j b_j x_ij and W = sum w_i, which is the objective of R's glmnet with alpha
 * = 0. The intercept a is not penalised. With lambda = 0 it is R's glm. Put the covariates on one
 * scale before penalising them.
 *
 * <p>A step that raises the objective is halved. If the outcome can be separated, the plain
 * estimate does not exist: the fit then says that it did not converge. Cost: O(n p^2) per step, 5
 * to 10 steps. Immutable.
 *
 * <p>[1] McCullagh, P. and Nelder, J. A. (1989). Generalized Linear Models. 2nd ed. Chapman and
 * Hall.
 *
 * <p>[2] le Cessie, S. and van Houwelingen, J. C. (1992). Ridge Estimators in Logistic Regression.
 * Applied Statistics 41(1), 191-201.
 */
public final class LogisticRegression {

  private static final int HALVINGS = 30;
  private static final double NEAR = 1e-2;
  private static final int REFRESH = 8;

  private final double penalty;
  private final double[] factors;
  private final double tolerance;
  private final int iterations;
  private final boolean frozen;

  private LogisticRegression(
      double penalty, double[] factors, double tolerance, int iterations, boolean frozen) {
    this.penalty = penalty;
    this.factors = factors;
    this.tolerance = tolerance;
    this.iterations = iterations;
    this.frozen = frozen;
  }

  /** Without penalty; ends when a step changes the mean deviance by less than 1e-13 of it. */
  public static LogisticRegression withDefaults() {
    return new LogisticRegression(0, new double[0], 1e-13, 50, false);
  }

  /**
   * With a ridge penalty.
   *
   * @param lambda 0 or more, in units of the mean log likelihood
   */
  public LogisticRegression withPenalty(double lambda) {
    if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("penalty is " + lambda + "; 0 or more is needed");
    }
    return new LogisticRegression(lambda, factors, tolerance, iterations, frozen);
  }

  /**
   * With the penalty of each covariate multiplied by a factor, below 1 for those that are to be
   * shrunk less. Unlike glmnet's penalty.factor, the factors are used as they are.
   */
  public LogisticRegression withFactors(double... newFactors) {
    return new LogisticRegression(penalty, newFactors.clone(), tolerance, iterations, frozen);
  }

  /**
   * Keeps the curvature once steps are small: some times faster and right to about the root of the
   * tolerance, which is enough for choosing a penalty.
   */
  public LogisticRegression withFrozenCurvature() {
    return new LogisticRegression(penalty, factors, tolerance, iterations, true);
  }

  /** Ends when a step changes the objective by less than this share of it. */
  public LogisticRegression withTolerance(double newTolerance) {
    return new LogisticRegression(penalty, factors, newTolerance, iterations, frozen);
  }

  /** Fits from the share of events. */
  public LogisticFit fit(Sample sample) {
    double share = Math.min(1 - 1e-9, Math.max(1e-9, sample.share()));
    double[] start = new double[sample.width() + 1];
    start[0] = Math.log(share / (1 - share));
    return fit(sample, start);
  }

  /** Fits from the coefficients of a like fit, which saves steps along a path of penalties. */
  public LogisticFit fit(Sample sample, LogisticFit near) {
    return fit(sample, near.vector());
  }

  private LogisticFit fit(Sample sample, double[] start) {
    return fit(curve(sample), start, Optional.empty());
  }

  /**
   * Fits from a like fit with a curvature near its own, which is made anew if it does not serve.
   */
  LogisticFit fit(Sample sample, LogisticFit near, Optional<Symmetric> curvature) {
    return fit(curve(sample), near.vector(), curvature);
  }

  /** Curvature from sums of products, which are changed. */
  Symmetric curvature(Sample sample, double[][] gram) {
    return Symmetric.of(curve(sample).information(gram, 1));
  }

  private LogisticFit fit(LogisticCurve curve, double[] start, Optional<Symmetric> first) {
    Place at = curve.at(start);
    Optional<Symmetric> curvature = first;
    for (int iteration = 1; iteration <= iterations; iteration++) {
      Symmetric current =
          curvature.isPresent()
              ? curvature.get()
              : Symmetric.of(curve.information(at.chances(), 1));
      Place next = step(curve, at, current.solve(at.slope()));
      double change =
          Math.abs(at.objective() - next.objective()) / (Math.abs(next.objective()) + 1e-4);
      at = next;
      if (change <= tolerance) {
        return new LogisticFit(at.vector(), at.deviance(), iteration, true);
      }
      // near the end the curvature hardly changes, and it is what costs
      boolean keep = frozen && change < NEAR && iteration % REFRESH != 0;
      curvature = keep ? Optional.of(current) : Optional.empty();
    }
    return new LogisticFit(at.vector(), at.deviance(), iterations, false);
  }

  private LogisticCurve curve(Sample sample) {
    double[] penalties = new double[sample.width()];
    if (factors.length != 0 && factors.length != penalties.length) {
      throw new IllegalArgumentException(
          factors.length + " factors for " + penalties.length + " covariates");
    }
    for (int j = 0; j < penalties.length; j++) {
      penalties[j] = penalty * (factors.length == 0 ? 1 : factors[j]);
    }
    return new LogisticCurve(sample, penalties);
  }

  private static Place step(LogisticCurve curve, Place at, double[] direction) {
    double share = 1;
    for (int halving = 0; halving < HALVINGS; halving++, share /= 2) {
      double[] vector = at.vector().clone();
      for (int j = 0; j < vector.length; j++) {
        vector[j] += share * direction[j];
      }
      Place next = curve.at(vector);
      if (next.objective() <= at.objective()) {
        return next;
      }
    }
    return at;
  }

  /**
   * Covariance of the estimates under the model: the inverse of X'WX (of the penalised information,
   * if there is a penalty), the intercept first. The weights count as numbers of rows.
   */
  public double[][] covariance(Sample sample, LogisticFit fit) {
    LogisticCurve curve = curve(sample);
    return Symmetric.inverse(
        curve.information(curve.at(fit.vector()).chances(), sample.totalWeight()));
  }

  /**
   * Covariance that allows for rows of one cluster being alike: A^-1 (sum_g u_g u_g') A^-1 with u_g
   * the sum of the scores of cluster g, times G/(G-1), as R's {@code sandwich::vcovCL(type = "HC0",
   * cadjust = TRUE)} with one cluster variable.
   *
   * <p>Reference: Liang, K.-Y. and Zeger, S. L. (1986). Longitudinal data analysis using
   * generalized linear models. Biometrika 73(1), 13-22.
   *
   * @param clusters the cluster of each row
   */
  public double[][] clusterCovariance(Sample sample, LogisticFit fit, int... clusters) {
    LogisticCurve curve = curve(sample);
    double[][] bread = covariance(sample, fit);
    return Symmetric.sandwich(bread, Clusters.meat(curve.scores(fit.vector()), clusters, true));
  }
}
