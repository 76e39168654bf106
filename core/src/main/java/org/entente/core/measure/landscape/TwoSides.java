package org.entente.core.measure.landscape;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * A split of nations into two sides, one of which may be empty. Immutable; which side is called
 * which does not matter: the nation with index 0 is always on the first.
 */
public final class TwoSides {

  private final int nations;
  private final BitSet second;

  private TwoSides(int nations, BitSet second) {
    this.nations = nations;
    this.second = second;
    if (second.get(0)) {
      second.flip(0, nations);
    }
  }

  /**
   * The split in which those are on one side, and all others on the other.
   *
   * @param nations how many nations there are, at least 1
   * @param side the indices of one side, in any order
   * @throws IllegalArgumentException if an index is out of range
   */
  public static TwoSides of(int nations, Collection<Integer> side) {
    BitSet bits = new BitSet(nations);
    for (int nation : side) {
      if (nation < 0 || nation >= nations) {
        throw new IllegalArgumentException(
            "there are nations 0 to " + (nations - 1) + ", but none with index " + nation);
      }
      bits.set(nation);
    }
    return new TwoSides(nations, bits);
  }

  /** The split whose second side are the nations with a 1 in {@code mask}. */
  static TwoSides ofMask(int nations, int mask) {
    return new TwoSides(nations, BitSet.valueOf(new long[] {mask}));
  }

  /** How many nations there are. */
  public int nations() {
    return nations;
  }

  /** Whether two nations are on the same side. */
  public boolean together(int a, int b) {
    return second.get(a) == second.get(b);
  }

  /** Indices of the side of nation 0, in order. */
  public List<Integer> first() {
    return side(false);
  }

  /** Indices of the other side, in order; none if all stand together. */
  public List<Integer> second() {
    return side(true);
  }

  private List<Integer> side(boolean which) {
    List<Integer> members = new ArrayList<>();
    for (int nation = 0; nation < nations; nation++) {
      if (second.get(nation) == which) {
        members.add(nation);
      }
    }
    return List.copyOf(members);
  }

  /** The split after one nation has changed sides. */
  public TwoSides withSwitched(int nation) {
    BitSet bits = (BitSet) second.clone();
    bits.flip(nation);
    return new TwoSides(nations, bits);
  }

  /**
   * How many nations would have to change sides to turn this split into the other: the errors of a
   * prediction, 0 to half of the nations, as the sides bear no names.
   *
   * @throws IllegalArgumentException if the other has a different number of nations
   */
  public int errors(TwoSides other) {
    int differing = differing(other).cardinality();
    return Math.min(differing, nations - differing);
  }

  /** Which nations change sides when nation 0 is held fixed. */
  BitSet differing(TwoSides other) {
    if (other.nations != nations) {
      throw new IllegalArgumentException(
          "a split of " + nations + " nations cannot be compared with one of " + other.nations);
    }
    BitSet differing = (BitSet) second.clone();
    differing.xor(other.second);
    return differing;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TwoSides sides
        && sides.nations == nations
        && sides.second.equals(second);
  }

  @Override
  public int hashCode() {
    return 31 * nations + second.hashCode();
  }

  @Override
  public String toString() {
    return first() + " v " + second();
  }
}
