package org.entente.data.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.core.measure.Cinc;

/**
 * The table {@code cinc}: for every state and year of {@code nmc} the index by our own computation,
 * and how many components it rests on.
 */
public final class CincTable implements Derived {

  private static final List<String> COMPONENTS =
      List.of("milex", "milper", "irst", "pec", "tpop", "upop");

  @Override
  public String table() {
    return "cinc";
  }

  @Override
  public Set<String> needs() {
    return Set.of("nmc");
  }

  /** A state in a year. */
  private record StateYear(int ccode, int year, List<OptionalDouble> components) {}

  @Override
  public void build(Store store) throws SQLException {
    Map<Integer, List<StateYear>> years = new LinkedHashMap<>();
    List<StateYear> rows =
        store.query(
            "SELECT ccode, year, "
                + String.join(", ", COMPONENTS)
                + " FROM nmc ORDER BY year, ccode",
            CincTable::stateYear);
    rows.forEach(row -> years.computeIfAbsent(row.year(), y -> new ArrayList<>()).add(row));
    store.execute(
        "CREATE OR REPLACE TABLE cinc (ccode INTEGER, year INTEGER, cinc DOUBLE, components INTEGER)");
    try (DuckDBAppender appender =
        ((DuckDBConnection) store.connection()).createAppender("main", "cinc")) {
      for (List<StateYear> year : years.values()) {
        append(appender, year);
      }
    }
    store.execute(
        "COMMENT ON TABLE cinc IS 'Composite Index of National Capability, computed by Entente from the components in nmc'");
  }

  private static StateYear stateYear(ResultSet row) throws SQLException {
    List<OptionalDouble> components = new ArrayList<>();
    for (int i = 0; i < COMPONENTS.size(); i++) {
      double value = row.getDouble(3 + i);
      components.add(row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value));
    }
    return new StateYear(row.getInt(1), row.getInt(2), components);
  }

  private static void append(DuckDBAppender appender, List<StateYear> year) throws SQLException {
    List<Cinc.Index> indices = Cinc.ofYear(year.stream().map(StateYear::components).toList());
    for (int i = 0; i < year.size(); i++) {
      appender.beginRow();
      appender.append(year.get(i).ccode());
      appender.append(year.get(i).year());
      OptionalDouble value = indices.get(i).value();
      if (value.isPresent()) {
        appender.append(value.getAsDouble());
      } else {
        appender.appendNull();
      }
      appender.append(indices.get(i).components());
      appender.endRow();
    }
  }
}
