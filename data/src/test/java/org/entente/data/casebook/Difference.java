package org.entente.data.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One value of the casebook that another data set gives otherwise.
 *
 * @param dataset name and version
 * @param record id of the casebook's row; of the other's where the casebook has none
 * @param field what is compared
 * @param ours the value here; empty if there is none
 * @param theirs the value there; empty if there is none
 */
record Difference(String dataset, String record, String field, String ours, String theirs)
    implements Comparable<Difference> {

  private static final String EXPLAINED = "explained-differences.csv";

  private static final Comparator<Difference> ORDER =
      Comparator.comparing(Difference::dataset)
          .thenComparing(Difference::record)
          .thenComparing(Difference::field)
          .thenComparing(Difference::ours)
          .thenComparing(Difference::theirs);

  @Override
  public int compareTo(Difference other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return String.join(",", dataset, record, field, ours, theirs);
  }

  /** The rows of the list of differences with an explanation. */
  static List<NamedCsvRecord> explainedRows() {
    InputStream in =
        Objects.requireNonNull(Difference.class.getResourceAsStream(EXPLAINED), EXPLAINED);
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(in)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Difference of(NamedCsvRecord row) {
    return new Difference(
        row.getField("dataset"),
        row.getField("record"),
        row.getField("field"),
        row.getField("ours"),
        row.getField("theirs"));
  }

  /**
   * Fails on a difference that is not in the list, and on one in the list that is no longer there.
   */
  static void assertAllExplained(String dataset, int compared, List<Difference> found) {
    System.out.printf(
        "%s: %d facts of the casebook compared, %d differ%n", dataset, compared, found.size());
    List<Difference> explained =
        explainedRows().stream()
            .map(Difference::of)
            .filter(difference -> difference.dataset().equals(dataset))
            .toList();
    assertThat(found)
        .as("differences from %s, against %s", dataset, EXPLAINED)
        .containsExactlyInAnyOrderElementsOf(explained);
  }
}
