package org.entente.core.measure.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.core.measure.landscape.LandscapeSearch.Minimum;
import org.entente.core.measure.landscape.LandscapeSearch.Result;
import org.junit.jupiter.api.Test;

/** The search against the definitions, taken at their word, on small landscapes by chance. */
class LandscapeSearchTest {

  /** Whole numbers, so that ties occur and sums are exact. */
  private static Landscape random(int nations, long seed, int sizes) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> names = IntStream.range(0, nations).mapToObj(i -> "n" + i).toList();
    double[] size = new double[nations];
    double[][] propensities = new double[nations][nations];
    for (int i = 0; i < nations; i++) {
      size[i] = 1 + random.nextInt(sizes);
      for (int j = 0; j < i; j++) {
        propensities[i][j] = random.nextInt(-3, 4);
        propensities[j][i] = propensities[i][j];
      }
    }
    return Landscape.of(names, size, propensities);
  }

  /** Energy by the formula, side by side as booleans. */
  private static double energy(Landscape landscape, boolean[] side) {
    double energy = 0;
    for (int i = 0; i < side.length; i++) {
      for (int j = 0; j < side.length; j++) {
        int distance = side[i] == side[j] ? 0 : 1;
        energy += landscape.size(i) * landscape.size(j) * landscape.propensity(i, j) * distance;
      }
    }
    return energy;
  }

  private static boolean[] switched(boolean[] side, int nation) {
    boolean[] switched = side.clone();
    switched[nation] = !switched[nation];
    return switched;
  }

  private static TwoSides sides(boolean[] side) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < side.length; i++) {
      if (side[i]) {
        members.add(i);
      }
    }
    return TwoSides.of(side.length, members);
  }

  /** Where the steepest descent from a split ends. */
  private static boolean[] descend(Landscape landscape, boolean[] from) {
    boolean[] at = from;
    while (true) {
      boolean[] best = at;
      for (int i = 0; i < at.length; i++) {
        boolean[] next = switched(at, i);
        if (energy(landscape, next) < energy(landscape, best)) {
          best = next;
        }
      }
      if (best == at) {
        return at;
      }
      at = best;
    }
  }

  private static boolean isMinimum(Landscape landscape, boolean[] side, EqualEnergy ties) {
    for (int i = 0; i < side.length; i++) {
      double change = energy(landscape, switched(side, i)) - energy(landscape, side);
      if (ties == EqualEnergy.STRICT ? change <= 0 : change < 0) {
        return false;
      }
    }
    return true;
  }

  private static Map<TwoSides, Minimum> naive(Landscape landscape, EqualEnergy ties) {
    int n = landscape.nations();
    Map<TwoSides, Minimum> minima = new HashMap<>();
    for (int split = 0; split < 1 << n - 1; split++) {
      boolean[] side = new boolean[n];
      for (int i = 1; i < n; i++) {
        side[i] = (split >> i - 1 & 1) == 1;
      }
      boolean[] end = descend(landscape, side);
      if (isMinimum(landscape, end, ties)) {
        minima.merge(
            sides(end),
            new Minimum(sides(end), energy(landscape, end), 1),
            (a, b) -> new Minimum(a.sides(), a.energy(), a.basin() + 1));
      }
    }
    return minima;
  }

  private static boolean agrees(Landscape landscape, EqualEnergy ties) {
    Result found = LandscapeSearch.search(landscape, ties);
    Map<TwoSides, Minimum> expected = naive(landscape, ties);
    Map<TwoSides, Minimum> actual = new HashMap<>();
    found.minima().forEach(minimum -> actual.put(minimum.sides(), minimum));
    long inBasins = found.minima().stream().mapToLong(Minimum::basin).sum();
    return actual.equals(expected)
        && actual.size() == found.minima().size()
        && inBasins + found.endOnPlains() == found.splits()
        && found.minima().stream()
            .allMatch(minimum -> landscape.isLocalMinimum(minimum.sides(), ties));
  }

  @Test
  void minimaEnergiesAndBasinsAreThoseOfTheDefinitions() {
    qt().withFixedSeed(1)
        .withExamples(150)
        .forAll(integers().between(1, 8), longs().all(), integers().between(1, 9))
        .check(
            (nations, seed, sizes) ->
                agrees(random(nations, seed, sizes), EqualEnergy.STRICT)
                    && agrees(random(nations, seed, sizes), EqualEnergy.COUNTED));
  }

  @Test
  void moreNationsThanFitBetweenTwoRefreshesToo() {
    for (long seed = 1; seed <= 2; seed++) {
      assertThat(agrees(random(12, seed, 99), EqualEnergy.STRICT)).isTrue();
    }
  }

  @Test
  void theWhatIfIsTheDifferenceOfTheEnergies() {
    qt().withFixedSeed(2)
        .withExamples(200)
        .forAll(integers().between(2, 9), longs().all(), integers().between(0, 511))
        .check(
            (nations, seed, mask) -> {
              Landscape landscape = random(nations, seed, 5);
              TwoSides from = TwoSides.ofMask(nations, mask & (1 << nations) - 1);
              double last = Double.NEGATIVE_INFINITY;
              boolean right = landscape.switches(from).size() == nations;
              for (Switch one : landscape.switches(from)) {
                double change =
                    landscape.energy(from.withSwitched(one.nation())) - landscape.energy(from);
                right &= change == one.energyChange() && change >= last;
                last = change;
              }
              return right;
            });
  }

  @Test
  void twentyTwoNationsAreSearchedWhole() {
    Landscape landscape = random(22, 7, 1000);
    Result result = LandscapeSearch.search(landscape, EqualEnergy.STRICT);
    assertThat(result.splits()).isEqualTo(2_097_152);
    long inBasins = result.minima().stream().mapToLong(Minimum::basin).sum();
    assertThat(inBasins + result.endOnPlains()).isEqualTo(result.splits());
    assertThat(result.minima()).isNotEmpty();
    assertThat(result.minima())
        .allMatch(minimum -> landscape.isLocalMinimum(minimum.sides(), EqualEnergy.STRICT));
  }
}
