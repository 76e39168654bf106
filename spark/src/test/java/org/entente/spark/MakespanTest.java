package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MakespanTest {

  private static final double EXACT = 1e-9;

  @Test
  void byHand() {
    double[] tasks = {3, 1, 1, 4};
    assertThat(new Makespan(1, 0, 0).of(tasks)).isEqualTo(9);
    // One core has 3 and then 4; the other 1 and 1.
    assertThat(new Makespan(2, 0, 0).of(tasks)).isEqualTo(6);
    assertThat(new Makespan(4, 0, 0).of(tasks)).isEqualTo(4);
    assertThat(new Makespan(4, 10, 0).of(tasks)).isEqualTo(14);
    assertThat(new Makespan(4, 0, 0).of(new double[0])).isZero();
  }

  @Test
  void theDriverLimitsWhatManyCoresCanDo() {
    double[] tasks = new double[1000];
    Arrays.fill(tasks, 1);
    assertThat(new Makespan(64, 0, 0).of(tasks)).isEqualTo(16);
    assertThat(new Makespan(64, 0, 0.1).of(tasks)).isCloseTo(101, within(1e-6));
  }

  @Test
  void oneLongTaskIsTheFloor() {
    double[] tasks = new double[640];
    Arrays.fill(tasks, 1);
    tasks[639] = 50;
    assertThat(new Makespan(64, 0, 0).of(tasks)).isEqualTo(59);
  }

  @Test
  void theResultLiesWithinGrahamsBounds() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 200; i++) {
      double[] tasks = random.doubles(1 + random.nextInt(200), 0, 10).toArray();
      int cores = 1 + random.nextInt(64);
      double sum = Arrays.stream(tasks).sum();
      double longest = Arrays.stream(tasks).max().orElseThrow();
      double lower = Math.max(longest, sum / cores);
      assertThat(new Makespan(cores, 0, 0).of(tasks))
          .isBetween(lower - EXACT, (2 - 1.0 / cores) * lower + EXACT);
    }
  }

  @Test
  void aClusterWithoutCoresIsRefused() {
    assertThatThrownBy(() -> new Makespan(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Makespan(1, Double.NaN, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
