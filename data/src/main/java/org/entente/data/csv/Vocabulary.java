package org.entente.data.csv;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words of a column by how tables write them, in the order of the enum. */
final class Vocabulary {

  private static final ClassValue<Map<String, Enum<?>>> WORDS =
      new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
          Map<String, Enum<?>> words = new LinkedHashMap<>();
          for (Object constant : type.getEnumConstants()) {
            words.put(
                ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'),
                (Enum<?>) constant);
          }
          return words;
        }
      };

  private static final ClassValue<Map<String, Enum<?>>> CAPITALS =
      new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
          Map<String, Enum<?>> words = new LinkedHashMap<>();
          for (Object constant : type.getEnumConstants()) {
            words.put(((Enum<?>) constant).name(), (Enum<?>) constant);
          }
          return words;
        }
      };

  private Vocabulary() {}

  /** Words in lower case with hyphens: {@code forces-status} for {@code FORCES_STATUS}. */
  @SuppressWarnings("unchecked")
  static <E extends Enum<E>> Map<String, E> words(Class<E> vocabulary) {
    return (Map<String, E>) (Map<String, ?>) WORDS.get(vocabulary);
  }

  /** Words in capitals, as the constants themselves are written. */
  @SuppressWarnings("unchecked")
  static <E extends Enum<E>> Map<String, E> capitals(Class<E> vocabulary) {
    return (Map<String, E>) (Map<String, ?>) CAPITALS.get(vocabulary);
  }
}
