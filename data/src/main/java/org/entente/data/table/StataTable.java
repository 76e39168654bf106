package org.entente.data.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.data.table.stata.StataMissing;
import org.entente.data.table.stata.StataNames;
import org.entente.data.table.stata.StataType;
import org.entente.data.table.stata.StataVariable;
import org.entente.data.table.stata.StataWriter;
import org.entente.data.workspace.Sql;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * A table of the database as a Stata file.
 *
 * <p>Each column gets the smallest type that holds all its values: whole numbers byte, int, long or
 * double, and beyond 2^53 text; numbers with a fraction double; dates %td and times %tc (in UTC, to
 * the millisecond); texts of more than 2,045 bytes strL; everything else its text. Stata has no
 * missing text: it becomes empty. Numbers say why they are missing, as {@link StataMissing} lists.
 */
final class StataTable {

  private static final BigDecimal EXACT = BigDecimal.valueOf(1L << 53);
  private static final String DAYS = "(%1$s - DATE '1960-01-01')";
  private static final String MILLISECONDS = "(epoch_ms(%1$s) + 315619200000)";

  /** What a column of the query is in Stata, and how its cells are read. */
  private record Column(StataVariable variable, String cell, Optional<CodebookEntry> entry) {

    boolean isText() {
      return !variable.type().isNumeric();
    }
  }

  private final Store store;
  private final String table;
  private final Map<String, CodebookEntry> codebook = new LinkedHashMap<>();

  /**
   * Over a table of the database.
   *
   * @param table its name; its rows are written in the order in which they were inserted
   * @param codebook what its columns are; columns that it does not name are written without a label
   */
  StataTable(Store store, String table, List<CodebookEntry> codebook) {
    this.store = store;
    this.table = table;
    codebook.forEach(entry -> this.codebook.put(entry.column(), entry));
  }

  /**
   * Writes it.
   *
   * @param about what the data set should say of itself, as notes
   * @throws WorkspaceException if a text cannot be held by a Stata file, or there are more columns
   *     than it can hold
   */
  void write(Path file, String label, List<String> about) throws SQLException, WorkspaceException {
    List<Column> columns = columns();
    List<String> notes = new ArrayList<>(about);
    notes.add(missingNote());
    List<StataVariable> variables = columns.stream().map(Column::variable).toList();
    try (StataWriter writer = new StataWriter(file, label, variables, notes)) {
      StringBuilder cells = new StringBuilder("SELECT ");
      for (Column column : columns) {
        cells.append(column.cell()).append(", ");
      }
      cells.append(sides()).append(" FROM ").append(table);
      store.rows(cells.toString(), rows -> copy(rows, columns, writer));
    } catch (IOException | UncheckedWriteException e) {
      throw new WorkspaceException("the Stata file cannot be written: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new WorkspaceException(
          "the Stata file cannot be written: " + e.getMessage() + "; write .csv or .parquet", e);
    }
  }

  private static String missingNote() {
    StringBuilder note = new StringBuilder("Missing values:");
    char letter = 'a';
    for (StataMissing missing : StataMissing.values()) {
      if (missing.label().isPresent()) {
        note.append(letter == 'a' ? " " : "; ").append('.').append(letter).append(' ');
        note.append(missing.label().get());
        letter++;
      }
    }
    return note.append("; . missing without a known reason").toString();
  }

  /** The row's year and whether its two states have numbers, as far as the table has them. */
  private String sides() throws SQLException {
    List<String> names = store.query("DESCRIBE " + table, row -> row.getString(1));
    boolean year =
        names.contains("year") && codebook.values().stream().anyMatch(e -> e.years().isPresent());
    List<String> sides = new ArrayList<>();
    sides.add(year ? "\"year\"" : "NULL");
    for (int side = 1; side <= 2; side++) {
      String name = ColumnSql.unnumbered(side);
      sides.add(names.contains(name) ? Sql.name(name) : "false");
    }
    return String.join(", ", sides);
  }

