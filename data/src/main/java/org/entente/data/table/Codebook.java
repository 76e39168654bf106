package org.entente.data.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A codebook as a CSV table: what each column is, where it comes from, and what it covers. */
public final class Codebook {

  private Codebook() {}

  /** The table, with a header line. */
  public static String csv(List<CodebookEntry> entries) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord("column", "type", "definition", "unit", "source", "coverage", "absent");
      for (CodebookEntry entry : entries) {
        csv.writeRecord(
            entry.column(),
            entry.type(),
            entry.definition(),
            entry.unit(),
            entry.source(),
            entry.coverage(),
            entry.absent());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return text.toString();
  }
}
