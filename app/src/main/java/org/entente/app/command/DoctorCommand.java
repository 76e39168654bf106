package org.entente.app.command;

import java.util.concurrent.Callable;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.app.program.Installation;
import org.entente.app.program.ProgramFolder;
import org.entente.app.report.format.ProgramVersion;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente doctor}: what is installed and where. */
@Command(
    name = "doctor",
    description = {
      "Show what is installed: the program, Java, the language models, the workspace and the cache, where each is, how large it is, and what is missing or out of date.",
      ""
    })
final class DoctorCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private WorkspaceOption workspace;

  DoctorCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException {
    StringBuilder text = new StringBuilder();
    Installation installation =
        new Installation(ProgramFolder.running(session.environment()), session.environment());
    for (Installation.Part part :
        installation.parts(ProgramVersion.get(), workspace.workspace(session).folder())) {
      text.append(part.name()).append('\n');
      part.facts().forEach(fact -> text.append("  ").append(fact).append('\n'));
      part.remedy().ifPresent(remedy -> text.append("  -> ").append(remedy).append('\n'));
    }
    session.result(text.toString());
    return 0;
  }
}