  private static Void copy(ResultSet rows, List<Column> columns, StataWriter writer)
      throws SQLException {
    int width = columns.size();
    try {
      while (rows.next()) {
        for (int i = 0; i < width; i++) {
          Column column = columns.get(i);
          if (column.isText()) {
            writer.text(Optional.ofNullable(rows.getString(i + 1)));
          } else {
            double value = rows.getDouble(i + 1);
            if (rows.wasNull()) {
              writer.missing(reason(rows, column, width));
            } else if (StataType.holds(value)) {
              writer.number(value);
            } else {
              writer.missing(StataMissing.NOT_STORABLE);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedWriteException(e);
    }
    return null;
  }

  private static StataMissing reason(ResultSet rows, Column column, int width) throws SQLException {
    if (column.entry().isEmpty()) {
      return StataMissing.PLAIN;
    }
    CodebookEntry entry = column.entry().get();
    int year = rows.getInt(width + 1);
    boolean hasYear = !rows.wasNull();
    if (hasYear && entry.years().filter(years -> !years.contains(year)).isPresent()) {
      return StataMissing.OUTSIDE_COVERAGE;
    }
    for (int side : entry.sides()) {
      if (rows.getBoolean(width + 1 + side)) {
        return StataMissing.NOT_APPLICABLE;
      }
    }
    return entry.isIdentifier() ? StataMissing.NOT_APPLICABLE : StataMissing.IN_SOURCE;
  }

  private List<Column> columns() throws SQLException {
    List<String> names = new ArrayList<>();
    List<String> types = new ArrayList<>();
    store.query(
        "DESCRIBE " + table,
        row -> {
          if (!ColumnSql.isHidden(row.getString(1))) {
            names.add(row.getString(1));
            types.add(row.getString(2));
          }
          return null;
        });
    List<String> stataNames = StataNames.of(names);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      columns.add(column(names.get(i), stataNames.get(i), types.get(i)));
    }
    return columns;
  }

  private Column column(String name, String stataName, String type) throws SQLException {
    String cell = Sql.name(name);
    return switch (type) {
      case "TINYINT",
          "SMALLINT",
          "INTEGER",
          "BIGINT",
          "HUGEINT",
          "UTINYINT",
          "USMALLINT",
          "UINTEGER",
          "UBIGINT",
          "UHUGEINT" ->
          whole(name, stataName, cell);
      case "BOOLEAN" -> number(name, stataName, cell + "::INTEGER", StataType.BYTE, "%8.0g");
      case "FLOAT", "DOUBLE" -> number(name, stataName, cell, StataType.DOUBLE, "%10.0g");
      case "DATE" -> day(name, stataName, cell);
      case "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS", "TIMESTAMP WITH TIME ZONE" ->
          number(
              name, stataName, finite(cell + "::TIMESTAMP", MILLISECONDS), StataType.DOUBLE, "%tc");
      default ->
          type.startsWith("DECIMAL")
              ? number(name, stataName, cell, StataType.DOUBLE, "%10.0g")
              : text(name, stataName, cell + "::VARCHAR");
    };
  }

  private Column whole(String name, String stataName, String cell) throws SQLException {
    List<BigDecimal> range = range(cell);
    BigDecimal least = range.get(0);
    BigDecimal most = range.get(1);
    if (least.abs().compareTo(EXACT) > 0 || most.abs().compareTo(EXACT) > 0) {
      return text(name, stataName, cell + "::VARCHAR");
    }
    StataType type = StataType.whole(least.longValueExact(), most.longValueExact());
    return number(name, stataName, cell, type, type == StataType.DOUBLE ? "%18.0g" : "%8.0g");
  }

  private Column day(String name, String stataName, String cell) throws SQLException {
    List<BigDecimal> range =
        range(
            "CASE WHEN isfinite("
                + cell
                + ") THEN "
                + String.format(Locale.ROOT, DAYS, cell)
                + " END");
    StataType type =
        StataType.whole(
            Math.min(range.get(0).longValueExact(), Short.MIN_VALUE),
            Math.max(range.get(1).longValueExact(), Short.MAX_VALUE));
    // A type for whole numbers cannot take what is infinite.
    boolean infinite =
        store.number("SELECT count(*) FROM " + table + " WHERE NOT isfinite(" + cell + ")") > 0;
    return number(name, stataName, finite(cell, DAYS), infinite ? StataType.DOUBLE : type, "%td");
  }

  private static String finite(String cell, String form) {
    return "CASE WHEN "
        + cell
        + " IS NULL THEN NULL WHEN isfinite("
        + cell
        + ") THEN "
        + String.format(Locale.ROOT, form, cell)
        + "::DOUBLE ELSE 'inf'::DOUBLE END";
  }

  /** The least and the greatest value; 0 and 0 if there is none. */
  private List<BigDecimal> range(String cell) throws SQLException {
    return store.rows(
        "SELECT min(" + cell + ")::VARCHAR, max(" + cell + ")::VARCHAR FROM " + table,
        row -> {
          row.next();
          return row.getString(1) == null
              ? List.of(BigDecimal.ZERO, BigDecimal.ZERO)
              : List.of(new BigDecimal(row.getString(1)), new BigDecimal(row.getString(2)));
        });
  }

  private Column text(String name, String stataName, String cell) throws SQLException {
    int bytes = (int) store.number("SELECT coalesce(max(strlen(" + cell + ")), 0) FROM " + table);
    boolean isLong = bytes > StataType.WIDEST_STRING;
    int width = Math.max(bytes, 1);
    return column(
        name,
        cell,
        new Shape(
            stataName,
            isLong ? StataType.LONG_STRING : StataType.STRING,
            width,
            isLong ? "%9s" : "%" + Math.min(Math.max(width, 9), 244) + "s"));
  }

  private Column number(String name, String stataName, String cell, StataType type, String format) {
    return column(name, cell + "::DOUBLE", new Shape(stataName, type, 0, format));
  }

  private record Shape(String name, StataType type, int bytes, String format) {}

  private Column column(String name, String cell, Shape shape) {
    Optional<CodebookEntry> entry = Optional.ofNullable(codebook.get(name));
    List<String> notes = new ArrayList<>();
    if (!shape.name().equals(name)) {
      notes.add("Name of the column: " + name);
    }
    entry.ifPresent(e -> notes.addAll(notes(e)));
    return new Column(
        new StataVariable(
            shape.name(),
            shape.type(),
            shape.bytes(),
            shape.format(),
            entry.map(StataTable::label).orElse(shape.name().equals(name) ? "" : name),
            entry.map(CodebookEntry::labels).orElse(Map.of()),
            notes),
        cell,
        entry);
  }

  /** What a column is, in as many characters as a label may have; the side is not lost. */
  private static String label(CodebookEntry entry) {
    String text = entry.definition();
    int comma = entry.sides().size() == 1 ? text.lastIndexOf(',') : -1;
    if (comma < 0 || text.length() - comma > StataVariable.LONGEST_LABEL / 2) {
      return text;
    }
    String side = text.substring(comma);
    return StataVariable.shortened(
            text.substring(0, comma), StataVariable.LONGEST_LABEL - side.length())
        + side;
  }

  private static List<String> notes(CodebookEntry entry) {
    List<String> notes = new ArrayList<>();
    notes.add(entry.definition());
    Map<String, String> more = new LinkedHashMap<>();
    more.put("Unit", entry.unit());
    more.put("Source", entry.source());
    more.put("Coverage", entry.coverage());
    more.put("Where the source has no row", entry.absent());
    more.forEach(
        (title, text) -> {
          if (!text.isEmpty()) {
            notes.add(title + ": " + text);
          }
        });
    return notes;
  }

  /** A failure to write, passed through the reading of rows. */
  private static final class UncheckedWriteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UncheckedWriteException(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }
}
