package org.entente.data.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.core.history.HistoricalMeasure;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.Reference;
import org.entente.data.catalogue.References;

/**
 * A measure of the readings of history as {@code history.yaml} describes it.
 *
 * @param id name of the column
 * @param of dyad or state
 * @param reference where the measure was published; empty if that is where the data were
 */
record MeasureEntry(
    String id,
    String label,
    String unit,
    String of,
    String definition,
    Optional<String> reference,
    List<String> datasets) {

  MeasureEntry {
    reference = reference == null ? Optional.empty() : reference;
    datasets = List.copyOf(datasets);
  }

  /** All of them, in order. */
  static List<MeasureEntry> builtin() {
    try (InputStream in = MeasureEntry.class.getResourceAsStream("history.yaml")) {
      return Arrays.asList(Catalogue.mapper().readValue(in, MeasureEntry[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<MeasureEntry> of(boolean dyad) {
    return builtin().stream().filter(entry -> entry.ofDyad() == dyad).toList();
  }

  boolean ofDyad() {
    return of.equals("dyad");
  }

  /** What to cite for the data. */
  static List<Reference> references(List<String> datasets) {
    return References.unique(
        datasets.stream()
            .flatMap(name -> Catalogue.builtin().find(name).orElseThrow().references().stream())
            .toList());
  }

  /** With the years that there are values for. */
  HistoricalMeasure measure(int first, int last) {
    return new HistoricalMeasure(
        id,
        label,
        unit,
        ofDyad(),
        definition,
        reference.orElseGet(
            () ->
                references(datasets).stream()
                    .map(Reference::text)
                    .collect(Collectors.joining("; "))),
        datasets,
        first,
        last);
  }
}
