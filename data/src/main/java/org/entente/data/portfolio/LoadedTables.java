package org.entente.data.portfolio;

import java.sql.SQLException;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/** Makes sure that what is to be read was loaded. */
final class LoadedTables {

  private LoadedTables() {}

  /**
   * Checks a table.
   *
   * @throws WorkspaceException if it is not there, with what to do
   */
  static void require(Store store, String table, String dataSet)
      throws SQLException, WorkspaceException {
    if (!store.hasTable(table)) {
      throw new WorkspaceException(
          "this needs the data set "
              + dataSet
              + ", which is not loaded; get it with: entente data get "
              + dataSet
              + ", then: entente data load "
              + dataSet);
    }
  }
}
