package org.entente.data.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.entente.core.history.HistoricalMeasure;
import org.entente.core.history.Population;

/**
 * Collects the rows of one year after the other, of pairs or of states, and what they add up to.
 */
final class YearFiles {

  /** Places of two measures among those of pairs. */
  private static final int OBLIGATIONS = 0;

  private static final int DEFENSE = 1;

  /** Columns before the measures: year, the state or two, and whether it gets a line. */
  private static final int KEYS = 4;

  private final List<MeasureEntry> entries;
  private final boolean dyads;
  private final IntFunction<String> code;
  private final List<Counts[]> counts = new ArrayList<>();
  private final int[] first;
  private final int[] last;
  private final SortedMap<String, double[]> kept = new TreeMap<>();
  private int year;

  YearFiles(List<MeasureEntry> entries, boolean dyads, IntFunction<String> code) {
    this.entries = entries;
    this.dyads = dyads;
    this.code = code;
    this.first = new int[entries.size()];
    this.last = new int[entries.size()];
    Population[] populations =
        dyads
            ? new Population[] {
              Population.ALL_DYADS, Population.ALLIED_DYADS, Population.DEFENSE_DYADS
            }
            : new Population[] {Population.ALL_STATES};
    entries.forEach(
        entry -> counts.add(Arrays.stream(populations).map(Counts::new).toArray(Counts[]::new)));
  }

  void begin(int newYear) {
    year = newYear;
    kept.clear();
  }

  void add(ResultSet row) throws SQLException {
    double[] values = new double[entries.size()];
    for (int m = 0; m < values.length; m++) {
      double value = row.getDouble(KEYS + 1 + m);
      values[m] = row.wasNull() ? Double.NaN : Readings.rounded(value);
    }
    count(values);
    if (row.getInt(KEYS) == 1) {
      kept.put(key(row), values);
    }
  }

  private String key(ResultSet row) throws SQLException {
    String a = code.apply(row.getInt(2));
    String b = dyads ? code.apply(row.getInt(3)) : "";
    return !dyads ? a : a.compareTo(b) < 0 ? a + "," + b : b + "," + a;
  }

  private void count(double[] values) {
    for (int m = 0; m < values.length; m++) {
      if (!Double.isNaN(values[m])) {
        first[m] = first[m] == 0 ? year : first[m];
        last[m] = year;
        counts.get(m)[0].add(values[m]);
        if (dyads && values[OBLIGATIONS] > 0) {
          counts.get(m)[1].add(values[m]);
        }
        if (dyads && values[DEFENSE] > 0) {
          counts.get(m)[2].add(values[m]);
        }
      }
    }
  }

  /** One line per measure, because similar values compress better together. */
  String rows() {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < (dyads ? 2 : 1); k++) {
      text.append(dyads && k == 0 ? "a" : dyads ? "b" : "state");
      for (String key : kept.keySet()) {
        text.append(',').append(key.split(",")[k]);
      }
      text.append('\n');
    }
    for (int m = 0; m < entries.size(); m++) {
      text.append(entries.get(m).id());
      for (double[] values : kept.values()) {
        text.append(',').append(Double.isNaN(values[m]) ? "" : Readings.text(values[m]));
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** Those of one year only where the rows of the year do not give them. */
  void distributions(StringBuilder text) {
    for (int m = 0; m < entries.size(); m++) {
      for (int p = 0; p < counts.get(m).length; p++) {
        counts.get(m)[p].flush(entries.get(m).id(), dyads && p == 0, text);
      }
    }
  }

  List<HistoricalMeasure> measures() {
    return IntStream.range(0, entries.size())
        .mapToObj(m -> entries.get(m).measure(first[m], last[m]))
        .toList();
  }
}
