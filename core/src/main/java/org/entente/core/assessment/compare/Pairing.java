package org.entente.core.assessment.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Pairs the items of two lists by a key. */
final class Pairing {

  private Pairing() {}

  /** Two items of the same key, or one alone. */
  record Pair<T>(Optional<T> before, Optional<T> after) {

    /**
     * Name of the one, or of both with a bar between them if they differ by more than the order of
     * the states joined in it.
     */
    String about(Function<T, String> name) {
      Optional<String> first = before.map(name);
      Optional<String> second = after.map(name);
      if (first.isPresent()
          && second.isPresent()
          && !parts(first.get()).equals(parts(second.get()))) {
        return first.get() + " | " + second.get();
      }
      return first.or(() -> second).orElseThrow();
    }

    private static Set<String> parts(String name) {
      return Set.copyOf(Arrays.asList(name.split("-", -1)));
    }

    ComparisonLine line(ComparisonTopic topic, Function<T, String> name, Function<T, Side> side) {
      return new ComparisonLine(topic, about(name), before.map(side), after.map(side));
    }
  }

  /** In the order of the first list, then what only the second has in its order. */
  static <T> List<Pair<T>> of(
      List<T> before, Function<T, String> firstKey, List<T> after, Function<T, String> secondKey) {
    Map<String, T> first = byKey(before, firstKey);
    Map<String, T> second = byKey(after, secondKey);
    Set<String> keys = new LinkedHashSet<>(first.keySet());
    keys.addAll(second.keySet());
    List<Pair<T>> pairs = new ArrayList<>();
    for (String key : keys) {
      pairs.add(
          new Pair<>(Optional.ofNullable(first.get(key)), Optional.ofNullable(second.get(key))));
    }
    return pairs;
  }

  /** Items of one key keep apart by their order. */
  private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
    Map<String, T> found = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (T item : items) {
      String wanted = key.apply(item);
      found.put(wanted + " #" + times.merge(wanted, 1, Integer::sum), item);
    }
    return found;
  }
}
