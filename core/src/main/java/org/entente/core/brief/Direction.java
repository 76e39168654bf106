package org.entente.core.brief;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Which way practice moves: the balance of the year against the pair's own earlier years.
 *
 * <p>Strengthening: the balance is above the upper quartile of the ten years before, and above the
 * year before by at least the usual change from one year to the next (the median of the absolute
 * changes) and at least {@value #SMALLEST_CHANGE}. Weakening: the same downwards. Steady: neither.
 * Unclear: fewer than {@value #FEWEST_ACTS} acts in the year, fewer than {@value #FEWEST_YEARS}
 * earlier years with at least {@value #FEWEST_EARLIER_ACTS} acts, or no such year just before.
 */
public enum Direction {
  STRENGTHENING("strengthening"),
  STEADY("steady"),
  WEAKENING("weakening"),
  UNCLEAR("unclear");

  /** With fewer acts in the year nothing is said. */
  public static final int FEWEST_ACTS = 10;

  /** With fewer acts an earlier year does not count. */
  public static final int FEWEST_EARLIER_ACTS = 5;

  /** With fewer earlier years that count nothing is said. */
  public static final int FEWEST_YEARS = 3;

  /** A smaller change to the year before is never a direction. */
  public static final double SMALLEST_CHANGE = 0.1;

  /** Shares of small counts are exact but for the last bits. */
  private static final double ROUNDING = 1e-9;

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  /** The word for it. */
  public String label() {
    return label;
  }

  /**
   * By the rule above.
   *
   * @param years oldest first; the last one is the year asked about
   */
  static Direction of(List<PracticeYear> years) {
    PracticeYear now = years.get(years.size() - 1);
    List<PracticeYear> earlier = years.subList(0, years.size() - 1);
    if (!now.covered() || now.acts().size() < FEWEST_ACTS || earlier.isEmpty()) {
      return UNCLEAR;
    }
    double[] balances =
        earlier.stream().filter(Direction::counts).mapToDouble(Direction::balance).toArray();
    PracticeYear before = earlier.get(earlier.size() - 1);
    if (balances.length < FEWEST_YEARS || !counts(before)) {
      return UNCLEAR;
    }
    double change = balance(now) - balance(before);
    double least = Math.max(SMALLEST_CHANGE, usualChange(earlier)) - ROUNDING;
    if (change >= least && balance(now) > quantile(0.75, balances) + ROUNDING) {
      return STRENGTHENING;
    }
    if (-change >= least && balance(now) < quantile(0.25, balances) - ROUNDING) {
      return WEAKENING;
    }
    return STEADY;
  }

  static boolean counts(PracticeYear year) {
    return year.covered() && year.acts().size() >= FEWEST_EARLIER_ACTS;
  }

  private static double balance(PracticeYear year) {
    return year.balance().orElseThrow();
  }

  /** The median of the absolute changes between neighbouring years that both count. */
  private static double usualChange(List<PracticeYear> years) {
    DoubleStream.Builder changes = DoubleStream.builder();
    for (int i = 1; i < years.size(); i++) {
      if (counts(years.get(i - 1)) && counts(years.get(i))) {
        changes.add(Math.abs(balance(years.get(i)) - balance(years.get(i - 1))));
      }
    }
    double[] all = changes.build().toArray();
    return all.length == 0 ? 0 : quantile(0.5, all);
  }

  /** Quantile by linear interpolation between order statistics (Hyndman and Fan's type 7). */
  static double quantile(double p, double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double at = p * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
