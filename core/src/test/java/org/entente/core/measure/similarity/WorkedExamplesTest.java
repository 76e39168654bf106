package org.entente.core.measure.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples that were published with the measures. */
class WorkedExamplesTest {

  private static int[] portfolio(String digits) {
    return digits.chars().map(c -> c - '0').toArray();
  }

  /** Signorino and Ritter 1999, Table 5; pi, kappa and tau-b by another program. */
  @ParameterizedTest
  @CsvSource({
    "a0123, a3210, -0.333333333333333, -0.111111111111111, -0.333333333333333, -1, -0.333333333333333, -1, -1",
    "a1223, a3221, 0.333333333333333, 0.555555555555556, 0.2, -1, 0.2, -1, -1",
    "a2233, a3322, 0.333333333333333, 0.777777777777778, -1, -1, -1, -1, -1",
    "a3333, a3333, 1, 1, , , , , ",
    "a000000000003, a000000000030, 0.666666666666667, 0.666666666666667, -0.0909090909090911, -0.0909090909090911, -0.0909090909090911, -0.0909090909090911, -0.0909090909090909",
    "a011111111113, a311111111110, 0.666666666666667, 0.666666666666667, 0.428571428571429, -0.830508474576271, 0.428571428571429, -0.830508474576271, -1",
    "a022222222223, a322222222220, 0.666666666666667, 0.666666666666667, 0.428571428571429, -0.830508474576271, 0.428571428571429, -0.830508474576271, -1",
    "a033333333333, a303333333333, 0.666666666666667, 0.666666666666667, -0.0909090909090911, -0.0909090909090911, -0.0909090909090911, -0.0909090909090911, -0.0909090909090909"
  })
  void theCasesOfTheFifthTableComeOut(
      String x,
      String y,
      double sAbs,
      double sSq,
      Double piNominal,
      Double piSq,
      Double kappaNominal,
      Double kappaSq,
      Double tauB) {
    ContingencyTable table =
        ContingencyTable.of(portfolio(x.substring(1)), portfolio(y.substring(1)), 4);
    is(table, SimilarityMeasure.S_ABS, sAbs);
    is(table, SimilarityMeasure.S_SQ, sSq);
    is(table, SimilarityMeasure.PI_NOMINAL, piNominal);
    is(table, SimilarityMeasure.PI_SQ, piSq);
    is(table, SimilarityMeasure.KAPPA_NOMINAL, kappaNominal);
    is(table, SimilarityMeasure.KAPPA_SQ, kappaSq);
    is(table, SimilarityMeasure.TAU_B, tauB);
  }

  private static void is(ContingencyTable table, SimilarityMeasure measure, Double expected) {
    OptionalDouble value = table.value(measure);
    if (expected == null) {
      assertThat(value).as(measure.id()).isEmpty();
    } else {
      assertThat(value.orElseThrow()).as(measure.id()).isCloseTo(expected, within(1e-12));
    }
  }

  /**
   * Signorino and Ritter 1999, Table 6: Germany and Russia in 1914, and each state's capability.
   */
  private static final int[] GERMANY = portfolio("30003300000300000000");

  private static final int[] RUSSIA = portfolio("03130100000000000000");

  private static final double[] CAPABILITY = {
    0.25, 0.21, 0.2, 0.08, 0.08, 0.05, 0.03, 0.03, 0.02, 0.01, 0.01, 0.01, 0.01, 0.01, 0, 0, 0, 0,
    0, 0
  };

  @Test
  void germanyAndRussiaComeOutAsInTheSixthTableAndInTheDocumentationOfFpsim() {
    ContingencyTable table = ContingencyTable.of(GERMANY, RUSSIA, 4);
    is(table, SimilarityMeasure.S_ABS, 0.4);
    is(table, SimilarityMeasure.S_SQ, 0.444444444444445);
    is(table, SimilarityMeasure.PI_NOMINAL, -0.044776119402985);
    is(table, SimilarityMeasure.PI_SQ, -0.0869565217391302);
    is(table, SimilarityMeasure.KAPPA_NOMINAL, -0.0294117647058822);
    // Not -0.038, which is what comes out if 0, 1 and 3 are taken for neighbours.
    is(table, SimilarityMeasure.KAPPA_SQ, -0.0775862068965514);
    is(table, SimilarityMeasure.TAU_B, 0.0303169531295416);
    is(table, SimilarityMeasure.ALIGN_ABS, -0.04);
  }

  @Test
  void weightedByCapabilitiesTheyComeOutAsTheWeightsOfTheTableGive() {
    // The paper prints -0.45; its weights, of two digits, give -0.46.
    assertThat(
            DistanceSimilarity.s(
                    valued(GERMANY),
                    valued(RUSSIA),
                    CAPABILITY,
                    3,
                    DistanceSimilarity.Distance.ABSOLUTE)
                .orElseThrow())
        .isCloseTo(-0.46, within(1e-12));
    Portfolios.Builder square =
        Portfolios.square(java.util.stream.IntStream.range(0, 20).toArray(), 4);
    for (int k = 0; k < 20; k++) {
      square.set(0, k, GERMANY[k]).set(1, k, RUSSIA[k]);
    }
    DyadScores scores =
        new PortfolioScorer(SimilarityMeasure.ofAlliances())
            .score(square.weights(CAPABILITY).build());
    assertThat(scores.value(SimilarityMeasure.S_ABS_CINC, scores.dyad(0, 1)))
        .isCloseTo(-0.46, within(1e-12));
  }

  private static double[] valued(int[] levels) {
    return java.util.Arrays.stream(levels).asDoubleStream().toArray();
  }

  @Test
  void theExampleOfSignorinosOwnProgramComesOut() {
    assertThat(
            DistanceSimilarity.s(
                    new double[] {3, 3, 2, 2},
                    new double[] {2, 2, 3, 3},
                    new double[] {0.5, 0.3, 0.1, 0.1},
                    3,
                    DistanceSimilarity.Distance.ABSOLUTE)
                .orElseThrow())
        .isCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void squaredDistancesOfValuesAreThoseOfTheTable() {
    assertThat(
            DistanceSimilarity.s(
                    valued(GERMANY), valued(RUSSIA), 3, DistanceSimilarity.Distance.SQUARED)
                .orElseThrow())
        .isCloseTo(0.444444444444445, within(1e-12));
  }

  @Test
  void cohensExampleOf1968ComesOutWithAndWithoutWeights() {
    ContingencyTable table =
        ContingencyTable.ofCounts(new int[][] {{44, 7, 9}, {5, 20, 5}, {1, 3, 6}});
    is(table, SimilarityMeasure.KAPPA_NOMINAL, 0.491525423728814);
    is(table, SimilarityMeasure.KAPPA_SQ, 0.454545454545455);
    assertThat(table.kappa(new double[][] {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}}).orElseThrow())
        .isCloseTo(0.347826086956522, within(1e-12));
  }
}
