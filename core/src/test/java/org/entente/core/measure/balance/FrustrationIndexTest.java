package org.entente.core.measure.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import org.entente.core.measure.balance.FrustrationResult.Bounded;
import org.entente.core.measure.balance.FrustrationResult.GaveUp;
import org.entente.core.measure.balance.FrustrationResult.Proof;
import org.entente.core.measure.balance.FrustrationResult.Proved;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.measure.balance.network.Split;
import org.entente.core.measure.balance.search.Effort;
import org.entente.core.measure.balance.search.FrustrationSettings;
import org.entente.core.measure.balance.search.GraphSearch;
import org.entente.core.measure.balance.search.IndexBounds;
import org.entente.core.measure.balance.search.WeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrustrationIndexTest {

  private static Proved proved(SignedNetwork network) {
    FrustrationResult result = FrustrationIndex.withDefaults().of(network);
    assertThat(result).isInstanceOf(Proved.class);
    Proved proved = (Proved) result;
    FrustrationCertificate.Finding finding = FrustrationCertificate.check(network, proved);
    assertThat(finding.faults()).isEmpty();
    assertThat(finding.proves()).isEqualTo(proved.proof() == Proof.CYCLE_PACKING);
    return proved;
  }

  @ParameterizedTest
  @CsvSource({
    "a+b b+c a+c, 0",
    "a+b b-c a-c, 0",
    "a+b b+c a-c, 1",
    "a-b b-c a-c, 1",
    "a-b b-c c-d a-d, 0",
    "a+b b+c c+d a-d, 1",
    "a+b b+c a-c c+d d+e e+f d-f, 2",
    "a+b b+c a-c a+d d+e a-e, 2",
    "a-b a-c a-d b-c b-d c-d, 2"
  })
  void isTheFewestEdgesThatAnySplitLeavesAtOdds(String edges, int index) {
    assertThat(proved(Networks.of(edges)).index()).isEqualTo(index);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7, 8, 9, 10, 11, 12})
  void ofMutualEnemiesIsWhatTwoEqualCampsLeave(int n) {
    int half = n / 2;
    int within = half * (half - 1) / 2 + (n - half) * (n - half - 1) / 2;
    assertThat(proved(Networks.random(n, 1.1, 1.1, 1)).index()).isEqualTo(within);
  }

  @Test
  void isZeroWithoutEdges() {
    assertThat(proved(SignedNetwork.builder().build()).index()).isZero();
    assertThat(proved(SignedNetwork.builder().node("a").node("b").build()).index()).isZero();
  }

  @Test
  void equalsTheCountOfAllSplits() {
    qt().withFixedSeed(1)
        .withExamples(400)
        .forAll(
            integers().between(2, 11),
            doubles().between(0.15, 1),
            doubles().between(0.05, 1),
            longs().all())
        .checkAssert(
            (nodes, tied, negative, seed) -> {
              SignedNetwork network = Networks.random(nodes, tied, negative, seed);
              assertThat(proved(network).index()).isEqualTo(Networks.count(network).index());
            });
  }

  @Test
  void equalsTheCountOfAllSplitsWithoutTheShortWayForSmallBlocks() {
    for (long seed = 0; seed < 60; seed++) {
      SignedNetwork network = Networks.random(12, 0.3 + seed / 90.0, 0.4 + seed / 120.0, seed);
      int least = Networks.count(network).index();
      Effort effort = new Effort(FrustrationSettings.withDefaults(), false);
      IndexBounds bounds = GraphSearch.search(WeightedGraph.of(network), effort).bounds();
      assertThat(bounds.lower()).isEqualTo(least);
      assertThat(bounds.upper()).isEqualTo(least);
      assertThat(Split.of(network, bounds.sides()).frustrated()).hasSize(least);
    }
  }

  @Test
  void isProvedForTwoNoisyCampsOfAThousandEdges() {
    SignedNetwork network = Networks.planted(100, 1000, 0.05, 3);
    Proved proved = proved(network);
    assertThat(proved.proof()).isEqualTo(Proof.CYCLE_PACKING);
    assertThat(proved.index()).isBetween(30, 60);
  }

  @Test
  void doesNotDependOnTheSeed() {
    SignedNetwork network = Networks.random(24, 0.4, 0.4, 5);
    int index = proved(network).index();
    for (int seed = 2; seed < 6; seed++) {
      FrustrationIndex other =
          new FrustrationIndex(FrustrationSettings.withDefaults().withSeed(seed));
      assertThat(((Proved) other.of(network)).index()).isEqualTo(index);
    }
  }

  @Test
  void givesBoundsWithWhatTheyRestOnWhenItMayNotBranch() {
    SignedNetwork network = Networks.random(40, 0.5, 0.5, 1);
    FrustrationSettings settings =
        FrustrationSettings.withDefaults().withMostBranches(0).withLargestRelaxation(0);
    FrustrationResult result = new FrustrationIndex(settings).of(network);
    assertThat(result).isInstanceOf(Bounded.class);
    Bounded bounded = (Bounded) result;
    assertThat(bounded.lower()).isBetween(1, bounded.upper() - 1);
    FrustrationCertificate.Finding finding = FrustrationCertificate.check(network, bounded);
    assertThat(finding.faults()).isEmpty();
    assertThat(finding.lower()).isEqualTo(bounded.lower());
    assertThat(finding.upper()).isEqualTo(bounded.upper());
  }

  @Test
  void givesUpWhenItMayNotBegin() {
    FrustrationSettings settings = FrustrationSettings.withDefaults().withKeepGoing(() -> false);
    SignedNetwork network = Networks.random(40, 0.5, 0.5, 1);
    assertThat(new FrustrationIndex(settings).of(network)).isInstanceOf(GaveUp.class);
  }
}
