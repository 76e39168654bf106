package org.entente.data.outlook.backtest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;
import org.entente.data.Progress;
import org.entente.data.outlook.PanelBuilder;
import org.entente.data.outlook.PanelUnit;
import org.entente.data.workspace.FullWorkspace;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/** The panel of alliances out of the workspace with every data set, built once. */
final class RealPanel {

  private static Optional<Panel> built = Optional.empty();

  private RealPanel() {}

  /** Skips the test if the data are not there. */
  static synchronized Panel get() throws WorkspaceException {
    if (built.isEmpty()) {
      try (Store store = FullWorkspace.get().openForReading()) {
        built = Optional.of(new PanelBuilder(store).build(PanelUnit.ALLIANCE, Progress.silent()));
      }
    }
    return built.get();
  }

  /** The same rows with the covariates of the year before, where the alliance was in force then. */
  static Panel oneYearOlder() throws WorkspaceException {
    Panel panel = get();
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < panel.size(); row++) {
      rows.put(panel.snapshot(row).key(), row);
    }
    Panel.Builder builder = new Panel.Builder(panel.covariates());
    for (int row = 0; row < panel.size(); row++) {
      Snapshot snapshot = panel.snapshot(row);
      String before = snapshot.alliance() + "@" + (snapshot.year() - 1);
      builder.row(snapshot, values(panel, rows.getOrDefault(before, row)));
    }
    return builder.build();
  }

  private static double[] values(Panel panel, int row) {
    double[] values = new double[panel.covariates().size()];
    for (int column = 0; column < values.length; column++) {
      values[column] = panel.raw(row, column);
    }
    return values;
  }
}
