package org.entente.data.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The inputs of all alliances of a year, read from the lines of the pack when they are asked for.
 */
final class YearValues {

  private final Map<Integer, List<String>> lines = new HashMap<>();
  private final Map<Integer, List<double[]>> read = new ConcurrentHashMap<>();
  private final int fixed;

  /**
   * Over the file.
   *
   * @param fixed cells of a line before the inputs
   */
  YearValues(String text, int fixed) {
    this.fixed = fixed;
    text.lines()
        .skip(1)
        .forEach(
            line -> {
              int comma = line.indexOf(',') + 1;
              int year = Integer.parseInt(line.substring(comma, line.indexOf(',', comma)));
              lines.computeIfAbsent(year, key -> new ArrayList<>()).add(line);
            });
  }

  /** One array for each alliance, NaN where a value is not known; empty if the year has none. */
  List<double[]> of(int year) {
    return read.computeIfAbsent(
        year, key -> lines.getOrDefault(key, List.of()).stream().map(this::values).toList());
  }

  private double[] values(String line) {
    String[] cells = line.split(",", -1);
    return Arrays.stream(cells, fixed, cells.length).mapToDouble(Numbers::number).toArray();
  }
}
