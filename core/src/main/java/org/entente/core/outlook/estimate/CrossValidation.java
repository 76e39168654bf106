package org.entente.core.outlook.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which ridge penalty forecasts rows best that it has not seen? For each penalty the regression is
 * fitted without each fold in turn, and judged by the deviance of the fold left out [1, ch. 7.10].
 *
 * <p>The fits without a fold are like the fit of all rows: they start from it, and take its
 * curvature less that of the fold, so that the sums of products are made once for a penalty and not
 * once for each fold. A step that does not help, or too many of them, makes them anew; what is
 * reached does not depend on it. O(penalties x n p^2).
 *
 * <p>[1] Hastie, T., Tibshirani, R. and Friedman, J. (2009). The Elements of Statistical Learning.
 * 2nd ed. Springer.
 */
public final class CrossValidation {

  /** Share of the deviance; two penalties worth telling apart differ by far more. */
  private static final double TOLERANCE = 1e-7;

  private final LogisticRegression exact;
  private final LogisticRegression quick;
  private final Sample sample;
  private final FoldRows folds;

  /**
   * Prepares the folds.
   *
   * @param regression with the factors and the tolerance of the fit that is wanted
   * @param fold the fold of each row, from 0
   */
  public CrossValidation(LogisticRegression regression, Sample sample, int... fold) {
    this.exact = regression;
    this.quick = regression.withTolerance(TOLERANCE).withFrozenCurvature();
    this.sample = sample;
    this.folds = new FoldRows(sample, fold);
  }

  /**
   * The penalty with the least deviance, and what it gives on all rows.
   *
   * @param penalty strength of the ridge
   * @param fit fit of all rows with that penalty
   */
  public record Choice(double penalty, LogisticFit fit) {}

  /**
   * Tries penalties; of equally good ones the first is taken. A fold without which no event is left
   * says nothing and does not count. Once two in a row did worse than the one before, the weaker
   * ones are not tried.
   *
   * @param penalties from strong to weak, so that each fit starts near its end
   */
  public Choice choose(double... penalties) {
    double[] deviances = new double[penalties.length];
    List<LogisticFit> path = new ArrayList<>();
    LogisticFit whole = quick.withPenalty(penalties[0]).fit(sample);
    LogisticFit[] parts = new LogisticFit[folds.count()];
    for (int i = 0; i < penalties.length && !rising(deviances, i); i++) {
      LogisticRegression regression = quick.withPenalty(penalties[i]);
      LogisticFit before = whole;
      whole = regression.fit(sample, whole, Optional.of(curvature(regression, whole)));
      path.add(whole);
      deviances[i] = deviance(regression, before, whole, parts);
    }
    int best = least(deviances, path.size());
    return new Choice(
        penalties[best], exact.withPenalty(penalties[best]).fit(sample, path.get(best)));
  }

  private Symmetric curvature(LogisticRegression regression, LogisticFit at) {
    return regression.curvature(sample, folds.gram(at).whole());
  }

  private double deviance(
      LogisticRegression regression, LogisticFit before, LogisticFit whole, LogisticFit[] parts) {
    FoldRows.Grams grams = folds.gram(whole);
    double sum = 0;
    for (int k : folds.telling()) {
      LogisticFit near = parts[k] == null ? whole : parts[k].moved(before, whole);
      Symmetric curvature = regression.curvature(folds.taught(k), grams.without(k));
      parts[k] = regression.fit(folds.taught(k), near, Optional.of(curvature));
      sum += parts[k].deviance(folds.heldOut(k));
    }
    return sum;
  }

  /** Along a path of penalties the deviance has one valley: beyond it there is nothing to find. */
  private static boolean rising(double[] deviances, int tried) {
    return tried >= 3
        && deviances[tried - 1] > deviances[tried - 2]
        && deviances[tried - 2] > deviances[tried - 3];
  }

  private static int least(double[] deviances, int tried) {
    return IntStream.range(0, tried)
        .reduce(0, (best, i) -> deviances[i] < deviances[best] ? i : best);
  }
}
