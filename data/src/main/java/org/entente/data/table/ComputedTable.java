package org.entente.data.table;

import java.util.List;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/** A table that is computed anew whenever columns of it are asked for. */
public interface ComputedTable {

  /** What sources call it. */
  String name();

  /**
   * Makes the temporary table that the queries of its sources read.
   *
   * @param from the first year that is needed
   * @param to the last year that is needed
   * @param columns the names of the columns that are needed; the table may leave the others out
   * @throws WorkspaceException if a data set that it needs is not loaded or cannot be read
   */
  void create(Store store, int from, int to, List<String> columns) throws WorkspaceException;
}
