package org.entente.core.measure.balance;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.core.measure.balance.TriangleCensus.Triangle;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.junit.jupiter.api.Test;

class TriangleCensusTest {

  private final TriangleCensus census =
      TriangleCensus.of(Networks.of("a+b b+c a+c a-d b-d c+d a-e d-e"));

  @Test
  void countsBySigns() {
    assertThat(census.ppp()).isEqualTo(1);
    assertThat(census.ppm()).isEqualTo(2);
    assertThat(census.pmm()).isEqualTo(1);
    assertThat(census.mmm()).isEqualTo(1);
    assertThat(census.balance()).hasValue(2 / 5.0);
  }

  @Test
  void listsTrianglesOfANodeAndAnEdgeAndThoseUnderTension() {
    assertThat(census.through(4)).containsExactly(new Triangle(0, 3, 4, 3));
    assertThat(census.through(new SignedEdge(0, 1, Sign.POSITIVE)))
        .containsExactly(new Triangle(0, 1, 2, 0), new Triangle(0, 1, 3, 2));
    assertThat(census.underTension()).allMatch(t -> !t.balanced()).hasSize(3);
  }

  @Test
  void countsEachTripleOnce() {
    SignedNetwork network = Networks.random(25, 0.4, 0.3, 1);
    int[] counts = new int[4];
    for (int a = 0; a < 25; a++) {
      for (int b = a + 1; b < 25; b++) {
        for (int c = b + 1; c < 25; c++) {
          int negative = 0;
          int ties = 0;
          for (int[] pair : new int[][] {{a, b}, {a, c}, {b, c}}) {
            var sign = network.sign(pair[0], pair[1]);
            ties += sign.isPresent() ? 1 : 0;
            negative += sign.filter(s -> s == Sign.NEGATIVE).isPresent() ? 1 : 0;
          }
          counts[negative] += ties == 3 ? 1 : 0;
        }
      }
    }
    TriangleCensus other = TriangleCensus.of(network);
    assertThat(new int[] {other.ppp(), other.ppm(), other.pmm(), other.mmm()}).isEqualTo(counts);
  }

  @Test
  void hasNoBalanceWithoutTriangles() {
    assertThat(TriangleCensus.of(Networks.of("a+b b-c")).balance()).isEmpty();
  }
}
