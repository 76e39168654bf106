package org.entente.core.measure.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.core.measure.balance.HararyCartwright.Answer;
import org.entente.core.measure.balance.HararyCartwright.Balanced;
import org.entente.core.measure.balance.HararyCartwright.Unbalanced;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.junit.jupiter.api.Test;

class HararyCartwrightTest {

  @Test
  void showsTheCampsOfABalancedNetwork() {
    SignedNetwork network = Networks.of("a+b b-c c+d a-d");
    assertThat(HararyCartwright.test(network))
        .isInstanceOfSatisfying(
            Balanced.class,
            balanced -> {
              assertThat(balanced.split().camp(false)).containsExactly(0, 1);
              assertThat(balanced.split().camp(true)).containsExactly(2, 3);
            });
  }

  @Test
  void showsACycleOfAnUnbalancedOne() {
    int unbalanced = 0;
    for (long seed = 0; seed < 200; seed++) {
      SignedNetwork network = Networks.random(10, 0.15 + seed / 800.0, 0.3, seed);
      Answer answer = HararyCartwright.test(network);
      assertThat(answer instanceof Balanced).isEqualTo(Networks.count(network).index() == 0);
      if (answer instanceof Unbalanced found) {
        unbalanced++;
        assertUnbalancedCycle(network, found.cycle());
      }
    }
    assertThat(unbalanced).isBetween(50, 190);
  }

  private static void assertUnbalancedCycle(SignedNetwork network, List<Integer> cycle) {
    assertThat(cycle).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    int product = 1;
    for (int i = 0; i < cycle.size(); i++) {
      int next = cycle.get((i + 1) % cycle.size());
      product *= network.sign(cycle.get(i), next).orElseThrow().value();
    }
    assertThat(product).isEqualTo(-1);
  }
}
