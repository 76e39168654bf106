package org.entente.core.measure;

/**
 * The 95 % interval of a share by Wilson's score method.
 *
 * <p>Reference: Wilson, E. B. (1927). Probable inference, the law of succession, and statistical
 * inference. JASA 22(158), 209-212.
 *
 * @param low lower end, 0 to 1
 * @param high upper end, 0 to 1
 */
public record WilsonInterval(double low, double high) {

  private static final double Z = 1.959963984540054;

  /**
   * The interval of a share.
   *
   * @param hits in how many cases it was so
   * @param cases how many cases there are; both ends are NaN without any
   */
  public static WilsonInterval of(int hits, int cases) {
    double n = cases;
    double share = hits / n;
    double middle = (hits + Z * Z / 2) / (n + Z * Z);
    double half = Z / (n + Z * Z) * Math.sqrt(n * share * (1 - share) + Z * Z / 4);
    // The ends are exact without a hit and without a miss; rounding must not carry them beyond.
    return new WilsonInterval(
        hits == 0 && cases > 0 ? 0 : middle - half, hits == cases && cases > 0 ? 1 : middle + half);
  }
}
