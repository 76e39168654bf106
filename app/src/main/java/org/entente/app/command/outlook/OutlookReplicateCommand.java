package org.entente.app.command.outlook;

import java.util.concurrent.Callable;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.data.outlook.replication.LeedsSavunPage;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente outlook replicate}: a published model of how alliances end, fitted again. */
@Command(
    name = "replicate",
    description =
        "Refit the model of Leeds and Savun (2007) of how alliances end on the loaded data sets, and write the page docs/leeds-savun.md, which compares the published signs, an earlier fit in R, and ours.")
public final class OutlookReplicateCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private WorkspaceOption workspace;

  public OutlookReplicateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    try (Store store = workspace.workspace(session).openForReading()) {
      session.result(LeedsSavunPage.of(store, session.progress()));
    }
    return 0;
  }
}
