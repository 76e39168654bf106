package org.entente.data.workspace;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entente.data.catalogue.DataColumn;
import org.entente.data.catalogue.DataTable;
import org.entente.data.csv.TableProblem;
import org.entente.data.csv.TableProblems;

/** Finds what is wrong in a file of which some rows could not be used, with line and column. */
final class Locator {

  private static final char REPLACED = '\uFFFD';

  /** Stands in as a quote where quotes are characters like any other: no text holds it. */
  private static final char NO_QUOTE = '\u0000';

  private final DataTable table;
  private final FileColumns columns;
  private final CellCheck cells;

  Locator(DataTable table, FileColumns columns) {
    this.table = table;
    this.columns = columns;
    this.cells = new CellCheck(table);
  }

  /** A reader for the records of a file. */
  static CsvReader<CsvRecord> reader(DataTable table, SourceFile file) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(table.delimiter())
        .quoteCharacter(table.quote() ? '"' : NO_QUOTE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .detectBomHeader(false)
        .ofCsvRecord(file.text());
  }

  /** All problems of a file, the first ones kept; {@code name} is what messages call it. */
  TableProblems locate(String name, SourceFile file) throws IOException, WorkspaceException {
    TableProblems problems = new TableProblems();
    try (CsvReader<CsvRecord> reader = reader(table, file)) {
      boolean header = table.header();
      for (CsvRecord row : reader) {
        if (!header) {
          check(name, row, problems);
        }
        header = false;
      }
    } catch (CsvParseException e) {
      // A quote that is not closed swallows all that follows: what was read is not the file.
      throw new WorkspaceException(
          name
              + " cannot be split into fields: "
              + e.getMessage()
              + "; nothing was loaded. Look for an unclosed quote",
          e);
    }
    return problems;
  }

  private void check(String file, CsvRecord row, TableProblems problems) {
    List<String> fields = row.getFields();
    int width = columns.columns().size();
    if (fields.size() > width || (fields.size() < width && !table.ragged())) {
      problems.add(
          new TableProblem(
              file,
              row.getStartingLineNumber(),
              "",
              fields.get(0),
              "the row has " + fields.size() + " fields where there should be " + width,
              fields.size() < width
                  ? "Complete the row, or get the file again if it is cut off"
                  : table.quote()
                      ? "Put quotes around a field that contains a delimiter"
                      : "Take the delimiter out of the field that contains it"));
      return;
    }
    for (int i = 0; i < width; i++) {
      Optional<DataColumn> column = columns.columns().get(i).column();
      if (column.isPresent()) {
        check(file, row, column.get(), i < fields.size() ? fields.get(i) : "", problems);
      }
    }
  }

  private void check(
      String file, CsvRecord row, DataColumn column, String cell, TableProblems problems) {
    Optional<CellCheck.Fault> fault =
        cell.indexOf(REPLACED) >= 0
            ? Optional.of(new CellCheck.Fault("not UTF-8 text", "Save the file as UTF-8"))
            : cells.check(column, cell);
    fault.ifPresent(
        f ->
            problems.add(
                new TableProblem(
                    file,
                    row.getStartingLineNumber(),
                    column.name(),
                    cell,
                    f.message(),
                    f.remedy())));
  }
}
