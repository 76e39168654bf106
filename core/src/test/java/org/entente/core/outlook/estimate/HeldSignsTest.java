package org.entente.core.outlook.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HeldSignsTest {

  private static final int ROWS = 400;

  private final double[][] x = new double[ROWS][3];
  private final double[] y = new double[ROWS];
  private final double[] weights = new double[ROWS];
  private final double[] offsets = new double[ROWS];

  HeldSignsTest() {
    SplittableRandom random = new SplittableRandom(7);
    Arrays.fill(weights, 1);
    for (int row = 0; row < ROWS; row++) {
      x[row][0] = random.nextDouble() * 2 - 1;
      x[row][1] = random.nextDouble() * 2 - 1;
      // the third follows the first, so that leaving it out moves the first
      x[row][2] = x[row][0] + (random.nextDouble() - .5);
      double eta = -1 + 3 * x[row][0] + x[row][1] - 2 * x[row][2];
      y[row] = random.nextDouble() < 1 / (1 + Math.exp(-eta)) ? 1 : 0;
    }
  }

  private double[] fit(int... signs) {
    return new HeldSigns(new double[] {.01, .01, .01}, signs).fit(x, y, weights, offsets);
  }

  private double objective(double... vector) {
    double sum = 0;
    for (int row = 0; row < ROWS; row++) {
      double eta = vector[0];
      for (int j = 0; j < 3; j++) {
        eta += vector[j + 1] * x[row][j];
      }
      sum += Math.log1p(Math.exp(eta)) - y[row] * eta;
    }
    double ridge = 0;
    for (int j = 1; j < 4; j++) {
      ridge += .01 * vector[j] * vector[j] / 2;
    }
    return sum / ROWS + ridge;
  }

  @Test
  void aSignThatTheFitHasAnywayCostsNothing() {
    double[] free = fit(0, 0, 0);
    assertThat(free[3]).isNegative();
    assertThat(fit(1, 1, -1)).containsExactly(free, within(1e-6));
  }

  @Test
  void aWrongSignBecomesNoughtAndTheRestIsTheBestThere() {
    double[] held = fit(1, 1, 1);
    assertThat(held[3]).isZero();
    // no step that keeps to the signs is better
    for (int j = 0; j < 4; j++) {
      for (double step : new double[] {-1e-3, 1e-3}) {
        double[] near = held.clone();
        near[j] += step;
        if (near[1] >= 0 && near[2] >= 0 && near[3] >= 0) {
          assertThat(objective(near)).isGreaterThan(objective(held));
        }
      }
    }
  }

  @Test
  void everySignHeldTheWrongWayLeavesTheRate() {
    double[] held = fit(-1, -1, 1);
    assertThat(held[2]).isZero();
  }
}
