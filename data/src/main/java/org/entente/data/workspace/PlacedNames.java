package org.entente.data.workspace;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.core.state.Placement;
import org.entente.core.state.State;
import org.entente.core.state.StateNames;
import org.entente.data.catalogue.DataTable;
import org.entente.data.catalogue.NamedColumn;

/**
 * The table {@code T_states} of a table {@code T} that writes states by name: for every cell and
 * year the state that {@link StateNames} places there.
 *
 * <p>Columns: field (the column of T), cell (as it is written), year, place (1 for the first name
 * in a cell), name, kind (what goes by it; {@code unknown} if the rule knows nothing), code and
 * ccode (missing if it is no state, or none with a Correlates of War number), member (whether that
 * was a member of the Correlates of War system in the year), cells (how many rows of T have that
 * cell and year). Nothing is left out: what cannot be placed has a row without code.
 */
public final class PlacedNames implements Derived {

  private final DataTable source;
  private final StateNames names;
  private final String mark;

  /**
   * Of this table.
   *
   * @param version tells the rule and its tables from those of other versions of the program
   */
  public PlacedNames(DataTable source, StateNames names, String version) {
    this.source = source;
    this.names = names;
    this.mark = Fingerprint.of(version + source.names());
  }

  /** The name of the table that belongs to a table. */
  public static String of(String table) {
    return table + "_states";
  }

  @Override
  public String table() {
    return of(source.name());
  }

  @Override
  public Set<String> needs() {
    return Set.of(source.name());
  }

  @Override
  public boolean isCurrent(Store store) throws SQLException {
    return Fingerprint.isOn(store, table(), mark);
  }

  /** A cell, a year, and how many rows have them. */
  private record Cell(String text, int year, long rows) {}

  @Override
  public void build(Store store) throws SQLException {
    store.execute(
        "CREATE OR REPLACE TABLE "
            + Sql.name(table())
            + " (field VARCHAR, cell VARCHAR, year INTEGER, place INTEGER, name VARCHAR, kind VARCHAR,"
            + " code VARCHAR, ccode INTEGER, member BOOLEAN, cells BIGINT)");
    try (DuckDBAppender appender =
        ((DuckDBConnection) store.connection()).createAppender("main", table())) {
      for (NamedColumn column : source.names()) {
        for (Cell cell : cells(store, column)) {
          append(appender, column, cell);
        }
      }
    }
    Fingerprint.put(
        store, table(), "The states that " + source.name() + " writes by name, year by year", mark);
  }

  private List<Cell> cells(Store store, NamedColumn column) throws SQLException {
    String field = Sql.name(column.column());
    return store.query(
        "SELECT cell, y, count(*) FROM (SELECT "
            + field
            + " AS cell, unnest("
            + column.years()
            + ")::INTEGER AS y FROM "
            + Sql.name(source.name())
            + ") WHERE cell IS NOT NULL AND y IS NOT NULL GROUP BY cell, y ORDER BY cell, y",
        row -> new Cell(row.getString(1), row.getInt(2), row.getLong(3)));
  }

  private void append(DuckDBAppender appender, NamedColumn column, Cell cell) throws SQLException {
    List<String> parts =
        column.separator() == null
            ? List.of(cell.text().strip())
            : names.split(cell.text(), column.separator());
    int place = 0;
    for (String name : parts) {
      Placement placement = names.place(name, cell.year(), source.name());
      appender.beginRow();
      appender.append(column.column());
      appender.append(cell.text());
      appender.append(cell.year());
      appender.append(++place);
      appender.append(name);
      appender.append(kind(placement));
      append(appender, placement);
      appender.append(cell.rows());
      appender.endRow();
    }
  }

  private static String kind(Placement placement) {
    if (placement instanceof Placement.NoState none) {
      return none.kind().name().toLowerCase(Locale.ROOT);
    }
    return placement instanceof Placement.Placed ? "state" : "unknown";
  }

  private static void append(DuckDBAppender appender, Placement placement) throws SQLException {
    if (placement instanceof Placement.Placed found) {
      State state = found.state();
      appender.append(state.code());
      if (state.cow().isPresent()) {
        appender.append(state.cow().getAsInt());
      } else {
        appender.appendNull();
      }
      appender.append(found.member());
    } else {
      appender.appendNull();
      appender.appendNull();
      appender.appendNull();
    }
  }
}
