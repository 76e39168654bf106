package org.entente.core.outlook.promise;

import java.util.List;
import java.util.function.Predicate;
import org.entente.core.measure.WilsonInterval;

/**
 * How often something was so, with a 95 % interval.
 *
 * <p>Cases of one war are alike, so the interval ({@link WilsonInterval}) is too narrow where a few
 * wars have most cases.
 *
 * @param label of what
 * @param cases how many there are
 * @param kept in how many it was so
 * @param wars of how many wars they are
 */
public record PromiseRate(String label, int cases, int kept, int wars) {

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
    return WilsonInterval.of(kept, cases).low();
  }

  /** Upper end of the interval; NaN without a case. */
  public double high() {
    return WilsonInterval.of(kept, cases).high();
  }
}
