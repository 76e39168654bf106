package org.entente.data.outlook;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.data.Progress;
import org.entente.data.table.TableFormat;
import org.entente.data.table.TableWriter;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * Writes a panel to a file. A value that is not known is an empty field; {@link PanelCodebook} says
 * what the columns are.
 */
public final class PanelWriter {

  private static final String KEY = "atopid, year, ";
  private static final String MEMBER_KEY = "atopid, member, year, ";

  private final Store store;
  private final Covariates covariates = Covariates.builtin();

  /** Over an open database. */
  public PanelWriter(Store store) {
    this.store = store;
  }

  /**
   * Builds a panel and writes it, in the order of year, alliance and member.
   *
   * @param file the file to make; it must not be there yet
   * @param about what the file should say of itself (Parquet only), in the order given
   * @throws WorkspaceException if a data set is not loaded, or the file cannot be written
   */
  public void write(
      PanelUnit unit, Path file, TableFormat format, Map<String, String> about, Progress progress)
      throws WorkspaceException {
    List<Covariate> columns = covariates.of(unit);
    try {
      new PanelTables(store, covariates).create(progress);
      store.execute(
          "CREATE OR REPLACE TEMP TABLE outlook_panel AS " + new PanelSql(unit, columns).query());
    } catch (SQLException e) {
      throw new WorkspaceException("the panel cannot be built: " + Store.message(e), e);
    }
    String query =
        "SELECT "
            + (unit == PanelUnit.MEMBER ? MEMBER_KEY : KEY)
            + "bilat, ending, violated5, cause, "
            + columns.stream().map(Covariate::name).collect(Collectors.joining(", "))
            + " FROM outlook_panel ORDER BY year, atopid, member";
    new TableWriter(store, progress)
        .write(query, file, format, about, new PanelCodebook().entries(unit));
  }
}
