package org.entente.text.read;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.text.table.Tables;

/**
 * Whether a text is English, by its share of English stop words (function words that other
 * languages written in Latin letters lack or seldom use). Of running English they are 25 to 45
 * percent; of other languages, below 8. Words are runs of letters; each letter of a script without
 * spaces between words (Chinese, Japanese, Thai) counts as one. O(length of the part that is looked
 * at).
 */
final class English {

  private static final int LOOKED_AT = 20_000;

  private static final Set<String> STOP_WORDS = Tables.words(English.class, "stop_words.psv");

  private English() {}

  /** The share, 0 to 1; empty if the text has fewer words than asked for. */
  static OptionalDouble share(String text, int fewestWords) {
    int words = 0;
    int known = 0;
    int length = Math.min(text.length(), LOOKED_AT);
    for (int i = 0; i < length; ) {
      int end = wordEnd(text, i, length);
      if (end > i) {
        words++;
        known += STOP_WORDS.contains(text.substring(i, end).toLowerCase(Locale.ROOT)) ? 1 : 0;
      }
      i = Math.max(end, i + 1);
    }
    return words < fewestWords ? OptionalDouble.empty() : OptionalDouble.of((double) known / words);
  }

  private static int wordEnd(String text, int from, int length) {
    int i = from;
    while (i < length && Character.isLetter(text.charAt(i))) {
      if (Character.isIdeographic(text.charAt(i)) || isKana(text.charAt(i))) {
        return i == from ? i + 1 : i;
      }
      i++;
    }
    return i;
  }

  private static boolean isKana(char c) {
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x0E00 && c <= 0x0E7F);
  }
}
