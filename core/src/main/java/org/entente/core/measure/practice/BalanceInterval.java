package org.entente.core.measure.practice;

import java.util.Optional;
import org.entente.core.measure.WilsonInterval;

/**
 * The 95 % interval of net cooperation: Wilson's interval of the share of cooperative acts, put on
 * the scale from -1 to 1. It treats the acts on record as a sample of independent acts, so it shows
 * how much a balance of few acts can say, and not what was left out of the record.
 *
 * @param low lower end, -1 to 1
 * @param high upper end, -1 to 1
 */
public record BalanceInterval(double low, double high) {

  /** The interval of a balance; empty without an act. */
  public static Optional<BalanceInterval> of(int cooperation, int conflict) {
    if (cooperation + conflict == 0) {
      return Optional.empty();
    }
    WilsonInterval share = WilsonInterval.of(cooperation, cooperation + conflict);
    return Optional.of(new BalanceInterval(2 * share.low() - 1, 2 * share.high() - 1));
  }
}
