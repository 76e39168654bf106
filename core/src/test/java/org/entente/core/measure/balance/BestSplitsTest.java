package org.entente.core.measure.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.core.measure.balance.BestSplits.Pair;
import org.entente.core.measure.balance.BestSplits.Stand;
import org.entente.core.measure.balance.FrustrationResult.Proved;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.measure.balance.search.FrustrationSettings;
import org.junit.jupiter.api.Test;

class BestSplitsTest {

  private static BestSplits of(SignedNetwork network) {
    return of(network, FrustrationSettings.withDefaults());
  }

  private static BestSplits of(SignedNetwork network, FrustrationSettings settings) {
    Proved best = (Proved) FrustrationIndex.withDefaults().of(network);
    return new BestSplits(network, best, settings);
  }

  private static Stand counted(Networks.Counted counted, Pair pair) {
    boolean together = counted.together()[pair.a()][pair.b()];
    boolean apart = counted.apart()[pair.a()][pair.b()];
    return together && apart ? Stand.EITHER : together ? Stand.ALWAYS_TOGETHER : Stand.ALWAYS_APART;
  }

  @Test
  void agreeWithTheCountOfAllSplits() {
    qt().withFixedSeed(2)
        .withExamples(120)
        .forAll(
            integers().between(2, 10),
            doubles().between(0.15, 1),
            doubles().between(0.05, 1),
            longs().all())
        .checkAssert(
            (nodes, tied, negative, seed) -> {
              SignedNetwork network = Networks.random(nodes, tied, negative, seed);
              Networks.Counted counted = Networks.count(network);
              List<Integer> all = IntStream.range(0, nodes).boxed().toList();
              assertThat(of(network).stands(all))
                  .hasSize(nodes * (nodes - 1) / 2)
                  .allSatisfy(pair -> assertThat(pair.stand()).isEqualTo(counted(counted, pair)));
            });
  }

  @Test
  void leaveUnconnectedNodesEitherWay() {
    assertThat(of(Networks.of("a+b c-d")).stand(0, 2)).isEqualTo(Stand.EITHER);
  }

  @Test
  void sayUnknownWhenTheSearchMayNotBegin() {
    SignedNetwork network = Networks.random(30, 0.5, 0.5, 3);
    FrustrationSettings none = FrustrationSettings.withDefaults().withKeepGoing(() -> false);
    assertThat(of(network, none).stand(0, 1)).isEqualTo(Stand.UNKNOWN);
  }

  @Test
  void refuseANodeWithItself() {
    assertThatThrownBy(() -> of(Networks.of("a+b")).stand(1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
