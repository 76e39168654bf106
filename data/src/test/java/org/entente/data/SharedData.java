package org.entente.data;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The field's data sets, which are not part of the program: tests that need them are skipped
 * without them.
 */
public final class SharedData {

  private static final String PROPERTY = "entente.shared";

  private SharedData() {}

  /**
   * The rows of a gzip CSV table with a header; skips the test, and says so, if the folder is not
   * there.
   */
  public static List<NamedCsvRecord> table(String file) {
    String folder = System.getProperty(PROPERTY, "");
    Path table = Path.of(folder, "data", file);
    boolean there = !folder.isEmpty() && Files.isRegularFile(table);
    String notice =
        "skipped: " + file + " is not there; name the folder that holds data/ with -D" + PROPERTY;
    if (!there) {
      System.out.println(notice);
    }
    assumeTrue(there, notice);
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(new GZIPInputStream(Files.newInputStream(table)))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
