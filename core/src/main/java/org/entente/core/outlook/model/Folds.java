package org.entente.core.outlook.model;

import java.util.stream.IntStream;
import org.entente.core.outlook.estimate.CrossValidation;
import org.entente.core.outlook.estimate.CrossValidation.Choice;
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
}
