package org.entente.core.measure.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.core.measure.balance.EigenvectorBlocs.Blocs;
import org.entente.core.measure.balance.FrustrationResult.Proved;
import org.entente.core.measure.balance.HistoricalNetworks.Moment;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Antal, Krapivsky and Redner's six graphs, and what Marvel et al.'s model makes of them. */
class GreatPowersTest {

  private static Moment at(String when) {
    return HistoricalNetworks.greatPowers().stream()
        .filter(moment -> moment.when().equals(when))
        .findFirst()
        .orElseThrow();
  }

  private static String names(SignedNetwork network, List<Integer> nodes) {
    return nodes.stream().map(network.nodes()::get).collect(Collectors.joining(" "));
  }

  @Test
  void areSix() {
    assertThat(HistoricalNetworks.greatPowers()).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    "1872-81, 3, 6, 7, 2, 1",
    "1882, 5, 6, 8, 2, 1",
    "1890, 3, 7, 5, 2, 1",
    "1891-94, 4, 7, 8, 2, 1",
    "1904, 5, 6, 8, 2, 1",
    "1907, 6, 9, 20, 0, 0"
  })
  void haveThePublishedEdgesTriadsAndFrustration(
      String when, int positive, int negative, int triads, int imbalanced, int index) {
    SignedNetwork network = at(when).network();
    TriangleCensus census = TriangleCensus.of(network);
    assertThat(network.count(Sign.POSITIVE)).isEqualTo(positive);
    assertThat(network.count(Sign.NEGATIVE)).isEqualTo(negative);
    assertThat(census.triangles()).hasSize(triads);
    assertThat(census.unbalanced()).isEqualTo(imbalanced);
    assertThat(FrustrationIndex.withDefaults().of(network))
        .isInstanceOfSatisfying(
            Proved.class, proved -> assertThat(proved.index()).isEqualTo(index));
  }

  @ParameterizedTest
  @CsvSource({
    "1872-81, GB F R; GB F AH",
    "1882, GB F R; GB F AH",
    "1890, GB F AH; GB R AH",
    "1891-94, GB F AH; GB R AH",
    "1904, GB F R; GB R AH"
  })
  void haveTheseTriadsUnderTension(String when, String triads) {
    SignedNetwork network = at(when).network();
    String found =
        TriangleCensus.of(network).underTension().stream()
            .map(t -> names(network, List.of(t.a(), t.b(), t.c())))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(triads);
  }

  @ParameterizedTest
  @CsvSource({
    "1872-81, 3.103, GB F, R AH G, I",
    "1882, 3.416, GB F, R AH G I, ''",
    "1890, 3.014, GB AH G I, F R, ''",
    "1891-94, 3.374, GB AH G I, F R, ''",
    "1904, 3.416, GB F R, AH G I, ''",
    "1907, 5.000, GB F R, AH G I, ''"
  })
  void fallIntoTheseBlocsByTheLeadingEigenvector(
      String when, double eigenvalue, String first, String second, String undecided) {
    SignedNetwork network = at(when).network();
    Blocs blocs = EigenvectorBlocs.of(network).orElseThrow();
    assertThat(blocs.eigenvalue()).isCloseTo(eigenvalue, within(5e-4));
    assertThat(names(network, blocs.first())).isEqualTo(first);
    assertThat(names(network, blocs.second())).isEqualTo(second);
    assertThat(names(network, blocs.undecided())).isEqualTo(undecided);
  }

  @Test
  void haveNoBlocsWithoutEdgesOrWhereTheEigenvectorIsNotUnique() {
    assertThat(EigenvectorBlocs.of(SignedNetwork.builder().node("a").build())).isEmpty();
    assertThat(EigenvectorBlocs.of(Networks.of("a+b c+d"))).isEmpty();
    assertThat(EigenvectorBlocs.of(Networks.of("a-b b-c a-c"))).isEmpty();
  }

  @Test
  void areInHarmonyIfAllAreFriends() {
    Blocs blocs = EigenvectorBlocs.of(Networks.of("a+b b+c a+c")).orElseThrow();
    assertThat(blocs.first()).containsExactly(0, 1, 2);
    assertThat(blocs.second()).isEmpty();
  }
}
