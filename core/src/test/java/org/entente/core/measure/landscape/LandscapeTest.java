package org.entente.core.measure.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.measure.landscape.LandscapeSearch.Result;
import org.junit.jupiter.api.Test;

/** What can be had from the printed sizes of Axelrod and Bennett (1993) alone, and the edges. */
class LandscapeTest {

  private static final Landscape REALIST = Landscape1936.realist();

  @Test
  void ofAllSplits154HaveAtMostTwoErrorsAnd18AtMostOne() {
    assertThat(PartitionChance.splits(17)).isEqualTo(65_536);
    assertThat(PartitionChance.within(17, 2)).isEqualTo(154);
    assertThat(PartitionChance.within(17, 1)).isEqualTo(18);
    assertThat(PartitionChance.probability(17, 2, 2)).isCloseTo(0.0047, within(0.00005));
  }

  @Test
  void countingTheSplitsOneByOneGivesTheSame() {
    TwoSides actual = Landscape1936.wartime();
    int[] errors = new int[9];
    for (int mask = 0; mask < 1 << 17; mask += 2) {
      errors[TwoSides.ofMask(17, mask).errors(actual)]++;
    }
    assertThat(errors[0]).isEqualTo(1);
    assertThat(errors[1]).isEqualTo(17);
    assertThat(errors[2]).isEqualTo(136);
  }

  @Test
  void theFirstMinimumIsWrongOnTwoSmallNations() {
    TwoSides first = Landscape1936.firstMinimum();
    assertThat(first.errors(Landscape1936.wartime())).isEqualTo(2);
    assertThat(REALIST.sizeRight(first, Landscape1936.wartime())).isCloseTo(0.957, within(0.0005));
    assertThat(first.second()).hasSize(10);
    assertThat(Landscape1936.secondMinimum().errors(first)).isEqualTo(4);
  }

  @Test
  void theFiveGreatPowersHaveFourRealistMinima() {
    Landscape powers = REALIST.restrictedTo(Landscape1936.GREAT_POWERS);
    for (EqualEnergy ties : EqualEnergy.values()) {
      Result result = LandscapeSearch.search(powers, ties);
      assertThat(result.splits()).isEqualTo(16);
      assertThat(result.minima().stream().map(LandscapeSearch.Minimum::sides).toList())
          .containsExactlyInAnyOrder(
              powers.split(List.of("Britain", "Soviet Union")),
              powers.split(List.of("France", "Soviet Union")),
              powers.split(List.of("Germany", "Soviet Union")),
              powers.split(List.of("Italy", "Soviet Union")));
    }
  }

  @Test
  void theRealistNullHas195MinimaAnd226WithTies() {
    Result strict = LandscapeSearch.search(REALIST, EqualEnergy.STRICT);
    Result counted = LandscapeSearch.search(REALIST, EqualEnergy.COUNTED);
    assertThat(strict.minima()).hasSize(195);
    assertThat(counted.minima()).hasSize(226);
    assertThat(sum(strict) + strict.endOnPlains()).isEqualTo(65_536);
    assertThat(sum(counted)).isEqualTo(65_536);
    assertThat(counted.endOnPlains()).isZero();
    TwoSides actual = Landscape1936.wartime();
    assertThat(strict.minima()).allMatch(m -> m.sides().errors(actual) > 0);
    // As accurate by count, but not by size: it misplaces Britain.
    assertThat(strict.minima())
        .anyMatch(m -> m.sides().equals(actual.withSwitched(REALIST.indexOf("Britain"))));
    assertThat(strict.minima()).allMatch(m -> REALIST.sizeRight(m.sides(), actual) < 0.957);
  }

  private static long sum(Result result) {
    return result.minima().stream().mapToLong(LandscapeSearch.Minimum::basin).sum();
  }

  @Test
  void minimaAreOrderedByEnergyAndEachIsOneByTheSimpleCheck() {
    Result strict = LandscapeSearch.search(REALIST, EqualEnergy.STRICT);
    for (int i = 1; i < strict.minima().size(); i++) {
      assertThat(strict.minima().get(i).energy())
          .isGreaterThanOrEqualTo(strict.minima().get(i - 1).energy());
    }
    assertThat(strict.minima())
        .allMatch(m -> REALIST.isLocalMinimum(m.sides(), EqualEnergy.STRICT));
  }

