package org.entente.core.measure.idealpoint;

/** The scale that the search holds: mean 0 and mean square 1 over all points. */
final class Scale {

  private Scale() {}

  /** Brings the first so many numbers to the scale; numbers that are all alike become 0. */
  static void normalise(double[] theta, int count) {
    double mean = 0;
    for (int p = 0; p < count; p++) {
      mean += theta[p];
    }
    mean /= count;
    double square = 0;
    for (int p = 0; p < count; p++) {
      square += (theta[p] - mean) * (theta[p] - mean);
    }
    double sd = Math.sqrt(square / count);
    for (int p = 0; p < count; p++) {
      theta[p] = sd > 0 ? (theta[p] - mean) / sd : 0;
    }
  }
}
