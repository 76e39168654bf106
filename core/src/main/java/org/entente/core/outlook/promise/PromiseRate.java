package org.entente.core.outlook.promise;

import java.util.List;
import java.util.function.Predicate;

/**
 * How often something was so, with a 95 % interval.
 *
 * <p>Cases of one war are alike, so the interval is too narrow where a few wars have most cases.
 * Reference: Wilson, E. B. (1927). Probable inference, the law of succession, and statistical
 * inference. JASA 22(158), 209-212.
 *
 * @param label of what
 * @param cases how many there are
 * @param kept in how many it was so
 * @param wars of how many wars they are
 */
public record PromiseRate(String label, int cases, int kept, int wars) {

  private static final double Z = 1.959963984540054;

  /** Counts cases. */
  public static PromiseRate of(String label, List<PromiseCase> cases, Predicate<PromiseCase> kept) {
    return new PromiseRate(
        label,
        cases.size(),
        (int) cases.stream().filter(kept).count(),
        (int) cases.stream().map(c -> c.war().id()).distinct().count());
  }

  /** Share, 0 to 1; NaN without a case. */
  public double share() {
    return (double) kept / cases;
  }

  /** Lower end of the interval; NaN without a case. */
  public double low() {
    return middle() - half();
  }

  /** Upper end of the interval; NaN without a case. */
  public double high() {
    return middle() + half();
  }

  private double middle() {
    return (kept + Z * Z / 2) / (cases + Z * Z);
  }

  private double half() {
    double n = cases;
    double p = share();
    return Z / (n + Z * Z) * Math.sqrt(n * p * (1 - p) + Z * Z / 4);
  }
}
