package org.entente.data.reference;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.entente.core.history.Population;

/**
 * The readings of one year. The line of a measure is taken apart when it is asked for, and a pair
 * is looked up by going through the line of the pairs: few are asked for, and most files for few.
 */
final class YearTable {

  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, String[]> cells = new ConcurrentHashMap<>();
  private final Map<String, Integer> places = new ConcurrentHashMap<>();
  private final Map<String, Optional<Distribution>> distributions = new ConcurrentHashMap<>();
  private final boolean dyads;
  private final String[] first;
  private final String[] second;

  private YearTable(String text) {
    text.lines().forEach(line -> lines.put(line.substring(0, line.indexOf(',')), line));
    dyads = lines.containsKey("b");
    first = cells(dyads ? "a" : "state");
    second = dyads ? cells("b") : first;
  }

  /** Takes the lines of a file. */
  static YearTable parse(byte[] bytes) {
    return new YearTable(new String(bytes, StandardCharsets.UTF_8));
  }

  private String[] cells(String name) {
    return cells.computeIfAbsent(name, n -> lines.get(n).split(",", -1));
  }

  private String key(int place) {
    return dyads ? first[place] + ',' + second[place] : first[place];
  }

  /** The place of a key in every line; 0, where the name of the line stands, if it has none. */
  private int place(String key) {
    return places.computeIfAbsent(key, this::find);
  }

  private int find(String key) {
    for (int i = 1; i < first.length; i++) {
      boolean found =
          dyads
              ? key.length() == first[i].length() + 1 + second[i].length()
                  && key.startsWith(first[i])
                  && key.endsWith(second[i])
              : key.equals(first[i]);
      if (found) {
        return i;
      }
    }
    return 0;
  }

  /** The key of a pair, in either order. */
  static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + "," + b : b + "," + a;
  }

  /** All pairs or states, in the order of the file. */
  List<String> keys() {
    return IntStream.range(1, first.length).mapToObj(this::key).toList();
  }

  OptionalDouble value(String measure, String key) {
    int place = place(key);
    return place == 0 ? OptionalDouble.empty() : value(measure, place);
  }

  private OptionalDouble value(String measure, int place) {
    return Numbers.optional(cells(measure)[place]);
  }

  /** Every value of a measure in a population of this table; empty if there is none. */
  Optional<Distribution> distribution(String measure, Population population) {
    return distributions.computeIfAbsent(
        measure + ' ' + population, key -> count(measure, population));
  }

  private Optional<Distribution> count(String measure, Population population) {
    TreeMap<Double, Long> counts = new TreeMap<>();
    for (int place = 1; place < first.length; place++) {
      if (holds(place, population)) {
        value(measure, place).ifPresent(value -> counts.merge(value, 1L, Long::sum));
      }
    }
    return counts.isEmpty() ? Optional.empty() : Optional.of(Distribution.whole(counts));
  }

  private boolean holds(int place, Population population) {
    return switch (population) {
      case ALL_STATES -> true;
      case ALLIED_DYADS -> value("obligations", place).orElse(0) > 0;
      case DEFENSE_DYADS -> value("defense", place).orElse(0) > 0;
      case ALL_DYADS -> throw new IllegalArgumentException("not all pairs have a line");
    };
  }
}
