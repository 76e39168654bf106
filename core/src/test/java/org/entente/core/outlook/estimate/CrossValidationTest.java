package org.entente.core.outlook.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The quick way of choosing a penalty against the plain one: every fold fitted on its own. */
class CrossValidationTest {

  private static final double[] PENALTIES = {1, .3, .1, .03, .01, .003, .001};
  private static final int FOLDS = 4;

  private final SplittableRandom random = new SplittableRandom(7);

  private Sample sample(double strength) {
    double[][] x = new double[240][6];
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x[i].length; j++) {
        x[i][j] = random.nextDouble() * 2 - 1;
      }
      double eta = -1.5 + strength * (2 * x[i][0] - x[i][1]);
      y[i] = random.nextDouble() < 1 / (1 + Math.exp(-eta)) ? 1 : 0;
    }
    return Sample.of(x, y);
  }

  private static int[] folds(int size) {
    return IntStream.range(0, size).map(i -> i % FOLDS).toArray();
  }

  private static double plainDeviance(LogisticRegression regression, Sample sample, int[] fold) {
    double sum = 0;
    for (int k = 0; k < FOLDS; k++) {
      int held = k;
      int[] in = IntStream.range(0, fold.length).filter(i -> fold[i] == held).toArray();
      int[] out = IntStream.range(0, fold.length).filter(i -> fold[i] != held).toArray();
      sum += regression.fit(sample.rows(out)).deviance(sample.rows(in));
    }
    return sum;
  }

  private static double plainChoice(Sample sample, int[] fold) {
    double best = PENALTIES[0];
    double least = Double.POSITIVE_INFINITY;
    for (double penalty : PENALTIES) {
      double deviance =
          plainDeviance(LogisticRegression.withDefaults().withPenalty(penalty), sample, fold);
      if (deviance < least) {
        least = deviance;
        best = penalty;
      }
    }
    return best;
  }

  @Test
  void choosesWhatThePlainWayChooses() {
    for (double strength : new double[] {0, .3, 1, 2}) {
      Sample sample = sample(strength);
      int[] fold = folds(sample.size());
      CrossValidation.Choice choice =
          new CrossValidation(LogisticRegression.withDefaults(), sample, fold).choose(PENALTIES);
      assertThat(choice.penalty()).as("strength " + strength).isEqualTo(plainChoice(sample, fold));
      LogisticFit fit = LogisticRegression.withDefaults().withPenalty(choice.penalty()).fit(sample);
      assertThat(choice.fit().coefficients()[0]).isCloseTo(fit.coefficients()[0], within(1e-7));
    }
  }

  @Test
  void aFoldWithoutEventsElsewhereDoesNotCount() {
    Sample sample = sample(1);
    double[] once = new double[sample.size()];
    once[0] = 1;
    double[][] x = new double[sample.size()][];
    for (int i = 0; i < x.length; i++) {
      x[i] = sample.covariates(i);
    }
    CrossValidation.Choice choice =
        new CrossValidation(
                LogisticRegression.withDefaults(), Sample.of(x, once), folds(sample.size()))
            .choose(PENALTIES);
    assertThat(choice.fit().converged()).isTrue();
  }
}
