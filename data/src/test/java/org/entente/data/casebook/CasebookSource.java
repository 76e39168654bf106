package org.entente.data.casebook;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The casebook as it lies in the tree, read without the program's own reader. */
final class CasebookSource {

  private CasebookSource() {}

  private static Path file(String name) {
    String root = Objects.requireNonNull(System.getProperty("entente.root"), "entente.root");
    return Path.of(root, "casebook", name);
  }

  static List<NamedCsvRecord> rows(String table) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(file(table + ".csv"))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
