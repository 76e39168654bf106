package org.entente.data.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Percentiles out of the points that are kept. */
class DistributionTest {

  private static TreeMap<Double, Long> sample(int n, SplittableRandom random) {
    TreeMap<Double, Long> counts = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      double value = random.nextInt(4) == 0 ? 0.25 : Readings.rounded(random.nextDouble());
      counts.merge(value, 1L, Long::sum);
    }
    return counts;
  }

  private static double exact(TreeMap<Double, Long> counts, double value) {
    double below = counts.headMap(value).values().stream().mapToLong(n -> n).sum();
    long all = counts.values().stream().mapToLong(n -> n).sum();
    return 100 * (below + counts.getOrDefault(value, 0L) / 2.0) / all;
  }

  @Test
  void percentilesAreCloseAndExactAtTheMode() {
    TreeMap<Double, Long> counts = sample(3000, new SplittableRandom(7));
    Distribution kept = Distribution.of(counts);
    assertThat(kept.points().size()).isLessThan(25);
    assertThat(kept.percentile(.25)).isCloseTo(exact(counts, .25), within(1e-9));
    for (double value : counts.keySet()) {
      assertThat(kept.percentile(value)).isCloseTo(exact(counts, value), within(1.5));
    }
    assertThat(Distribution.whole(counts).percentile(.5)).isCloseTo(exact(counts, .5), within(.05));
  }

  @Test
  void percentilesRiseWithTheValue() {
    Distribution kept = Distribution.of(sample(500, new SplittableRandom(8)));
    double before = 0;
    for (double value = -.1; value < 1.1; value += .001) {
      assertThat(kept.percentile(value)).isGreaterThanOrEqualTo(before);
      before = kept.percentile(value);
    }
    assertThat(kept.percentile(-1)).isZero();
    assertThat(kept.percentile(2)).isEqualTo(100);
  }

  @Test
  void fewValuesAreAllKept() {
    TreeMap<Double, Long> counts = new TreeMap<>();
    counts.put(0.0, 90L);
    counts.put(1.0, 6L);
    counts.put(2.0, 4L);
    Distribution kept = Distribution.of(counts);
    assertThat(kept.percentile(0)).isEqualTo(45);
    assertThat(kept.percentile(1)).isEqualTo(93);
    assertThat(kept.percentile(2)).isEqualTo(98);
    assertThat(kept.percentile(1.5)).isEqualTo(96);
  }

  @Test
  void theTextSaysTheSame() {
    Distribution kept = Distribution.of(sample(800, new SplittableRandom(9)));
    assertThat(Distribution.parse(kept.cases(), kept.text())).isEqualTo(kept);
  }

  @Test
  void readingsHaveFourDigits() {
    assertThat(Readings.rounded(0.123456)).isEqualTo(0.1235);
    assertThat(Readings.rounded(-1234567.0)).isEqualTo(-1235000.0);
    assertThat(Readings.rounded(0.00099996)).isEqualTo(0.001);
    assertThat(Readings.rounded(Double.NaN)).isNaN();
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 20_000; i++) {
      double value = (random.nextDouble() - .5) * Math.pow(10, random.nextInt(-6, 6));
      double rounded = Readings.rounded(value);
      assertThat(rounded).isEqualTo(Double.parseDouble(Numbers.text(value, 4)));
      assertThat(Double.parseDouble(Readings.text(rounded))).isEqualTo(rounded);
    }
  }
}
