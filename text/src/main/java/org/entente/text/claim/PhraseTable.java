package org.entente.text.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases in words: each word of a phrase as it is, or with any ending where it has a star.
 *
 * @param <T> what a phrase means
 */
final class PhraseTable<T> {

  private static final int KEY = 3;

  private final Map<String, List<Phrase<T>>> byStart = new HashMap<>();

  private record Phrase<T>(String[] words, T meaning, String source) {}

  /**
   * A phrase that was found.
   *
   * @param meaning what it means
   * @param source the phrase as the table has it
   * @param at index of its first word
   * @param length number of its words
   */
  record Hit<T>(T meaning, String source, int at, int length) {}

  /** Adds a phrase of lower-case words. */
  void add(String phrase, T meaning) {
    String[] words = phrase.split("\\s+");
    byStart
        .computeIfAbsent(key(words[0].replace("*", "")), k -> new ArrayList<>())
        .add(new Phrase<>(words, meaning, phrase));
  }

  /** All phrases in words in lower case, by place; of those that begin at one word all. */
  List<Hit<T>> in(List<String> words) {
    List<Hit<T>> hits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int length = 1; length <= KEY; length++) {
        if (words.get(i).length() < length) {
          break;
        }
        String start = words.get(i).substring(0, length);
        if (length < KEY && words.get(i).length() != length) {
          continue;
        }
        for (Phrase<T> phrase : byStart.getOrDefault(start, List.of())) {
          if (matches(phrase, words, i)) {
            hits.add(new Hit<>(phrase.meaning(), phrase.source(), i, phrase.words().length));
          }
        }
      }
    }
    return hits;
  }

  private static String key(String word) {
    return word.substring(0, Math.min(KEY, word.length()));
  }

  private boolean matches(Phrase<T> phrase, List<String> words, int at) {
    if (at + phrase.words().length > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.words().length; i++) {
      String wanted = phrase.words()[i];
      String word = words.get(at + i);
      boolean fits =
          wanted.endsWith("*")
              ? word.startsWith(wanted.substring(0, wanted.length() - 1))
              : word.equals(wanted);
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
