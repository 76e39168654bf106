package org.entente.data.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.data.csv.SmallFile;

/** Where the files of a pack are: bundled, or in a folder. */
@FunctionalInterface
interface PackSource {

  /** A file by its name, such as {@code dyads/1912.csv}; empty if there is none. */
  Optional<byte[]> bytes(String name);

  /** On board. */
  static PackSource builtin() {
    return name -> {
      try (InputStream in = PackSource.class.getResourceAsStream(name)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** In a folder. */
  static PackSource folder(Path folder) {
    return name -> {
      try {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Optional.of(SmallFile.read(file)) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /**
   * The text of a file.
   *
   * @throws IllegalStateException if there is none
   */
  default String text(String name) {
    return new String(
        bytes(name)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "there is no " + name + " in the reference pack of this program")),
        StandardCharsets.UTF_8);
  }

  /**
   * The rows of a table, its header first.
   *
   * @throws IllegalStateException if there is none
   */
  default List<List<String>> table(String name) {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text(name))) {
      return csv.stream().map(CsvRecord::getFields).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table without its header. */
  default List<List<String>> rows(String name) {
    List<List<String>> table = table(name);
    return table.subList(1, table.size());
  }
}
