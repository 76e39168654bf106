package org.entente.text.claim.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names in their case, found whole in running words.
 *
 * @param <T> what a name means
 */
final class NameTable<T> {

  private final Map<String, List<Named<T>>> byFirstWord = new HashMap<>();

  /**
   * A name found in words.
   *
   * @param name as the table has it
   * @param meaning what it means
   * @param at offset of its first character
   */
  record Named<T>(String name, T meaning, int at) {
    int end() {
      return at + name.length();
    }
  }

  /** Adds a name unless it is there. */
  void add(String name, T meaning) {
    List<Named<T>> row = byFirstWord.computeIfAbsent(firstWord(name, 0), w -> new ArrayList<>());
    if (row.stream().noneMatch(other -> other.name().equals(name))) {
      row.add(new Named<>(name, meaning, 0));
      row.sort(Comparator.comparing(other -> -other.name().length()));
    }
  }

  /** All names, from left to right; of those that begin at one place the longest. */
  List<Named<T>> in(String words) {
    List<Named<T>> found = new ArrayList<>();
    int at = 0;
    while (at < words.length()) {
      if (!Character.isLetterOrDigit(words.charAt(at))) {
        at++;
        continue;
      }
      Optional<Named<T>> name = at(words, at);
      name.ifPresent(found::add);
      at = name.isPresent() ? name.get().end() : at + firstWord(words, at).length();
    }
    return found;
  }

  /** The longest name in the words; of several, the first. */
  Optional<Named<T>> longest(String words) {
    Named<T> longest = null;
    for (Named<T> name : in(words)) {
      if (longest == null || name.name().length() > longest.name().length()) {
        longest = name;
      }
    }
    return Optional.ofNullable(longest);
  }

  private Optional<Named<T>> at(String words, int at) {
    for (Named<T> row : byFirstWord.getOrDefault(firstWord(words, at), List.of())) {
      int end = at + row.name().length();
      boolean whole =
          words.startsWith(row.name(), at)
              && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)));
      if (whole) {
        return Optional.of(new Named<>(row.name(), row.meaning(), at));
      }
    }
    return Optional.empty();
  }

  private static String firstWord(String words, int from) {
    int end = from;
    while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    return words.substring(from, Math.max(end, from + 1));
  }
}
