package org.entente.core.measure.similarity;

import java.util.Arrays;
import java.util.Objects;

/**
 * The portfolios of all states of one period over the same items, as bit sets: for every state and
 * level one bit for each item, in words of 64.
 *
 * <p>Immutable. Takes states * levels * items / 8 bytes.
 */
public final class Portfolios {

  private final int[] states;
  private final int items;
  private final int levels;
  private final boolean ownItemsOut;
  private final double[] weights;
  private final boolean complete;

  /** Levels that have a plane: all of them, or all but 0 if every item has a level. */
  private final int planes;

  private final int words;

  /** The word w of plane p of state s stands at (s * words + w) * planes + p. */
  private final long[] bits;

  private Portfolios(Builder builder) {
    states = builder.states;
    items = builder.items;
    levels = builder.levels;
    ownItemsOut = builder.ownItemsOut;
    weights = builder.weights;
    complete = builder.isComplete();
    words = (items + Long.SIZE - 1) / Long.SIZE;
    planes = complete ? levels - 1 : levels;
    bits = new long[states.length * words * planes];
    for (int s = 0; s < states.length; s++) {
      for (int k = 0; k < items; k++) {
        int plane = builder.level(s, k) - (complete ? 1 : 0);
        if (plane >= 0) {
          bits[(s * words + k / Long.SIZE) * planes + plane] |= 1L << k;
        }
      }
    }
  }

  /**
   * Begins portfolios in which a state has no level on an item until one is set, as for votes.
   *
   * @param states the numbers of the states, ascending
   * @param items how many items there are
   * @param levels how many levels are possible, 2 to 8
   */
  public static Builder sparse(int[] states, int items, int levels) {
    return new Builder(states, items, levels, false);
  }

  /**
   * Begins portfolios whose items are the states themselves, in the same order, and in which every
   * state is at level 0 on every item until another is set, as for alliances.
   *
   * @param states the numbers of the states, ascending
   * @param levels how many levels are possible, 2 to 8
   */
  public static Builder square(int[] states, int levels) {
    return new Builder(states, states.length, levels, true);
  }

  /** Portfolios in the making. */
  public static final class Builder {

    private final int[] states;
    private final int items;
    private final int levels;
    private final boolean square;
    private final byte[] cells;
    private boolean ownItemsOut;
    private double[] weights = {};

    private Builder(int[] states, int items, int levels, boolean square) {
      TableMeasures.checkLevels(levels);
      for (int s = 1; s < states.length; s++) {
        if (states[s - 1] >= states[s]) {
          throw new IllegalArgumentException("states must ascend; " + states[s] + " does not");
        }
      }
      this.states = states.clone();
      this.items = items;
      this.levels = levels;
      this.square = square;
      this.cells = new byte[states.length * items];
      Arrays.fill(cells, (byte) (square ? 0 : ContingencyTable.MISSING));
    }

    /**
     * Sets the level of a state on an item.
     *
     * @param state its place among the states
     * @param item the place of the item
     * @throws IndexOutOfBoundsException if there is no such state, item or level
     */
    public Builder set(int state, int item, int level) {
      Objects.checkIndex(state, states.length);
      cells[state * items + Objects.checkIndex(item, items)] =
          (byte) Objects.checkIndex(level, levels);
      return this;
    }

    /**
     * Leaves the two states of a dyad out of the items over which they are compared.
     *
     * @throws IllegalStateException if the items are not the states
     */
    public Builder withoutOwnItems() {
      requireSquare();
      ownItemsOut = true;
      return this;
    }

    /**
     * Gives the items weights, for weighted S.
     *
     * @param given one for each item, none negative; NaN where it has none: such an item is left
     *     out of weighted S
     * @throws IllegalArgumentException if there are not as many as items or one is negative
     */
    public Builder weights(double[] given) {
      if (given.length != items) {
        throw new IllegalArgumentException(given.length + " weights for " + items + " items");
      }
      for (double weight : given) {
        if (weight < 0 || weight == Double.POSITIVE_INFINITY) {
          throw new IllegalArgumentException("a weight cannot be " + weight);
        }
      }
      weights = given.clone();
      return this;
    }

    /** The portfolios as they now are. */
    public Portfolios build() {
      return new Portfolios(this);
    }

    private void requireSquare() {
      if (!square) {
        throw new IllegalStateException("the items are not the states");
      }
    }

    private boolean isComplete() {
      for (byte cell : cells) {
        if (cell == ContingencyTable.MISSING) {
          return false;
        }
      }
      return true;
    }

    private int level(int state, int item) {
      return cells[state * items + item];
    }
  }

  /** How many states there are. */
  public int states() {
    return states.length;
  }

  /** The number of the state at a place. */
  public int state(int place) {
    return states[place];
  }

  /** The place of the state of that number; negative if it is not here. */
  public int placeOf(int state) {
    return Arrays.binarySearch(states, state);
  }

  /** How many items there are. */
  public int items() {
    return items;
  }

  /** Over how many items two states can be compared at most. */
  public int comparable() {
    return ownItemsOut ? Math.max(0, items - 2) : items;
  }

  /** How many levels are possible. */
  public int levels() {
    return levels;
  }

  /** The level of a state on an item, or {@link ContingencyTable#MISSING}. */
  public int level(int state, int item) {
    Objects.checkIndex(item, items);
    int at = (Objects.checkIndex(state, states.length) * words + item / Long.SIZE) * planes;
    for (int p = 0; p < planes; p++) {
      if ((bits[at + p] >>> item & 1) != 0) {
        return complete ? p + 1 : p;
      }
    }
    return complete ? 0 : ContingencyTable.MISSING;
  }

  /** The levels of a state on all items. */
  public int[] levels(int state) {
    int[] levelsOfState = new int[items];
    for (int k = 0; k < items; k++) {
      levelsOfState[k] = level(state, k);
    }
    return levelsOfState;
  }

  /** How many items lack a weight; all if none was given. */
  public int withoutWeight() {
    return weights.length == 0 ? items : (int) Arrays.stream(weights).filter(Double::isNaN).count();
  }

  boolean hasWeights() {
    return weights.length > 0;
  }

  double weight(int item) {
    return weights[item];
  }

  boolean ownItemsOut() {
    return ownItemsOut;
  }

  boolean complete() {
    return complete;
  }

  int planes() {
    return planes;
  }

  int words() {
    return words;
  }

  long[] bits() {
    return bits;
  }
}
