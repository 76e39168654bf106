package org.entente.core.measure.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.core.measure.balance.network.SignedNetwork;
import org.junit.jupiter.api.Test;

class WalkBalanceTest {

  @Test
  void isOneForBalancedNetworksAndThoseWithoutEdges() {
    assertThat(WalkBalance.of(Networks.of("a+b b-c c+d a-d")).getAsDouble())
        .isCloseTo(1, within(1e-12));
    assertThat(WalkBalance.of(SignedNetwork.builder().node("a").build())).hasValue(1);
    assertThat(WalkBalance.of(SignedNetwork.builder().build())).isEmpty();
  }

  @Test
  void followsTheEigenvaluesOfMutualEnemies() {
    double e = Math.E;
    double expected = (Math.exp(-2) + 2 * e) / (Math.exp(2) + 2 / e);
    assertThat(WalkBalance.of(Networks.of("a-b b-c a-c")).getAsDouble())
        .isCloseTo(expected, within(1e-12));
  }

  @Test
  void doesNotOverflow() {
    SignedNetwork friends = Networks.random(900, 1.1, -1, 1);
    assertThat(WalkBalance.of(friends).getAsDouble()).isCloseTo(1, within(1e-9));
  }
}
