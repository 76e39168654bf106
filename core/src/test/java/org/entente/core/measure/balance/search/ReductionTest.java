package org.entente.core.measure.balance.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.core.measure.balance.Networks;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.junit.jupiter.api.Test;

class ReductionTest {

  private static Reduction of(String edges) {
    return Reduction.of(WeightedGraph.of(Networks.of(edges)));
  }

  @Test
  void leavesNothingOfTreesAndCycles() {
    Reduction reduction = of("a+b b-c c+d d-e d+f f+g g+d g-h");
    assertThat(reduction.cores()).isEmpty();
    assertThat(reduction.cost()).isZero();
  }

  @Test
  void countsAnUnbalancedCycleAndKeepsItAsAWitness() {
    Reduction reduction = of("a+b b+c c+d d+e a-e");
    assertThat(reduction.cores()).isEmpty();
    assertThat(reduction.cost()).isEqualTo(1);
    assertThat(reduction.walks()).hasSize(1);
    assertThat(reduction.walks().get(0).edges()).hasSize(5);
  }

  @Test
  void takesBlocksApart() {
    String clique = "a-b a-c a-d a-e b-c b-d b-e c-d c-e d-e";
    String other = "e-p e-q e-r e-s p-q p-r p-s q-r q-s r-s";
    Reduction reduction = of(clique + " " + other);
    assertThat(reduction.cores()).hasSize(2).allMatch(core -> core.size() == 5);
  }

  @Test
  void addsUpLinksOfJoinedNodes() {
    WeightedGraph graph = WeightedGraph.of(Networks.of("a+b a+c b+c c-d a-d")).plain();
    graph.join(1, 0, true);
    assertThat(graph.links(0).get(2).weight()).isEqualTo(2);
    graph.join(2, 0, false);
    assertThat(graph.cost()).isEqualTo(2 + 1);
    assertThat(graph.links(0)).isEmpty();
  }

  @Test
  void blocksHoldEveryEdgeOnce() {
    for (long seed = 0; seed < 50; seed++) {
      SignedNetwork network = Networks.random(14, 0.12 + seed / 300.0, 0.5, seed);
      List<List<int[]>> blocks = Blocks.of(WeightedGraph.of(network));
      List<String> edges =
          blocks.stream()
              .flatMap(List::stream)
              .map(e -> Math.min(e[0], e[1]) + " " + Math.max(e[0], e[1]))
              .toList();
      assertThat(edges)
          .containsExactlyInAnyOrderElementsOf(
              network.edges().stream().map(e -> e.from() + " " + e.to()).toList());
    }
  }
}
