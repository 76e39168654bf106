package org.entente.data;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The field's data sets and the numbers to test against, which are not part of the program: tests
 * that need them are skipped without them.
 */
public final class SharedData {

  private static final String PROPERTY = "entente.shared";

  private SharedData() {}

  /**
   * The rows of a gzip CSV table with a header; skips the test, and says so, if the folder is not
   * there.
   */
  public static List<NamedCsvRecord> table(String file) {
    return rows(file("data/" + file));
  }

  /** The rows of a CSV file of expected numbers, such as {@code cinc/cinc_1914.csv}; else skips. */
  public static List<NamedCsvRecord> golden(String file) {
    return rows(file("golden/" + file));
  }

  /** Where a file or folder lies, such as {@code data/un_votes.csv.gz}; else skips. */
  public static Path file(String file) {
    String folder = System.getProperty(PROPERTY, "");
    Path path = Path.of(folder, file);
    boolean there = !folder.isEmpty() && Files.exists(path);
    String notice =
        "skipped: "
            + file
            + " is not there; name the folder that holds data/ and golden/ with -D"
            + PROPERTY;
    if (!there) {
      System.out.println(notice);
    }
    assumeTrue(there, notice);
    return path;
  }

  private static List<NamedCsvRecord> rows(Path file) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(open(file))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }
}
