package org.entente.text.read.story;

import java.util.Arrays;

/**
 * The shingles of a text: a hash of every run of five words, letters and digits only, in lower
 * case; each once, in ascending order. A text of fewer than five words is one shingle. O(length x
 * 5).
 */
final class Shingles {

  private static final int WORDS = 5;
  private static final long OFFSET = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private Shingles() {}

  /** The shingles; empty if the text has no word. */
  static long[] of(String text) {
    long[] words = words(text);
    int runs = words.length == 0 ? 0 : Math.max(1, words.length - WORDS + 1);
    long[] shingles = new long[runs];
    for (int i = 0; i < runs; i++) {
      long hash = OFFSET;
      for (int j = i; j < Math.min(i + WORDS, words.length); j++) {
        hash = mixed(hash * PRIME + words[j]);
      }
      shingles[i] = hash;
    }
    return Arrays.stream(shingles).sorted().distinct().toArray();
  }

  /** A hash of each word (FNV-1a over its characters). */
  private static long[] words(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long hash = OFFSET;
    boolean inside = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
        inside = true;
      } else if (inside && !apostrophe(c)) {
        words[count++] = hash;
        hash = OFFSET;
        inside = false;
      }
    }
    return Arrays.copyOf(words, count);
  }

  /** Straight and curly ones come and go between outlets. */
  private static boolean apostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** The finalizer of MurmurHash3: neighbouring values end far apart. */
  private static long mixed(long value) {
    long h = value;
    h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
    h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return h ^ (h >>> 33);
  }
}
