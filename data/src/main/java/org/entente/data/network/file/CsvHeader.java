package org.entente.data.network.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.data.csv.Row;
import org.entente.data.csv.TableProblem;
import org.entente.data.csv.TableProblems;

/**
 * Which column of a list of edges is what.
 *
 * @param columns all columns as the file names them, in its order
 * @param from the column of the one state
 * @param to the column of the other
 * @param sign the column of the sign
 * @param year the column of the year; empty if there is none
 */
record CsvHeader(List<String> columns, String from, String to, String sign, String year) {

  static final String FROM = "from_";
  static final String TO = "to_";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The header of a file; what is wrong with it is noted. */
  static CsvHeader of(String file, byte[] bytes, TableProblems problems) {
    List<String> columns = columns(bytes);
    CsvHeader header =
        new CsvHeader(
            columns,
            find(columns, "from", "source"),
            find(columns, "to", "target"),
            find(columns, "sign"),
            find(columns, "year"));
    boolean whole = !(header.from.isEmpty() || header.to.isEmpty() || header.sign.isEmpty());
    Set<String> distinct = new HashSet<>(columns);
    if (!whole || distinct.size() < columns.size()) {
      problems.add(
          new TableProblem(
              file,
              columns.isEmpty() ? 0 : 1,
              "",
              String.join(",", columns),
              whole ? "two columns have the same name" : "this is not the header of an edge list",
              "It must name the columns from, to and sign, once each, such as: from,to,sign"));
    }
    return header;
  }

  private static List<String> columns(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(plain)) {
      Iterator<CsvRecord> records = reader.iterator();
      return records.hasNext() ? records.next().getFields() : List.of();
    } catch (CsvParseException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  private static String find(List<String> columns, String... names) {
    for (String name : names) {
      for (String column : columns) {
        if (column.strip().toLowerCase(Locale.ROOT).equals(name)) {
          return column;
        }
      }
    }
    return "";
  }

  boolean hasYear() {
    return !year.isEmpty();
  }

  /** The attributes of the state at one end. */
  Map<String, String> ofNode(Row row, String end) {
    Map<String, String> values = new TreeMap<>();
    for (String column : columns) {
      if (column.startsWith(end)) {
        row.optionalText(column).ifPresent(v -> values.put(column.substring(end.length()), v));
      }
    }
    return values;
  }

  /** The attributes of the edge. */
  Map<String, String> ofEdge(Row row) {
    Map<String, String> values = new TreeMap<>();
    for (String column : columns) {
      if (FileText.isAttribute(column)) {
        row.optionalText(column).ifPresent(value -> values.put(column, value));
      }
    }
    return values;
  }
}
