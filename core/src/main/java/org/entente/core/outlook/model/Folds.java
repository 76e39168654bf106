package org.entente.core.outlook.model;

import java.util.stream.IntStream;
import org.entente.core.outlook.estimate.LogisticFit;
import org.entente.core.outlook.estimate.LogisticRegression;
import org.entente.core.outlook.estimate.Sample;

/**
 * Choice of the penalty by eight folds. All rows of an alliance are in one fold, which follows from
 * its number alone. O(8 x 8 fits).
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

  double bestPenalty(LogisticRegression regression, Sample sample) {
    double[] deviances = new double[PENALTIES.length];
    for (int k = 0; k < FOLDS; k++) {
      addDeviances(deviances, regression.withTolerance(1e-7).withFrozenCurvature(), sample, k);
    }
    int best = 0;
    for (int i = 1; i < deviances.length; i++) {
      best = deviances[i] < deviances[best] ? i : best;
    }
    return PENALTIES[best];
  }

  private void addDeviances(double[] sums, LogisticRegression regression, Sample sample, int k) {
    Sample taught = sample.rows(rows(k, false));
    int[] heldOut = rows(k, true);
    // without an event to learn from, a fold says nothing about the penalty
    if (heldOut.length == 0 || taught.share() == 0) {
      return;
    }
    Sample test = sample.rows(heldOut);
    LogisticFit near = regression.withPenalty(PENALTIES[0]).fit(taught);
    for (int i = 0; i < PENALTIES.length; i++) {
      near = regression.withPenalty(PENALTIES[i]).fit(taught, near);
      sums[i] += near.deviance(test);
    }
  }

  private int[] rows(int k, boolean inside) {
    return IntStream.range(0, fold.length).filter(i -> (fold[i] == k) == inside).toArray();
  }
}
