package org.entente.data.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A small CSV table (RFC 4180, UTF-8, one header line) with a fixed header. */
public final class CsvTable {

  /** What a decoder puts where bytes were no text. */
  private static final char REPLACED = '\uFFFD';

  /** What some spreadsheets put before the first character. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvTable() {}

  /**
   * Reads a table and hands each row of the right width to {@code use}.
   *
   * @param file name for messages
   * @param bytes the whole file
   * @param header the column names, in order
   * @param problems takes what is wrong; rows after a broken one are still read
   */
  public static void read(
      String file, byte[] bytes, List<String> header, TableProblems problems, Consumer<Row> use) {
    read(file, bytes, header, List.of(), problems, use);
  }

  /**
   * Reads a table of which older forms exist. A column that an older form lacks reads as empty.
   *
   * @param file name for messages
   * @param bytes the whole file
   * @param header the column names, in order
   * @param older other headers that are accepted
   * @param problems takes what is wrong; rows after a broken one are still read
   */
  public static void read(
      String file,
      byte[] bytes,
      List<String> header,
      List<List<String>> older,
      TableProblems problems,
      Consumer<Row> use) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACED) >= 0 && !isUtf8(bytes)) {
      problems.add(
          new TableProblem(file, 0, "", "", "the file is not UTF-8 text", "Save it as UTF-8"));
      return;
    }
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)) {
      Map<String, Integer> columns = new HashMap<>();
      int width = header.size();
      boolean first = true;
      for (CsvRecord csv : reader) {
        if (first) {
          first = false;
          List<String> found = List.copyOf(csv.getFields());
          if (!found.equals(header) && !older.contains(found)) {
            problems.add(
                new TableProblem(
                    file,
                    csv.getStartingLineNumber(),
                    "",
                    String.join(",", csv.getFields()),
                    "the header is not that of this table",
                    "It must be: " + String.join(",", header)));
            return;
          }
          found.forEach(column -> columns.put(column, columns.size()));
          width = found.size();
        } else if (csv.getFieldCount() == width) {
          use.accept(
              new Row(file, csv.getStartingLineNumber(), columns, csv.getFields(), problems));
        } else {
          problems.add(
              new TableProblem(
                  file,
                  csv.getStartingLineNumber(),
                  "",
                  csv.getField(0),
                  "the row has " + csv.getFieldCount() + " fields where the header has " + width,
                  "Put quotes around a field that contains a comma"));
        }
      }
      if (first) {
        problems.add(
            new TableProblem(
                file,
                0,
                "",
                "",
                "the file is empty",
                "It must at least contain the header: " + String.join(",", header)));
      }
    } catch (CsvParseException e) {
      problems.add(
          new TableProblem(
              file,
              0,
              "",
              "",
              "the file is not CSV: " + e.getMessage(),
              "Look for an unclosed quote"));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
