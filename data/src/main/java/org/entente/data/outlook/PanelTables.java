package org.entente.data.outlook;

import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.entente.data.Progress;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/** Makes the temporary tables that a panel is put together from. */
final class PanelTables {

  private static final List<String> SCRIPTS =
      List.of(
          "spells.sql",
          "treaty.sql",
          "system.sql",
          "state.sql",
          "members.sql",
          "network.sql",
          "conflict.sql");

  /** Needs the similarity of portfolios, which is not computed by a query. */
  private static final String LAST_SCRIPT = "pairs.sql";

  private final Store store;
  private final Covariates covariates;

  PanelTables(Store store, Covariates covariates) {
    this.store = store;
    this.covariates = covariates;
  }

  /**
   * Makes them all.
   *
   * @throws WorkspaceException if a data set is not loaded
   */
  void create(Progress progress) throws SQLException, WorkspaceException {
    for (PanelSource source : covariates.sources()) {
      require(source);
      store.execute("SET VARIABLE " + source.name() + "_first = " + source.first());
      store.execute("SET VARIABLE " + source.name() + "_last = " + source.last());
    }
    Scripts scripts = new Scripts(store);
    try (Progress.Task task =
        progress.begin("building the panel", OptionalLong.of(SCRIPTS.size() + 2))) {
      for (String script : SCRIPTS) {
        scripts.run(script);
        task.advance(1);
      }
      new SimilarityTable(store).create();
      task.advance(1);
      scripts.run(LAST_SCRIPT);
      task.advance(1);
    }
  }

  private void require(PanelSource source) throws SQLException, WorkspaceException {
    for (String table : source.tables()) {
      if (!store.hasTable(table)) {
        throw new WorkspaceException(
            "the panel of alliances needs the data set "
                + source.dataset()
                + ", which is not loaded; get it with: entente data get "
                + source.dataset()
                + ", then: entente data load "
                + source.dataset());
      }
    }
  }
}
