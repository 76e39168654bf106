package org.entente.core.measure.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.core.measure.balance.GeneralizedBalance.Heuristic;
import org.entente.core.measure.balance.GeneralizedBalance.Proved;
import org.entente.core.measure.balance.GeneralizedBalance.Result;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.junit.jupiter.api.Test;

class GeneralizedBalanceTest {

  private static final GeneralizedBalance INDEX = GeneralizedBalance.withDefaults();

  private static int count(SignedNetwork network, int k) {
    int least = Integer.MAX_VALUE;
    int n = network.size();
    int[] bloc = new int[n];
    for (long code = 0; code < Math.round(Math.pow(k, n)); code++) {
      long rest = code;
      for (int node = 0; node < n; node++) {
        bloc[node] = (int) (rest % k);
        rest /= k;
      }
      int cost = 0;
      for (SignedEdge edge : network.edges()) {
        boolean within = bloc[edge.from()] == bloc[edge.to()];
        cost += within == (edge.sign() == Sign.NEGATIVE) ? 1 : 0;
      }
      least = Math.min(least, cost);
    }
    return least;
  }

  @Test
  void threeMutualEnemiesFitThreeBlocs() {
    SignedNetwork network = Networks.of("a-b b-c a-c c+d");
    assertThat(INDEX.of(network, 1).atOdds()).hasSize(3);
    assertThat(INDEX.of(network, 2).atOdds()).hasSize(1);
    Result three = INDEX.of(network, 3);
    assertThat(three).isInstanceOf(Proved.class);
    assertThat(three.blocs()).containsExactly(0, 1, 2, 2);
    assertThat(INDEX.of(network, 9).atOdds()).isEmpty();
  }

  @Test
  void reachesTheBestPartitionOfSmallNetworksAndBoundsItFromBelow() {
    int proved = 0;
    for (long seed = 0; seed < 60; seed++) {
      SignedNetwork network = Networks.random(8, 0.4 + seed / 150.0, 0.2 + seed / 120.0, seed);
      for (int k = 1; k <= 4; k++) {
        int least = count(network, k);
        Result result = INDEX.of(network, k);
        assertThat(result.atOdds()).hasSize(least);
        assertThat(result.blocs()).allMatch(bloc -> bloc >= 0).hasSize(8);
        if (result instanceof Heuristic heuristic) {
          assertThat(heuristic.lower()).isLessThan(least);
        } else {
          proved++;
        }
      }
    }
    assertThat(proved).isGreaterThan(120);
  }

  @Test
  void refusesNoBloc() {
    assertThatThrownBy(() -> INDEX.of(Networks.of("a+b"), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
