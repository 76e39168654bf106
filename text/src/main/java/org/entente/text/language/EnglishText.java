package org.entente.text.language;

import java.util.Locale;
import java.util.Set;
import org.entente.text.table.Tables;

/**
 * Tells by script and words whether a passage may be English. A passage is refused if most of its
 * letters are not Latin, or if it has more function words of other languages than of English, and
 * at least three. A few words that tell nothing ("Moscow, 7 May") may be English. O(length).
 */
public final class EnglishText {
  private static final int FEWEST = 3;
  private static final Set<String> ENGLISH = list("english");
  private static final Set<String> OTHER = list("other");

  private EnglishText() {}

  /** Whether the passage may be English. */
  public static boolean isPossible(String passage) {
    int latin = 0;
    int letters = 0;
    for (int i = 0; i < passage.length(); ) {
      int c = passage.codePointAt(i);
      if (Character.isLetter(c)) {
        letters++;
        latin += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
      }
      i += Character.charCount(c);
    }
    return 2 * latin >= letters && !hasForeignWords(passage);
  }

  private static boolean hasForeignWords(String passage) {
    int english = 0;
    int other = 0;
    for (String word : passage.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      english += ENGLISH.contains(word) ? 1 : 0;
      other += OTHER.contains(word) ? 1 : 0;
    }
    return other >= FEWEST && other > english;
  }

  private static Set<String> list(String name) {
    return Tables.read(EnglishText.class, "function_words.psv").stream()
        .filter(row -> row[0].equals(name))
        .flatMap(row -> Tables.values(row, 1).stream())
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
