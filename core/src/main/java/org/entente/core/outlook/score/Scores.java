package org.entente.core.outlook.score;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Scores of a list of forecasts.
 *
 * <p>Areas under the curve count ties as half. A pooled area is flattered by any drift of the base
 * rate: judge by the log loss and by the area within the same year, where a constant scores .5.
 *
 * <p>References: Good, I. J. (1952). Rational Decisions. JRSS B 14(1), 107-114 (log loss). Brier,
 * G. W. (1950). Verification of Forecasts Expressed in Terms of Probability. Monthly Weather Review
 * 78(1), 1-3. Hanley, J. A. and McNeil, B. J. (1982). The Meaning and Use of the Area under a
 * Receiver Operating Characteristic Curve. Radiology 143(1), 29-36.
 */
public final class Scores {

  private Scores() {}

  /** Mean of -log of the probability given to what happened; 0 or more, smaller is better. */
  public static double logLoss(List<ScoredForecast> forecasts) {
    return forecasts.stream().mapToDouble(ScoredForecast::logLoss).average().orElseThrow();
  }

  /** Mean square of probability minus outcome, in [0, 1]; smaller is better. */
  public static double brier(List<ScoredForecast> forecasts) {
    return forecasts.stream().mapToDouble(ScoredForecast::squaredError).average().orElseThrow();
  }

  /** 1 - Brier / Brier of a baseline on the same rows; 0 is no better than it, at most 1. */
  public static double brierSkill(List<ScoredForecast> forecasts, List<ScoredForecast> baseline) {
    return 1 - brier(forecasts) / brier(baseline);
  }

  /** Share of pairs of an event and a non-event that are in order; empty without such pairs. */
  public static OptionalDouble auc(Collection<ScoredForecast> forecasts) {
    Pairs pairs = Pairs.of(forecasts);
    return pairs.share();
  }

  /** Share of such pairs that are in order, over pairs of the same year; empty without any. */
  public static OptionalDouble withinYearAuc(List<ScoredForecast> forecasts) {
    return forecasts.stream()
        .collect(Collectors.groupingBy(ScoredForecast::year, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(Pairs::of)
        .reduce(Pairs.NONE, Pairs::plus)
        .share();
  }

  /** Events forecast over events seen; above 1 is too many; empty without an event. */
  public static OptionalDouble predictedOverObserved(List<ScoredForecast> forecasts) {
    double observed = forecasts.stream().filter(ScoredForecast::happened).count();
    double predicted = forecasts.stream().mapToDouble(ScoredForecast::probability).sum();
    return observed > 0 ? OptionalDouble.of(predicted / observed) : OptionalDouble.empty();
  }
}
