package org.entente.data.outlook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.core.outlook.Ending;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;
import org.entente.data.Progress;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * Builds the panel of alliances, or of their members' parts, in force at 31 December of each year
 * from the tables of a workspace.
 *
 * <p>A covariate is what was knowable on that day and is missing where no source says; an outcome
 * lies strictly after it, and is empty where ATOP's records end before. Nothing is imputed.
 */
public final class PanelBuilder {

  /** Columns before the covariates: key and outcomes. */
  private static final int BEFORE = 7;

  private final Store store;
  private final Covariates covariates;

  /** Over an open database. */
  public PanelBuilder(Store store) {
    this(store, Covariates.builtin());
  }

  PanelBuilder(Store store, Covariates covariates) {
    this.store = store;
    this.covariates = covariates;
  }

  /**
   * Builds a panel.
   *
   * @throws WorkspaceException if a data set is not loaded or cannot be read
   */
  public Panel build(PanelUnit unit, Progress progress) throws WorkspaceException {
    List<Covariate> wanted = covariates.of(unit);
    Panel.Builder panel = new Panel.Builder(wanted.stream().map(Covariate::name).toList());
    try {
      new PanelTables(store, covariates).create(progress);
      return store.rows(
          new PanelSql(unit, wanted).query(),
          rows -> {
            while (rows.next()) {
              panel.row(snapshot(rows), values(rows, wanted.size()));
            }
            return panel.build();
          });
    } catch (SQLException e) {
      throw new WorkspaceException("the panel cannot be built: " + Store.message(e), e);
    }
  }

  private static Snapshot snapshot(ResultSet row) throws SQLException {
    return new Snapshot(
        row.getInt("atopid"),
        number(row, "member"),
        row.getInt("year"),
        row.getInt("bilat") == 1,
        Optional.ofNullable(row.getString("ending"))
            .map(ending -> Ending.valueOf(ending.toUpperCase(Locale.ROOT))),
        Optional.of(number(row, "violated5"))
            .filter(OptionalInt::isPresent)
            .map(violated -> violated.getAsInt() == 1),
        number(row, "cause"));
  }

  private static OptionalInt number(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static double[] values(ResultSet row, int count) throws SQLException {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      double value = row.getDouble(BEFORE + 1 + i);
      values[i] = row.wasNull() ? Double.NaN : value;
    }
    return values;
  }
}
