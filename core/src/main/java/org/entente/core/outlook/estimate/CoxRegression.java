package org.entente.core.outlook.estimate;

import java.util.Arrays;
import java.util.List;

/**
 * How do covariates raise or lower the hazard of one way of ending? The proportional hazards model
 * [1] with covariates that change over time, as rows (start, stop], and an event of one cause;
 * endings of another cause leave the risk set (the cause-specific hazard).
 *
 * <p>Maximises the partial likelihood with Efron's [2] or Breslow's handling of ties by Newton's
 * method from 0; the same as R's {@code survival::coxph(Surv(start, stop, event) ~ x, ties = ...,
 * cluster = ...)}. Immutable. Cost: O(n d p^2) per step for n rows and d distinct event times.
 *
 * <p>[1] Cox, D. R. (1972). Regression Models and Life-Tables. Journal of the Royal Statistical
 * Society B 34(2), 187-220.
 *
 * <p>[2] Efron, B. (1977). The Efficiency of Cox's Likelihood Function for Censored Data. Journal
 * of the American Statistical Association 72(359), 557-565.
 *
 * <p>[3] Lin, D. Y. and Wei, L. J. (1989). The Robust Inference for the Cox Proportional Hazards
 * Model. Journal of the American Statistical Association 84(408), 1074-1078.
 */
public final class CoxRegression {

  /** What to do with events at the same time. */
  public enum Ties {
    /** Average over the orders in which they could have come, as R does unless told otherwise. */
    EFRON,
    /** Each as if the others were still at risk. */
    BRESLOW
  }

  private static final int ITERATIONS = 50;
  private static final double TOLERANCE = 1e-12;

  private final Ties ties;

  private CoxRegression(Ties ties) {
    this.ties = ties;
  }

  /** With Efron's handling of ties. */
  public static CoxRegression withDefaults() {
    return new CoxRegression(Ties.EFRON);
  }

  /** With another handling of ties. */
  public CoxRegression with(Ties newTies) {
    return new CoxRegression(newTies);
  }

  /**
   * Fits.
   *
   * @throws IllegalArgumentException if there is no row, no event, or rows differ in length
   * @throws ArithmeticException if the covariates do not have independent effects
   */
  public CoxFit fit(List<RiskRow> rows) {
    check(rows);
    CoxCurve curve = new CoxCurve(rows, ties);
    double[] at = new double[curve.width()];
    CoxCurve.Point point = curve.at(at);
    double nullLogLikelihood = point.logLikelihood();
    boolean converged = false;
    for (int iteration = 0; iteration < ITERATIONS && !converged; iteration++) {
      double[] next = step(curve, at, point);
      CoxCurve.Point reached = curve.at(next);
      converged =
          Math.abs(reached.logLikelihood() - point.logLikelihood())
              <= TOLERANCE * Math.abs(reached.logLikelihood());
      at = next;
      point = reached;
    }
    return result(rows, curve, at, point, nullLogLikelihood, converged);
  }

  private static double[] step(CoxCurve curve, double[] at, CoxCurve.Point point) {
    double[] direction = Symmetric.of(point.information()).solve(point.slope());
    double share = 1;
    double[] next = at;
    for (int halving = 0; halving < 20; halving++, share /= 2) {
      next = at.clone();
      for (int j = 0; j < at.length; j++) {
        next[j] += share * direction[j];
      }
      if (curve.at(next).logLikelihood() >= point.logLikelihood()) {
        return next;
      }
    }
    return next;
  }

  private static CoxFit result(
      List<RiskRow> rows,
      CoxCurve curve,
      double[] at,
      CoxCurve.Point point,
      double nullLogLikelihood,
      boolean converged) {
    double[][] model = Symmetric.inverse(point.information());
    int[] clusters = rows.stream().mapToInt(RiskRow::cluster).toArray();
    double[][] robust = Symmetric.sandwich(model, Clusters.meat(curve.scores(at), clusters, false));
    return new CoxFit(
        at,
        Symmetric.rootOfDiagonal(model),
        Symmetric.rootOfDiagonal(robust),
        point.logLikelihood(),
        nullLogLikelihood,
        (int) rows.stream().filter(RiskRow::event).count(),
        converged);
  }

  private static void check(List<RiskRow> rows) {
    if (rows.stream().noneMatch(RiskRow::event)) {
      throw new IllegalArgumentException("no event in " + rows.size() + " rows");
    }
    int width = rows.get(0).values().length;
    for (RiskRow row : rows) {
      if (row.values().length != width || !Arrays.stream(row.values()).allMatch(Double::isFinite)) {
        throw new IllegalArgumentException(
            "covariates of cluster " + row.cluster() + " are not " + width + " numbers");
      }
    }
  }
}
