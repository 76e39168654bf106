package org.entente.core.outlook.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected numbers: estimators.R in the test resources of this package (glm, sandwich, glmnet). */
class LogisticRegressionTest {

  private static final int ROWS = 400;

  private final double[][] x = new double[ROWS][3];
  private final double[] y = new double[ROWS];
  private final double[] weights = new double[ROWS];
  private final double[] offsets = new double[ROWS];
  private final int[] clusters = new int[ROWS];

  LogisticRegressionTest() {
    ParkMiller random = new ParkMiller();
    for (int i = 0; i < ROWS; i++) {
      x[i][0] = 2 * random.unit() - 1;
      x[i][1] = random.unit() < .3 ? 1 : 0;
      x[i][2] = x[i][0] + 3 * random.unit();
      double p = 1 / (1 + Math.exp(-(-1.5 + x[i][0] + .8 * x[i][1] - .4 * x[i][2])));
      y[i] = random.unit() < p ? 1 : 0;
      weights[i] = .5 + random.unit();
      offsets[i] = random.unit() - .5;
      clusters[i] = i / 8;
    }
  }

  @Test
  void plainFitEqualsGlm() {
    Sample sample = Sample.of(x, y);
    LogisticRegression regression = LogisticRegression.withDefaults();
    LogisticFit fit = regression.fit(sample);
    assertThat(fit.converged()).isTrue();
    near(fit.vector(), -0.916682537438, 1.17421773983, 1.0181930111, -0.78178105415);
    near(
        Symmetric.rootOfDiagonal(regression.covariance(sample, fit)),
        0.266677126175,
        0.307733941737,
        0.280408673283,
        0.173329881763);
    near(
        Symmetric.rootOfDiagonal(regression.clusterCovariance(sample, fit, clusters)),
        0.214539318744,
        0.231649347032,
        0.270199702401,
        0.142126989995);
    assertThat(fit.deviance()).isCloseTo(334.652353369, within(1e-8));
  }

  @Test
  void weightsAndOffsetsEqualGlm() {
    Sample sample = Sample.of(x, y).withWeights(weights).withOffsets(offsets);
    LogisticRegression regression = LogisticRegression.withDefaults();
    LogisticFit fit = regression.fit(sample);
    near(fit.vector(), -0.869722836747, 1.25894377398, 0.996729306419, -0.818527384966);
    near(
        Symmetric.rootOfDiagonal(regression.covariance(sample, fit)),
        0.264948671624,
        0.310917815469,
        0.279336605803,
        0.172393128147);
  }

  @Test
  void penalisedFitEqualsGlmnet() {
    Sample sample = Sample.of(x, y).withWeights(weights).withOffsets(offsets);
    LogisticFit weak = LogisticRegression.withDefaults().withPenalty(.05).fit(sample);
    near(weak.vector(), -1.15143098502, 0.352143413542, 0.366194012, -0.375145437971);
    LogisticFit strong = LogisticRegression.withDefaults().withPenalty(.3).fit(sample, weak);
    near(strong.vector(), -1.38004636859, 0.0606632410649, 0.0900831107625, -0.141304153556);
  }

  @Test
  void aWeightOfTwoIsTheRowTwice() {
    int[] rows = IntStream.concat(IntStream.range(0, ROWS), IntStream.range(0, 100)).toArray();
    double[] twice = IntStream.range(0, ROWS).mapToDouble(row -> row < 100 ? 2 : 1).toArray();
    LogisticRegression regression = LogisticRegression.withDefaults().withPenalty(.01);
    near(
        regression.fit(Sample.of(x, y).rows(rows)).vector(),
        regression.fit(Sample.of(x, y).withWeights(twice)).vector());
  }

  @Test
  void separatedOutcomesDoNotConverge() {
    double[][] line = {{-2}, {-1}, {1}, {2}};
    double[] apart = {0, 0, 1, 1};
    LogisticRegression few = LogisticRegression.withDefaults();
    assertThat(Math.abs(few.fit(Sample.of(line, apart)).coefficients()[0])).isGreaterThan(5);
    assertThat(few.withPenalty(.1).fit(Sample.of(line, apart)).converged()).isTrue();
  }

  @Test
  void sumsOfOtherCovariatesAreRefused() {
    double[][] same = {{1, 2}, {2, 4}, {3, 6}, {0, 0}};
    Sample sample = Sample.of(same, new double[] {0, 1, 0, 1});
    assertThatThrownBy(() -> LogisticRegression.withDefaults().fit(sample))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("independent");
  }

  @Test
  void rowsThatCannotBeFittedAreRefused() {
    assertThatThrownBy(() -> Sample.of(new double[][] {{Double.NaN}}, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sample.of(new double[][] {{1}}, new double[] {2}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sample.of(x, y).withWeights(1, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LogisticRegression.withDefaults().withPenalty(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void near(double[] actual, double... expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual[i]).isCloseTo(expected[i], within(2e-8));
    }
  }
}
