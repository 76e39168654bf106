package org.entente.core.measure.idealpoint;

/**
 * The logarithm of the normal probability of an interval, and its derivatives by both ends. One
 * object is used again and again, so that nothing is allocated for a vote.
 *
 * <p>With P = Phi(b) - Phi(a): d log P / db = upper, d log P / da = -lower.
 */
final class TruncationInterval {

  /** log P. */
  double log;

  /** phi(b) / P. */
  double upper;

  /** phi(a) / P. */
  double lower;

  /** From minus infinity to b. */
  void below(double b) {
    log = NormalTail.log(b);
    upper = NormalTail.ratio(b);
    lower = 0;
  }

  /** From a to infinity. */
  void above(double a) {
    log = NormalTail.log(-a);
    lower = NormalTail.ratio(-a);
    upper = 0;
  }

  /** From a to b, a below b. */
  void between(double a, double b) {
    // On the side where the tail is small nothing cancels.
    boolean mirrored = a + b > 0;
    double low = mirrored ? -b : a;
    double high = mirrored ? -a : b;
    double logHigh = NormalTail.log(high);
    double distance = NormalTail.log(low) - logHigh;
    double rest = -Math.expm1(distance);
    double atHigh = NormalTail.ratio(high) / rest;
    double atLow = NormalTail.ratio(low) * (1 - rest) / rest;
    log = logHigh + Math.log(rest);
    upper = mirrored ? atLow : atHigh;
    lower = mirrored ? atHigh : atLow;
  }

  /** Minus the second derivative of log P when both ends move together. */
  double curvature(double a, double b) {
    double g = upper - lower;
    double ends = (upper == 0 ? 0 : b * upper) - (lower == 0 ? 0 : a * lower);
    return ends + g * g;
  }
}
