package org.entente.data.reference;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.core.history.Population;

/** The distributions that were kept for a year. */
final class YearDistributions {

  private final Map<String, String> lines = new HashMap<>();

  private YearDistributions() {}

  static YearDistributions parse(byte[] bytes) {
    YearDistributions all = new YearDistributions();
    new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split(",", 4))
        .forEach(cells -> all.lines.put(key(cells[0], cells[1], cells[2]), cells[3]));
    return all;
  }

  private static String key(String measure, String population, String span) {
    return measure + ' ' + population + ' ' + span;
  }

  Optional<Distribution> of(String measure, Population population, String span) {
    String line = lines.get(key(measure, population.name().toLowerCase(Locale.ROOT), span));
    return Optional.ofNullable(line).map(YearDistributions::distribution);
  }

  private static Distribution distribution(String line) {
    int comma = line.indexOf(',');
    return Distribution.parse(Long.parseLong(line.substring(0, comma)), line.substring(comma + 1));
  }
}
