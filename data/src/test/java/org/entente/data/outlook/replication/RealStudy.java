package org.entente.data.outlook.replication;

import java.util.Optional;
import org.entente.data.Progress;
import org.entente.data.workspace.FullWorkspace;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/** The replication on the workspace with every data set, made once. */
final class RealStudy {

  private static Optional<LeedsSavunStudy> made = Optional.empty();

  private RealStudy() {}

  /** Skips the test if the data are not there. */
  static synchronized LeedsSavunStudy get() throws WorkspaceException {
    if (made.isEmpty()) {
      try (Store store = FullWorkspace.get().openForReading()) {
        made = Optional.of(LeedsSavunStudy.of(store, Progress.silent()));
      }
    }
    return made.get();
  }
}
