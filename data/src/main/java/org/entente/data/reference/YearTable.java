package org.entente.data.reference;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.core.history.Population;

/** The readings of one year. The line of a measure is taken apart when it is asked for. */
final class YearTable {

  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<String, String[]> cells = new ConcurrentHashMap<>();
  private final Map<String, Optional<Distribution>> distributions = new ConcurrentHashMap<>();

  private YearTable() {}

  /** Takes the lines of a file. */
  static YearTable parse(byte[] bytes) {
    YearTable table = new YearTable();
    new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> table.lines.put(line.substring(0, line.indexOf(',')), line));
    boolean dyads = table.lines.containsKey("b");
    String[] first = table.cells(dyads ? "a" : "state");
    String[] second = dyads ? table.cells("b") : first;
    for (int i = 1; i < first.length; i++) {
      table.places.put(dyads ? first[i] + ',' + second[i] : first[i], i);
    }
    return table;
  }

  private String[] cells(String name) {
    return cells.computeIfAbsent(name, n -> lines.get(n).split(",", -1));
  }

  /** The key of a pair, in either order. */
  static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + "," + b : b + "," + a;
  }

  Set<String> keys() {
    return Collections.unmodifiableSet(places.keySet());
  }

  OptionalDouble value(String measure, String key) {
    Integer place = places.get(key);
    return place == null ? OptionalDouble.empty() : Numbers.optional(cells(measure)[place]);
  }

  /** Every value of a measure in a population of this table; empty if there is none. */
  Optional<Distribution> distribution(String measure, Population population) {
    return distributions.computeIfAbsent(
        measure + ' ' + population, key -> count(measure, population));
  }

  private Optional<Distribution> count(String measure, Population population) {
    TreeMap<Double, Long> counts = new TreeMap<>();
    for (String key : places.keySet()) {
      if (holds(key, population)) {
        value(measure, key).ifPresent(value -> counts.merge(value, 1L, Long::sum));
      }
    }
    return counts.isEmpty() ? Optional.empty() : Optional.of(Distribution.whole(counts));
  }

  private boolean holds(String key, Population population) {
    return switch (population) {
      case ALL_STATES -> true;
      case ALLIED_DYADS -> value("obligations", key).orElse(0) > 0;
      case DEFENSE_DYADS -> value("defense", key).orElse(0) > 0;
      case ALL_DYADS -> throw new IllegalArgumentException("not all pairs have a line");
    };
  }
}
