package org.entente.core.measure.landscape;

/**
 * How good is a predicted split by chance? Counts among the 2^(n-1) splits of n nations, as Axelrod
 * and Bennett (1993) do for their predictions of 1939.
 */
public final class PartitionChance {

  private static final int MOST = 60;

  private PartitionChance() {}

  /** How many splits of so many nations there are, from 1 to 60 nations. */
  public static long splits(int nations) {
    requireNations(nations);
    return 1L << (nations - 1);
  }

  /**
   * How many of them have at most so many errors against a given one: the sum of the binomial
   * coefficients up to that number, as long as it is less than half of the nations.
   *
   * @throws IllegalArgumentException if the number of errors is negative, or half of the nations or
   *     more, where the sides no longer tell which is which
   */
  public static long within(int nations, int errors) {
    requireNations(nations);
    if (errors < 0 || 2 * errors >= nations) {
      throw new IllegalArgumentException(
          errors + " errors: there are at least 0, and fewer than half of " + nations);
    }
    long sum = 0;
    long binomial = 1;
    for (int k = 0; k <= errors; k++) {
      sum += binomial;
      binomial = binomial * (nations - k) / (k + 1);
    }
    return sum;
  }

  /**
   * The probability that the best of so many splits drawn at random, each anew, has at most so many
   * errors: 1 - (1 - within / splits)^tries.
   *
   * @throws IllegalArgumentException as {@link #within}, or if there is no try
   */
  public static double probability(int nations, int errors, int tries) {
    if (tries < 1) {
      throw new IllegalArgumentException("at least 1 try, not " + tries);
    }
    double one = (double) within(nations, errors) / splits(nations);
    return 1 - Math.pow(1 - one, tries);
  }

  private static void requireNations(int nations) {
    if (nations < 1 || nations > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " nations, not " + nations);
    }
  }
}
