package org.entente.core.measure.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioScorerTest {

  private static final List<SimilarityMeasure> ALL = List.of(SimilarityMeasure.values());

  private static Portfolios votes(Random random, int states, int items, int levels, double there) {
    Portfolios.Builder builder =
        Portfolios.sparse(IntStream.range(0, states).map(s -> 10 * s + 2).toArray(), items, levels);
    for (int s = 0; s < states; s++) {
      for (int k = 0; k < items; k++) {
        if (random.nextDouble() < there) {
          builder.set(s, k, random.nextInt(levels));
        }
      }
    }
    return builder.build();
  }

  private static Portfolios.Builder alliances(Random random, int states, int levels) {
    Portfolios.Builder builder =
        Portfolios.square(IntStream.range(0, states).toArray(), levels)
            .weights(
                IntStream.range(0, states)
                    .mapToDouble(s -> s % 7 == 3 ? Double.NaN : random.nextDouble())
                    .toArray());
    for (int s = 0; s < states; s++) {
      for (int k = 0; k < states; k++) {
        if (s == k || random.nextInt(5) == 0) {
          builder.set(s, k, s == k ? levels - 1 : random.nextInt(levels));
        }
      }
    }
    return builder;
  }

  private static void assertNaive(Portfolios portfolios, boolean ownOut) {
    DyadScores scores = new PortfolioScorer(ALL).score(portfolios);
    int levels = portfolios.levels();
    for (int i = 0; i < portfolios.states(); i++) {
      for (int j = i + 1; j < portfolios.states(); j++) {
        int[] x = portfolios.levels(i);
        int[] y = portfolios.levels(j);
        if (ownOut) {
          x[i] = ContingencyTable.MISSING;
          x[j] = ContingencyTable.MISSING;
        }
        Naive naive = new Naive(x, y, levels);
        ContingencyTable table = ContingencyTable.of(x, y, levels);
        int dyad = scores.dyad(i, j);
        assertThat(scores.dyad(j, i)).isEqualTo(dyad);
        assertThat(scores.n(dyad)).isEqualTo(naive.n()).isEqualTo(table.n());
        for (SimilarityMeasure measure : ALL) {
          double value = scores.value(measure, dyad);
          double expected =
              measure.needsWeights() ? weighted(portfolios, x, y) : naive.value(measure);
          if (Double.isNaN(expected)) {
            assertThat(value).as(measure.id()).isNaN();
          } else {
            assertThat(value).as(measure.id()).isCloseTo(expected, within(1e-12));
            assertThat(value).as(measure.id()).isLessThanOrEqualTo(1 + 1e-12);
          }
          if (!measure.needsWeights()) {
            assertThat(table.value(measure).orElse(Double.NaN)).isEqualTo(Double.valueOf(value));
          }
        }
      }
    }
  }

  private static double weighted(Portfolios portfolios, int[] x, int[] y) {
    if (!portfolios.hasWeights()) {
      return Double.NaN;
    }
    return DistanceSimilarity.s(
            valued(x),
            valued(y),
            IntStream.range(0, portfolios.items()).mapToDouble(portfolios::weight).toArray(),
            portfolios.levels() - 1,
            DistanceSimilarity.Distance.ABSOLUTE)
        .orElse(Double.NaN);
  }

  private static double[] valued(int[] levels) {
    return Arrays.stream(levels).mapToDouble(l -> l < 0 ? Double.NaN : l).toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "9,5,3,0.7",
    "8,64,3,0.9",
    "7,65,3,0.5",
    "8,130,3,0.95",
    "9,70,2,0.8",
    "6,40,4,0.6",
    "6,40,5,0.6",
    "12,3,3,0.3"
  })
  void bitsGiveWhatLoopsOverItemsGiveForVotes(int states, int items, int levels, double there) {
    assertNaive(votes(new Random(7 * items + levels), states, items, levels, there), false);
  }

  @ParameterizedTest
  @CsvSource({"5,4", "20,4", "64,4", "67,4", "21,2", "15,3"})
  void bitsGiveWhatLoopsOverItemsGiveForAlliances(int states, int levels) {
    assertNaive(alliances(new Random(states), states, levels).build(), false);
    assertNaive(alliances(new Random(states), states, levels).withoutOwnItems().build(), true);
  }

  @Test
  void votesWithWeightsLeaveTheMissingItemsOutOfTheWeights() {
    Random random = new Random(5);
    Portfolios.Builder builder = Portfolios.sparse(new int[] {1, 2, 3, 4}, 70, 3);
    for (int s = 0; s < 4; s++) {
      for (int k = 0; k < 70; k++) {
        if (random.nextInt(4) > 0) {
          builder.set(s, k, random.nextInt(3));
        }
      }
    }
    assertNaive(
        builder.weights(random.doubles(70).map(w -> w < 0.2 ? Double.NaN : w).toArray()).build(),
        false);
  }

  @Test
  void swappingTheTwoStatesChangesNothing() {
    Portfolios votes = votes(new Random(1), 10, 90, 3, 0.8);
    for (int i = 0; i < 10; i++) {
      for (int j = 0; j < 10; j++) {
        ContingencyTable one = ContingencyTable.of(votes.levels(i), votes.levels(j), 3);
        ContingencyTable other = ContingencyTable.of(votes.levels(j), votes.levels(i), 3);
        for (SimilarityMeasure measure : SimilarityMeasure.ofVotes()) {
          assertThat(one.value(measure)).as(measure.id()).isEqualTo(other.value(measure));
        }
      }
    }
  }

  @Test
  void turningTheOrderOfLevelsRoundChangesNothing() {
    Portfolios votes = votes(new Random(2), 8, 77, 3, 0.9);
    Portfolios.Builder turned = Portfolios.sparse(new int[] {2, 12, 22, 32, 42, 52, 62, 72}, 77, 3);
    for (int s = 0; s < 8; s++) {
      for (int k = 0; k < 77; k++) {
        if (votes.level(s, k) >= 0) {
          turned.set(s, k, 2 - votes.level(s, k));
        }
      }
    }
    PortfolioScorer scorer = new PortfolioScorer(SimilarityMeasure.ofVotes());
    DyadScores one = scorer.score(votes);
    DyadScores other = scorer.score(turned.build());
    for (SimilarityMeasure measure : SimilarityMeasure.ofVotes()) {
      for (int dyad = 0; dyad < one.dyads(); dyad++) {
        assertThat(one.value(measure, dyad)).isCloseTo(other.value(measure, dyad), within(1e-14));
      }
    }
  }

  @Test
  void onlyNominalMeasuresSurviveAnExchangeOfTwoLevels() {
    int[] x = {0, 0, 1, 2, 2};
    int[] y = {0, 2, 1, 2, 0};
    ContingencyTable one = ContingencyTable.of(x, y, 3);
    ContingencyTable other = ContingencyTable.of(exchanged(x), exchanged(y), 3);
    for (SimilarityMeasure measure :
        List.of(
            SimilarityMeasure.AGREE,
            SimilarityMeasure.PI_NOMINAL,
            SimilarityMeasure.KAPPA_NOMINAL)) {
      assertThat(one.value(measure)).isEqualTo(other.value(measure));
    }
    for (SimilarityMeasure measure : List.of(SimilarityMeasure.S_ABS, SimilarityMeasure.KAPPA_SQ)) {
      assertThat(one.value(measure)).isNotEqualTo(other.value(measure));
    }
  }

  private static int[] exchanged(int[] levels) {
    return Arrays.stream(levels).map(l -> l == 0 ? 1 : l == 1 ? 0 : l).toArray();
  }

  @Test
  void equalPortfoliosAreAsAlikeAsCanBeAndOppositeOnesAsUnlike() {
    int[] x = {0, 1, 2, 0, 2};
    int[] turned = {2, 1, 0, 2, 0};
    ContingencyTable same = ContingencyTable.of(x, x, 3);
    for (SimilarityMeasure measure : SimilarityMeasure.ofVotes()) {
      if (measure != SimilarityMeasure.ALIGN_ABS) {
        assertThat(same.value(measure)).as(measure.id()).hasValue(1);
      }
    }
    assertThat(ContingencyTable.of(x, turned, 3).value(SimilarityMeasure.TAU_B)).hasValue(-1);
    int[] ends = {0, 2, 2, 0};
    int[] otherEnds = {2, 0, 0, 2};
    ContingencyTable opposite = ContingencyTable.of(ends, otherEnds, 3);
    assertThat(opposite.value(SimilarityMeasure.S_ABS)).hasValue(-1);
    assertThat(opposite.value(SimilarityMeasure.KAPPA_SQ)).hasValue(-1);
    assertThat(opposite.value(SimilarityMeasure.AGREE_PARTIAL)).hasValue(0);
  }

  @Test
  void aThreadMoreOrLessChangesNoBitAndNoOrder() {
    Random random = new Random(3);
    List<Portfolios> periods = new ArrayList<>();
    for (int period = 0; period < 12; period++) {
      periods.add(votes(random, 20 + period, 30 + 10 * period, 3, 0.9));
    }
    PortfolioScorer scorer = new PortfolioScorer(SimilarityMeasure.ofVotes());
    List<DyadScores> together = new ArrayList<>();
    scorer.score(periods, together::add);
    assertThat(together.stream().map(DyadScores::portfolios)).containsExactlyElementsOf(periods);
    for (int period = 0; period < 12; period++) {
      DyadScores alone = scorer.score(periods.get(period));
      for (int m = 0; m < alone.measures().size(); m++) {
        assertThat(together.get(period).column(m)).isEqualTo(alone.column(m));
      }
    }
  }

  @Test
  void aDyadWithoutACommonItemHasNoValueAndSaysWhy() {
    Portfolios votes =
        Portfolios.sparse(new int[] {2, 20, 70}, 3, 3)
            .set(0, 0, 2)
            .set(1, 1, 2)
            .set(2, 0, 2)
            .build();
    DyadScores scores = new PortfolioScorer(SimilarityMeasure.ofVotes()).score(votes);
    for (SimilarityMeasure measure : SimilarityMeasure.ofVotes()) {
      Similarity none =
          scores.similarity(measure, scores.dyad(0, 1), VoteConvention.withDefaults());
      assertThat(none.value()).as(measure.id()).isEmpty();
      assertThat(none.undefined()).hasValue("no item for which both have a level");
      assertThat(none.n()).isZero();
      assertThat(none.missing()).isEqualTo(3);
      assertThat(scores.percentile(measure, scores.dyad(0, 1))).isEmpty();
    }
    Similarity same =
        scores.similarity(
            SimilarityMeasure.KAPPA_SQ, scores.dyad(0, 2), VoteConvention.withDefaults());
    assertThat(same.value()).isEmpty();
    assertThat(same.undefined().orElseThrow()).contains("no disagreement is expected");
    assertThat(scores.undefined(SimilarityMeasure.KAPPA_SQ)).isEqualTo(1);
    assertThat(scores.mean(SimilarityMeasure.KAPPA_SQ)).isEmpty();
    assertThat(scores.mean(SimilarityMeasure.AGREE)).hasValue(1);
  }

  @Test
  void weightedSWithoutCapabilitiesIsMissingAndNotZero() {
    Portfolios alliances = Portfolios.square(new int[] {2, 20, 70}, 4).build();
    DyadScores scores = new PortfolioScorer(SimilarityMeasure.ofAlliances()).score(alliances);
    Similarity weighted =
        scores.similarity(SimilarityMeasure.S_ABS_CINC, 0, AllianceConvention.withDefaults());
    assertThat(weighted.value()).isEmpty();
    assertThat(weighted.undefined().orElseThrow()).contains("no capabilities");
  }

  @Test
  void thePercentileCountsLessAlikeDyadsAndHalfOfTheEquallyAlike() {
    Portfolios votes =
        Portfolios.sparse(new int[] {1, 2, 3}, 2, 3)
            .set(0, 0, 2)
            .set(0, 1, 2)
            .set(1, 0, 2)
            .set(1, 1, 2)
            .set(2, 0, 2)
            .set(2, 1, 0)
            .build();
    DyadScores scores = new PortfolioScorer(List.of(SimilarityMeasure.AGREE)).score(votes);
    assertThat(scores.percentile(SimilarityMeasure.AGREE, scores.dyad(0, 1)).orElseThrow())
        .isCloseTo(100 * 2.5 / 3, within(1e-12));
    assertThat(scores.percentile(SimilarityMeasure.AGREE, scores.dyad(1, 2)).orElseThrow())
        .isCloseTo(100.0 / 3, within(1e-12));
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> Portfolios.sparse(new int[] {2, 2}, 1, 3))
        .hasMessageContaining("ascend");
    assertThatThrownBy(() -> Portfolios.sparse(new int[] {2}, 1, 9)).hasMessageContaining("levels");
    assertThatThrownBy(() -> Portfolios.sparse(new int[] {2}, 1, 3).set(0, 0, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Portfolios.sparse(new int[] {2}, 1, 3).withoutOwnItems())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Portfolios.square(new int[] {2, 3}, 3).weights(new double[] {1, -1}))
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> ContingencyTable.of(new int[] {1}, new int[] {3}, 3))
        .hasMessageContaining("item 0: level 3");
    assertThatThrownBy(() -> ContingencyTable.of(new int[1], new int[2], 3))
        .hasMessageContaining("different length");
  }
}
