package org.entente.data.workspace;

import java.sql.SQLException;
import java.util.Set;

/** A table that is computed from others whenever one of them is loaded. */
public interface Derived {

  /** Its name. */
  String table();

  /** The tables that it is computed from; empty if it needs none. */
  Set<String> needs();

  /** Whether the table that is there is what this program would make of the same tables. */
  default boolean isCurrent(Store store) throws SQLException {
    return true;
  }

  /** Creates it again, inside the transaction that loads what it needs. */
  void build(Store store) throws SQLException;
}
