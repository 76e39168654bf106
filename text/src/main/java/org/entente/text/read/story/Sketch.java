package org.entente.text.read.story;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A small part of a text's shingles, by which texts that may be one story find each other without
 * all being compared: the {@value #SIZE} smallest (a bottom-k sketch, Broder 1997). Below the
 * smaller of two sketches' largest shingles both texts are known whole, and the share of the
 * shorter one's shingles there estimates what {@link Stories} computes.
 *
 * <p>{@link #mayBeOneStory} asks for half of the share that {@link Stories} asks for. Two texts at
 * its limit (half of the shingles, a fifth of the length) are missed with a probability below one
 * in a hundred, texts of equal length below one in a million.
 *
 * <p>Reference: A. Z. Broder (1997), On the resemblance and containment of documents, Compression
 * and Complexity of Sequences, 21-29.
 *
 * @param smallest the shingles, ascending
 * @param length how many shingles the whole text has
 */
public record Sketch(long[] smallest, int length) implements Serializable {

  /** The most shingles of a sketch. */
  public static final int SIZE = 128;

  private static final double SAFETY = 0.5;

  /** The sketch of a text; without shingles if the text has no word. */
  public static Sketch of(String text) {
    long[] shingles = Shingles.of(text);
    return new Sketch(Arrays.copyOf(shingles, Math.min(SIZE, shingles.length)), shingles.length);
  }

  /** Whether two texts may belong to one story, their days aside. */
  public boolean mayBeOneStory(Sketch other, StorySettings settings) {
    Sketch longer = length >= other.length ? this : other;
    Sketch shorter = longer == this ? other : this;
    if (shorter.length < settings.shortest() * longer.length) {
      return false;
    }
    long limit = Math.min(longer.known(), shorter.known());
    int all = 0;
    int shared = 0;
    for (long shingle : shorter.smallest) {
      if (shingle <= limit) {
        all++;
        shared += Arrays.binarySearch(longer.smallest, shingle) >= 0 ? 1 : 0;
      }
    }
    return shared > 0 && shared >= SAFETY * settings.share() * all;
  }

  /** Up to where every shingle of the text is in the sketch. */
  private long known() {
    return length > smallest.length ? smallest[smallest.length - 1] : Long.MAX_VALUE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch
        && length == sketch.length
        && Arrays.equals(smallest, sketch.smallest);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(smallest) + length;
  }

  @Override
  public String toString() {
    return smallest.length + " of " + length + " shingles";
  }
}
