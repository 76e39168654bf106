package org.entente.app.command.outlook;

import java.util.concurrent.Callable;
import org.entente.app.command.shared.Session;
import org.entente.app.report.outlook.ValidationPage;
import org.entente.data.reference.ReferenceFiles;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;

/** {@code entente outlook validate}: alliances of known fate, five years before it. */
@Command(
    name = "validate",
    description =
        "Write the page docs/validation.md: what the outlook said of every broken alliance five years before, compared with one of the same year that lasted. No data sets are needed.")
public final class OutlookValidateCommand implements Callable<Integer> {

  private final Session session;

  public OutlookValidateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException {
    session.result(
        ValidationPage.of(ReferenceFiles.builtin((a, b) -> true), session.bundled().registry()));
    return 0;
  }
}