  @Test
  void frustrationAndEnergyByHand() {
    // France (2) and Germany (3) are foes, Britain (1) and France friends.
    Landscape three =
        Landscape.of(
            List.of("GB", "FR", "GE"),
            new double[] {1, 2, 3},
            new double[][] {{9, 1, 0}, {1, 9, -1}, {0, -1, 9}});
    TwoSides apart = three.split(List.of("GB"));
    assertThat(three.frustration(0, apart)).isEqualTo(2);
    assertThat(three.frustration(1, apart)).isEqualTo(1);
    assertThat(three.frustration(2, apart)).isZero();
    assertThat(three.energy(apart)).isEqualTo(4);
    assertThat(three.switches(apart).stream().map(Switch::name)).containsExactly("FR", "GE", "GB");
    assertThat(three.switches(apart).get(0)).isEqualTo(new Switch(1, "FR", -16, 1, -3));
    assertThat(three.switches(apart).get(1)).isEqualTo(new Switch(2, "GE", -12, 0, -2));
    assertThat(three.switches(apart).get(2)).isEqualTo(new Switch(0, "GB", -4, 2, 0));
  }

  @Test
  void aSignedNetworkGivesItsSignsAsPropensities() {
    SignedNetwork network =
        SignedNetwork.builder()
            .edge("USA", "JPN", Sign.POSITIVE)
            .edge("PRK", "USA", Sign.NEGATIVE)
            .build();
    Landscape landscape =
        Landscape.ofNetwork(network, Map.of("USA", 0.15, "JPN", 0.04, "PRK", 0.01, "FRA", 0.02));
    assertThat(landscape.names()).containsExactly("USA", "JPN", "PRK");
    assertThat(landscape.propensity(0, 1)).isEqualTo(1);
    assertThat(landscape.propensity(2, 0)).isEqualTo(-1);
    assertThat(landscape.propensity(1, 2)).isZero();
    Result result = LandscapeSearch.search(landscape, EqualEnergy.STRICT);
    assertThat(result.minima().get(0).sides()).isEqualTo(landscape.split(List.of("PRK")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Landscape.ofNetwork(network, Map.of("USA", 1.0)))
        .withMessageContaining("[JPN, PRK]");
  }

  @Test
  void aNationThatDoesNotCareMakesEveryMinimumATie() {
    Landscape landscape =
        Landscape.of(
            List.of("a", "b", "c"),
            new double[] {1, 1, 1},
            new double[][] {{0, 1, 0}, {1, 0, 0}, {0, 0, 0}});
    Result strict = LandscapeSearch.search(landscape, EqualEnergy.STRICT);
    assertThat(strict.minima()).isEmpty();
    assertThat(strict.endOnPlains()).isEqualTo(4);
    Set<TwoSides> counted =
        LandscapeSearch.search(landscape, EqualEnergy.COUNTED).minima().stream()
            .map(LandscapeSearch.Minimum::sides)
            .collect(Collectors.toSet());
    assertThat(counted)
        .containsExactlyInAnyOrder(
            landscape.split(List.of("a", "b", "c")), landscape.split(List.of("a", "b")));
    TwoSides plain = landscape.split(List.of("a", "b"));
    assertThat(landscape.isLocalMinimum(plain, EqualEnergy.COUNTED)).isTrue();
    assertThat(landscape.isLocalMinimum(plain, EqualEnergy.STRICT)).isFalse();
    assertThat(landscape.isLocalMinimum(landscape.split(List.of("a")), EqualEnergy.COUNTED))
        .isFalse();
  }

  @Test
  void badInputIsRefusedByName() {
    double[][] uneven = {{0, 1}, {2, 0}};
    double[][] nan = {{0, Double.NaN}, {Double.NaN, 0}};
    double[] sizes = {1, 1};
    List<String> names = List.of("a", "b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Landscape.of(names, sizes, uneven))
        .withMessageContaining("b and a");
    assertThatIllegalArgumentException().isThrownBy(() -> Landscape.of(names, sizes, nan));
    for (double size : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Landscape.realist(names, new double[] {1, size}))
          .withMessageContaining("size of b");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Landscape.realist(List.of("a", "a"), sizes));
    assertThatIllegalArgumentException().isThrownBy(() -> Landscape.realist(List.of(), sizes));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Landscape.realist(names, sizes).split(List.of("c")));
    assertThatIllegalArgumentException().isThrownBy(() -> TwoSides.of(2, List.of(2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TwoSides.of(2, List.of(1)).errors(TwoSides.of(3, List.of(1))));
    assertThatIllegalArgumentException().isThrownBy(() -> PartitionChance.within(4, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> PartitionChance.probability(4, 1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> PartitionChance.splits(61));
    List<String> many = java.util.stream.IntStream.range(0, 23).mapToObj(i -> "n" + i).toList();
    double[] ones = new double[23];
    java.util.Arrays.fill(ones, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LandscapeSearch.search(Landscape.realist(many, ones), EqualEnergy.STRICT))
        .withMessageContaining("choose 22");
  }
}
