package org.entente.core.outlook.forecast;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Numbers computed from the full data sets. Immutable.
 *
 * @param inputs names of the model's inputs, in the order of the contributions
 * @param labels what each input is, in words
 * @param reach the last year that the source of each input has; later values are carried forward or
 *     missing
 * @param values values of the inputs of all bilateral alliances of a year, in the order of {@code
 *     years}, NaN where one is not known
 * @param years all bilateral alliances at the end of every year, in the order of year and number
 * @param pairs what became of pairs without an obligation
 * @param equations the equations of the model
 * @param sources the files that it was computed from, one line each with a checksum
 * @param references what to cite, one line each
 */
public record ReferencePack(
    List<String> inputs,
    Map<String, String> labels,
    Map<String, Integer> reach,
    IntFunction<List<double[]>> values,
    List<AllianceYear> years,
    List<PairYear> pairs,
    Equations equations,
    List<String> sources,
    List<String> references) {

  /** Copies the collections. */
  public ReferencePack {
    inputs = List.copyOf(inputs);
    labels = java.util.Collections.unmodifiableMap(new TreeMap<>(labels));
    reach = java.util.Collections.unmodifiableMap(new TreeMap<>(reach));
    years = List.copyOf(years);
    pairs = List.copyOf(pairs);
    sources = List.copyOf(sources);
    references = List.copyOf(references);
  }

  /** The last year that it has. */
  public int lastYear() {
    return years.stream().mapToInt(AllianceYear::year).max().orElse(0);
  }

  /**
   * Values of the inputs of all bilateral alliances of a year, whether or not their estimates were
   * read; NaN where one is not known.
   */
  public List<double[]> values(int year) {
    return values.apply(year);
  }

  /** ATOP's numbers of the bilateral alliances of a year, in the same order. */
  public List<Integer> alliances(int year) {
    return years.stream().filter(row -> row.year() == year).map(AllianceYear::alliance).toList();
  }
}
