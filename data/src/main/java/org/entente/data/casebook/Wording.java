package org.entente.data.casebook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two short texts say the same, by the words that they share. */
final class Wording {

  /** Of all different words of both texts, how many must be in both. */
  private static final double SHARED = 0.7;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Wording() {}

  /** Whether at least seven in ten of the words stand in both texts; case does not matter. */
  static boolean alike(String a, String b) {
    Set<String> first = words(a);
    Set<String> second = words(b);
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    first.retainAll(second);
    return all.isEmpty() || first.size() >= SHARED * all.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
    words.remove("");
    return words;
  }
}
