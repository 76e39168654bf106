package org.entente.text.claim.home;

import java.util.List;
import java.util.Locale;
import org.entente.text.table.WordTable;

/** Words that decide on the state of an office; {@code words.psv} lists and explains them. */
enum HomeWords {
  ABROAD,
  INTERNATIONAL_SEAT,
  RESOLVE,
  PRONOUN,
  POSTED_ABROAD,
  LITTLE,
  RANK;

  /** Whether a word or a phrase is one of them. */
  boolean has(String words) {
    return Table.WORDS.has(this, words);
  }

  /** Whether one of them stands in some words, whole, in any case. */
  boolean isIn(String words) {
    return isAnyIn(Table.WORDS.words(this), words.toLowerCase(Locale.ROOT));
  }

  /** Whether one of several phrases stands in words of the same case, whole. */
  static boolean isAnyIn(List<String> phrases, String words) {
    for (String phrase : phrases) {
      int at = words.indexOf(phrase);
      while (at >= 0) {
        int end = at + phrase.length();
        boolean begins = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
        boolean ends = end == words.length() || !Character.isLetterOrDigit(words.charAt(end));
        if (begins && ends) {
          return true;
        }
        at = words.indexOf(phrase, at + 1);
      }
    }
    return false;
  }

  private static final class Table {
    private static final WordTable<HomeWords> WORDS = WordTable.read(HomeWords.class, "words.psv");
  }
}
