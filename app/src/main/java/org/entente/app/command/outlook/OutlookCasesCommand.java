package org.entente.app.command.outlook;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.app.report.outlook.CasesPage;
import org.entente.engine.Engine;
import org.entente.engine.source.Sources;
import org.entente.engine.source.WorkspaceData;
import picocli.CommandLine.Command;

/** {@code entente outlook cases}: twelve well-known cases. */
@Command(
    name = "cases",
    description =
        "Write the page docs/historical-cases.md: what the outlook says of twelve well-known cases on the day, with its reasons. No data sets are needed.")
public final class OutlookCasesCommand implements Callable<Integer> {

  private final Session session;

  public OutlookCasesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.result(
        CasesPage.of(
            new Engine(
                new Sources(
                    session.bundled(),
                    List.of(),
                    WorkspaceData.of(new WorkspaceOption().workspace(session)),
                    session::today))));
    return 0;
  }
}
