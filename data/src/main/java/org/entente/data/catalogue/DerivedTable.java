package org.entente.data.catalogue;

import java.util.List;

/**
 * A table that is computed from loaded ones by one query, and made anew when one of them is.
 *
 * @param name its name in the database
 * @param about what a row is
 * @param needs the tables that it is computed from
 * @param query the query; its columns are those described, in their order
 * @param columns its columns
 */
public record DerivedTable(
    String name, String about, List<String> needs, String query, List<DataColumn> columns) {

  /** Copies the lists. */
  public DerivedTable {
    needs = List.copyOf(needs);
    columns = List.copyOf(columns);
  }
}
