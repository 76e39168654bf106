package org.entente.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.report.HtmlReport;
import org.entente.app.report.JsonReport;
import org.entente.app.report.Report;
import org.entente.app.report.TerminalReport;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Assessor;
import org.entente.core.assessment.StandingSource;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.data.casebook.Casebook;
import org.entente.data.casebook.CasebookException;
import org.entente.data.casebook.CasebookReader;
import org.entente.data.portfolio.StandingReader;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente assess}: how well an alliance holds on a date. */
@Command(
    name = "assess",
    description = {
      "Assess an alliance on a date: what binds its members, how alike they treat outsiders, what pulls at them now, and what is not known."
          + " Nothing after the date is used.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente assess USA JPN KOR --on 2025-01-07",
      "  entente assess \"South Korea\" Japan --on 2019-09-01 --json",
      "  entente assess USA AUS --on 2021-09-20 --html report.html",
      "  entente assess USA GBR FRA --casebook builtin --casebook my-nato"
    })
final class AssessCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "STATE",
      arity = "0..*",
      description =
          "Two states or more: a name, an ISO alpha-3 code, a Correlates of War or Gleditsch-Ward number.")
  private List<String> members = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The date, as YYYY-MM-DD. Without it: the last day that the casebook covers.")
  private String on;

  @Option(
      names = "--casebook",
      paramLabel = "DIR",
      description =
          "Use the casebook in this folder instead of the one on board. Give it several times to use several; "
              + "\"builtin\" is the one on board.")
  private List<String> casebooks = new ArrayList<>();

  @Mixin private WorkspaceOption workspace;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write a self-contained page to this file.")
  private Path html;

  @Option(names = "--evidence", description = "List every record behind the text, with its source.")
  private boolean evidence;

  AssessCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, CasebookException, WorkspaceException {
    // load
    StateRegistry registry = session.onBoard().registry();
    MemberWords words = new MemberWords(spec.commandLine(), registry);
    LocalDate given = on == null ? null : words.date(on, session.clock());
    List<State> early = given == null ? List.of() : words.members(members, given);
    Casebook casebook =
        session
            .onBoard()
            .casebook(casebooks.isEmpty() ? List.of(CasebookReader.BUILTIN) : casebooks);
    LocalDate date = given == null ? lastDay(casebook) : given;
    List<State> states = early.isEmpty() ? words.members(members, date) : early;
    // compute
    Assessment assessment =
        new Assessor(registry, casebook.records(), standings(date)).assess(states, date);
    Report report = new Report(assessment, casebook);
    // write
    if (html != null) {
      AtomicFile.write(html, HtmlReport.of(report).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + html);
    }
    session.result(
        json ? JsonReport.of(report) : TerminalReport.of(report, evidence, session.colour()));
    return 0;
  }

  /** From the data sets of the user's workspace, if there are any. */
  private StandingSource standings(LocalDate date) throws WorkspaceException {
    Workspace own = workspace.workspace(session);
    if (!own.hasDatabase()) {
      return StandingSource.NONE;
    }
    try (Store store = own.openForReading()) {
      return StandingReader.of(store, date);
    }
  }

  private LocalDate lastDay(Casebook casebook) throws FailedException {
    LocalDate last =
        casebook
            .records()
            .lastDay()
            .orElseThrow(
                () ->
                    new FailedException(
                        "the casebook does not say which years it covers (scope.csv); give the date with --on"));
    LocalDate today = LocalDate.now(session.clock());
    return last.isAfter(today) ? today : last;
  }
}
