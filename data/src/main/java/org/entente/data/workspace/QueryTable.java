package org.entente.data.workspace;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.data.catalogue.DataColumn;
import org.entente.data.catalogue.DerivedTable;

/** A table that the query of a description makes from loaded ones. */
public final class QueryTable implements Derived {

  private final DerivedTable table;
  private final String mark;

  /** Of this description. */
  public QueryTable(DerivedTable table) {
    this.table = table;
    this.mark = Fingerprint.of(table.toString());
  }

  @Override
  public String table() {
    return table.name();
  }

  @Override
  public Set<String> needs() {
    return new TreeSet<>(table.needs());
  }

  @Override
  public boolean isCurrent(Store store) throws SQLException {
    return Fingerprint.isOn(store, table.name(), mark);
  }

  @Override
  public void build(Store store) throws SQLException {
    String columns =
        table.columns().stream()
            .map(
                c ->
                    "CAST("
                        + Sql.name(c.name())
                        + " AS "
                        + c.type().sql()
                        + ") AS "
                        + Sql.name(c.name()))
            .collect(Collectors.joining(", "));
    store.execute(
        "CREATE OR REPLACE TABLE "
            + Sql.name(table.name())
            + " AS SELECT "
            + columns
            + " FROM ("
            + table.query()
            + ") ORDER BY ALL");
    for (DataColumn column : table.columns()) {
      store.execute(
          "COMMENT ON COLUMN "
              + Sql.name(table.name())
              + "."
              + Sql.name(column.name())
              + " IS "
              + Sql.text(column.definition() + column.unit().map(u -> " (" + u + ")").orElse("")));
    }
    Fingerprint.put(store, table.name(), table.about(), mark);
  }
}
