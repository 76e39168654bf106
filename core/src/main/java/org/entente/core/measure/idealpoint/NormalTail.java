package org.entente.core.measure.idealpoint;

/**
 * The normal distribution function and its derivatives, fast: logarithm of Phi(x), and the inverse
 * Mills ratio phi(x) / Phi(x).
 *
 * <p>From a table with steps of 1/64 and Hermite interpolation between -12 and 10 (absolute error
 * below 1e-9 in either function), from a continued fraction [1, 26.2.14] below. The table itself is
 * summed from the series [1, 26.2.11] or the continued fraction.
 *
 * <p>[1] Abramowitz, M. and Stegun, I. A. (1964). Handbook of Mathematical Functions. National
 * Bureau of Standards.
 */
final class NormalTail {

  private static final int PER_UNIT = 64;
  private static final double STEP = 1.0 / PER_UNIT;
  private static final int LOWEST = -12;
  private static final int HIGHEST = 10;
  private static final double LOG_ROOT_TWO_PI = 0.9189385332046727;
  private static final double ONE_SIDE_OF_SERIES = -2;

  /** Ratio and its slope times the step, logarithm: three numbers for each node. */
  private static final double[] TABLE = table();

  private NormalTail() {}

  private static double[] table() {
    int nodes = (HIGHEST - LOWEST) * PER_UNIT + 1;
    double[] table = new double[3 * nodes];
    for (int i = 0; i < nodes; i++) {
      double x = LOWEST + i * STEP;
      double ratio = exactRatio(x);
      table[3 * i] = ratio;
      table[3 * i + 1] = -ratio * (x + ratio) * STEP;
      table[3 * i + 2] = exactLog(x, ratio);
    }
    return table;
  }

  /** phi(x) / Phi(x) without the table. */
  static double exactRatio(double x) {
    if (x < ONE_SIDE_OF_SERIES) {
      return fraction(-x, 400);
    }
    return density(x) / (0.5 + density(x) * series(x));
  }

  private static double exactLog(double x, double ratio) {
    return x > 4
        ? Math.log1p(-density(x) / fraction(x, 400))
        : -0.5 * x * x - LOG_ROOT_TWO_PI - Math.log(ratio);
  }

  private static double density(double x) {
    return Math.exp(-0.5 * x * x - LOG_ROOT_TWO_PI);
  }

  /** x + x^3 / 3 + x^5 / 15 + ... */
  private static double series(double x) {
    double term = x;
    double sum = x;
    for (int k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
      term *= x * x / k;
      sum += term;
    }
    return sum;
  }

  /** t + 1 / (t + 2 / (t + 3 / ...)), the ratio phi(-t) / Phi(-t). */
  private static double fraction(double t, int terms) {
    double tail = t;
    for (int k = terms; k >= 1; k--) {
      tail = t + k / tail;
    }
    return tail;
  }

  /** phi(x) / Phi(x); positive, falling from -x far left to 0. */
  static double ratio(double x) {
    if (x < LOWEST) {
      return fraction(-x, 24);
    }
    if (x >= HIGHEST) {
      return 0;
    }
    double place = (x - LOWEST) * PER_UNIT;
    int node = (int) place;
    double t = place - node;
    int at = 3 * node;
    double y0 = TABLE[at];
    double s0 = TABLE[at + 1];
    double rise = TABLE[at + 3] - y0;
    double s1 = TABLE[at + 4];
    return y0 + t * (s0 + t * (3 * rise - 2 * s0 - s1 + t * (s0 + s1 - 2 * rise)));
  }

  /** The logarithm of Phi(x). */
  static double log(double x) {
    if (x < LOWEST) {
      return -0.5 * x * x - LOG_ROOT_TWO_PI - Math.log(fraction(-x, 24));
    }
    if (x >= HIGHEST) {
      return 0;
    }
    double place = (x - LOWEST) * PER_UNIT;
    int node = (int) place;
    double t = place - node;
    int at = 3 * node;
    double y0 = TABLE[at + 2];
    double s0 = TABLE[at] * STEP;
    double rise = TABLE[at + 5] - y0;
    double s1 = TABLE[at + 3] * STEP;
    return y0 + t * (s0 + t * (3 * rise - 2 * s0 - s1 + t * (s0 + s1 - 2 * rise)));
  }
}
