package org.entente.text.read.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.stream.Lines;

/**
 * The rows of a table, parsed one by one, so that a bad row does not spoil the next. A row goes on
 * over line ends as long as a quote is open. One that never closes is a problem; reading goes on
 * behind its first line, but not oftener than a bound, which keeps the cost linear.
 */
final class TableRows {

  private static final int MOST_RETURNS = 50;

  /**
   * A row.
   *
   * @param cells empty if there is a problem
   */
  record Row(Origin origin, List<String> cells, Optional<Problem> problem) {}

  private final Lines lines;
  private final char separator;
  private final int longest;
  private final String file;
  private final Deque<Lines.Line> ahead = new ArrayDeque<>();
  private final CsvReader.CsvReaderBuilder lenient;
  private final CsvReader.CsvReaderBuilder strict;
  private long number;
  private int returns;

  TableRows(Lines lines, char separator, int longest, String file) {
    this.lines = lines;
    this.separator = separator;
    this.longest = longest;
    this.file = file;
    this.lenient = parser(separator, longest, true);
    this.strict = parser(separator, longest, false);
  }

  /** The next row that is not blank; empty behind the last. */
  Optional<Row> next() throws IOException {
    Optional<Lines.Line> first = line();
    while (first.isPresent() && first.get().text().filter(String::isBlank).isPresent()) {
      first = line();
    }
    return first.isEmpty() ? Optional.empty() : Optional.of(row(first.get()));
  }

  private Optional<Lines.Line> line() throws IOException {
    return ahead.isEmpty() ? lines.next() : Optional.of(ahead.removeFirst());
  }

  private Row row(Lines.Line first) throws IOException {
    Origin origin = Origin.of(file, ++number).atLine(first.number());
    List<Lines.Line> taken = new ArrayList<>(List.of(first));
    StringBuilder text = new StringBuilder();
    OpenQuote quote = new OpenQuote(separator);
    Optional<Lines.Line> line = Optional.of(first);
    while (line.isPresent() && line.get().text().isPresent() && text.length() <= longest) {
      String more = line.get().text().get();
      text.append(text.length() == 0 ? "" : "\n").append(more);
      if (!quote.after(more)) {
        return closed(text.toString(), origin, taken);
      }
      line = line();
      line.ifPresent(taken::add);
    }
    goBack(taken);
    return wrong(
        origin, first.text().isEmpty() ? "the line is too long" : "a quote is never closed");
  }

  /** A row over several lines must be sound: else its quote was closed by that of a later row. */
  private Row closed(String text, Origin origin, List<Lines.Line> taken) {
    Optional<List<String>> cells = cells(text, taken.size() == 1 ? lenient : strict);
    if (cells.isPresent()) {
      return new Row(origin, cells.get(), Optional.empty());
    }
    goBack(taken);
    return wrong(origin, "a quote ends in the middle of a field");
  }

  private void goBack(List<Lines.Line> taken) {
    if (returns < MOST_RETURNS) {
      returns++;
      for (int i = taken.size() - 1; i > 0; i--) {
        ahead.addFirst(taken.get(i));
      }
    }
  }

  private static Row wrong(Origin origin, String message) {
    Problem problem =
        new Problem(
            Problem.Kind.MALFORMED, origin, message, "Correct the row; the others were read");
    return new Row(origin, List.of(), Optional.of(problem));
  }

  /** The cells of the header; empty if they cannot be told apart. */
  Optional<List<String>> cells(String header) {
    return cells(header, lenient);
  }

  private static Optional<List<String>> cells(String row, CsvReader.CsvReaderBuilder parser) {
    try {
      return Optional.of(parser.ofSingleCsvRecord(row).getFields());
    } catch (CsvParseException e) {
      return Optional.empty();
    }
  }

  private static CsvReader.CsvReaderBuilder parser(char separator, int longest, boolean lenient) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowExtraCharsAfterClosingQuote(lenient)
        .maxBufferSize(Math.max(1 << 14, longest));
  }
}
