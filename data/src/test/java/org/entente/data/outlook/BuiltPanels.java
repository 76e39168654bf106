package org.entente.data.outlook;

import java.util.EnumMap;
import java.util.Map;
import org.entente.core.outlook.Panel;
import org.entente.data.Progress;
import org.entente.data.workspace.FullWorkspace;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/** The panels out of the workspace with every data set, built once for all tests. */
final class BuiltPanels {

  private static final Map<PanelUnit, Panel> BUILT = new EnumMap<>(PanelUnit.class);

  private BuiltPanels() {}

  static Panel alliances() throws WorkspaceException {
    return panel(PanelUnit.ALLIANCE);
  }

  static Panel members() throws WorkspaceException {
    return panel(PanelUnit.MEMBER);
  }

  private static synchronized Panel panel(PanelUnit unit) throws WorkspaceException {
    if (!BUILT.containsKey(unit)) {
      try (Store store = FullWorkspace.get().openForReading()) {
        BUILT.put(unit, new PanelBuilder(store).build(unit, Progress.silent()));
      }
    }
    return BUILT.get(unit);
  }
}
