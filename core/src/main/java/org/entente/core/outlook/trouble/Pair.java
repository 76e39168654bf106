package org.entente.core.outlook.trouble;

/**
 * Two states, in either order.
 *
 * @param first the smaller Correlates of War number
 * @param second the larger one
 */
public record Pair(int first, int second) implements Comparable<Pair> {

  private static final int LIMIT = 1000;

  /** Checks the order. */
  public Pair {
    if (!(first > 0 && first < second && second < LIMIT)) {
      throw new IllegalArgumentException(
          "a pair needs two different state numbers from 1 to 999, the smaller one first; got "
              + first
              + " and "
              + second);
    }
  }

  /** The pair of two states, given in any order. */
  public static Pair of(int one, int other) {
    return new Pair(Math.min(one, other), Math.max(one, other));
  }

  /** Whether a state is one of the two. */
  public boolean has(int state) {
    return first == state || second == state;
  }

  /** One number for the pair, for grouping: first * 1000 + second. */
  public int id() {
    return first * LIMIT + second;
  }

  @Override
  public int compareTo(Pair other) {
    return Integer.compare(id(), other.id());
  }
}
