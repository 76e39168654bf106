package org.entente.app.command.news;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Session;
import org.entente.app.report.claim.VoicesJson;
import org.entente.app.report.claim.VoicesPage;
import org.entente.app.report.claim.VoicesReport;
import org.entente.app.report.claim.VoicesText;
import org.entente.core.state.State;
import org.entente.data.casebook.CasebookException;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente voices}: who is heard, and what one press says that the others do not. */
@Command(
    name = "voices",
    description = {
      "Count who is quoted in articles: from which countries, in which capacities, in whose words, and how many speakers are unnamed. With --about, also show month by month what the press of each country says about the alliance, and what only that press says.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente voices article.txt",
      "  entente voices news/ --about USA-JPN-KOR --html voices.html",
      "  entente voices --about USA-JPN --since 2025-01-01 --json"
    })
public final class VoicesCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Mixin private ClaimOptions which;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write a self-contained page to this file.")
  private Path html;

  public VoicesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, CasebookException, WorkspaceException {
    // load
    List<State> about = which.about(session, spec.commandLine());
    // compute
    VoicesReport report =
        VoicesReport.of(
            which.claims(session, spec.commandLine()), about.stream().map(State::code).toList());
    // write
    if (html != null) {
      AtomicFile.write(html, VoicesPage.of(report).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + html);
    }
    session.result(json ? VoicesJson.of(report) : VoicesText.of(report, session.colour()));
    return 0;
  }
}
