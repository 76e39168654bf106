package org.entente.text.table;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Word lists from a table, one for each constant of an enum. A row has the name of the constant in
 * lower case, the words, and what they are for: {@code negation|not;never|they deny the verb above
 * them}. Immutable.
 *
 * @param <K> names of the lists
 */
public final class WordTable<K extends Enum<K>> {
  private final Map<K, List<String>> lists;
  private final Map<K, Set<String>> sets;

  private WordTable(Map<K, List<String>> lists, Class<K> names) {
    this.lists = lists;
    this.sets = new EnumMap<>(names);
    lists.forEach((name, words) -> sets.put(name, new HashSet<>(words)));
  }

  /**
   * Reads a table that has a row for every constant.
   *
   * @param file name of a file in the enum's package
   * @throws IllegalStateException if a row names no constant, or a constant has no row or no words
   */
  public static <K extends Enum<K>> WordTable<K> read(Class<K> names, String file) {
    Map<K, List<String>> lists = new EnumMap<>(names);
    for (String[] row : Tables.read(names, file)) {
      lists.put(Tables.constant(names, file, row[0]), Tables.values(row, 1));
    }
    for (K name : names.getEnumConstants()) {
      if (lists.getOrDefault(name, List.of()).isEmpty()) {
        throw new IllegalStateException(
            file + ": no words for " + name + "; add a row for each constant of " + names);
      }
    }
    return new WordTable<>(lists, names);
  }

  /** Whether a word is in a list. */
  public boolean has(K name, String word) {
    return sets.get(name).contains(word);
  }

  /** The words of a list, in order of the table. */
  public List<String> words(K name) {
    return lists.get(name);
  }
}
