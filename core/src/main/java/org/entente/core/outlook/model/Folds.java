package org.entente.core.outlook.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.entente.core.outlook.estimate.CrossValidation;
import org.entente.core.outlook.estimate.CrossValidation.Choice;
import org.entente.core.outlook.estimate.HeldSigns;
import org.entente.core.outlook.estimate.LogisticFit;
import org.entente.core.outlook.estimate.LogisticRegression;
import org.entente.core.outlook.estimate.Sample;

/**
 * Choice of the penalty by eight folds. All rows of an alliance are in one fold, which follows from
 * its number alone.
 */
final class Folds {

  private static final int FOLDS = 8;

  /** Strong to weak, so that each fit starts from the last. */
  private static final double[] PENALTIES = {3, 1, .3, .1, .03, .01, .003, .001};

  private final int[] fold;

  Folds(int[] alliances) {
    this.fold = IntStream.of(alliances).map(Folds::fold).toArray();
  }

  /** Knuth's multiplicative hash, so that numbers given to treaties of one time are spread. */
  static int fold(int alliance) {
    return (int) ((alliance * 2_654_435_761L & 0xFFFF_FFFFL) / 7 % FOLDS);
  }

  /** The penalty with the least deviance, and its fit. */
  Choice choose(LogisticRegression regression, Sample sample) {
    return new CrossValidation(regression, sample, fold).choose(PENALTIES);
  }

  /**
   * A penalty, its fit with held signs, and the regression that fits like it.
   *
   * @param penalty strength of the ridge
   * @param fit of all rows
   * @param regression in which the coefficients that are 0 stay 0
   */
  record Held(double penalty, LogisticFit fit, LogisticRegression regression) {}

  /** The same with the signs of coefficients held: 1, -1, or 0 for either. */
  Held choose(double[] factors, int[] signs, Sample sample) {
    double least = Double.POSITIVE_INFINITY;
    double last = Double.POSITIVE_INFINITY;
    int rising = 0;
    Optional<Held> best = Optional.empty();
    Optional<LogisticFit> whole = Optional.empty();
    List<Optional<LogisticFit>> parts =
        new ArrayList<>(Collections.nCopies(FOLDS, Optional.empty()));
    for (int i = 0; i < PENALTIES.length && rising < 2; i++) {
      double penalty = PENALTIES[i];
      HeldSigns regression =
          new HeldSigns(DoubleStream.of(factors).map(f -> f * penalty).toArray(), signs);
      LogisticFit fit = regression.fit(sample, whole);
      whole = Optional.of(fit);
      double deviance = 0;
      for (int k = 0; k < FOLDS; k++) {
        int[] left = rows(k, true);
        Sample others = sample.rows(rows(k, false));
        if (left.length > 0 && others.share() > 0) {
          LogisticFit part = regression.fit(others, Optional.of(parts.get(k).orElse(fit)));
          parts.set(k, Optional.of(part));
          deviance += part.deviance(sample.rows(left));
        }
      }
      if (deviance < least) {
        least = deviance;
        best = Optional.of(new Held(penalty, fit, regression.around(fit)));
      }
      rising = deviance > last ? rising + 1 : 0;
      last = deviance;
    }
    return best.orElseThrow();
  }

  private int[] rows(int part, boolean in) {
    return IntStream.range(0, fold.length).filter(row -> (fold[row] == part) == in).toArray();
  }
}
