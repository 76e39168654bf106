package org.entente.core.outlook.forecast;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers computed from the full data sets. Immutable.
 *
 * @param inputs names of the model's inputs, in the order of the contributions
 * @param labels what each input is, in words
 * @param reach the last year that the source of each input has; later values are carried forward or
 *     missing
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
}
