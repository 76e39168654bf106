package org.entente.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.report.Report;
import org.entente.app.report.WhatIfReport;
import org.entente.app.report.compare.CompareJson;
import org.entente.app.report.compare.ComparePage;
import org.entente.app.report.compare.CompareText;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.compare.Comparison;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.core.whatif.WhatIf;
import org.entente.data.casebook.Casebook;
import org.entente.data.casebook.CasebookException;
import org.entente.data.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente compare}: two assessments, line by line. */
@Command(
    name = "compare",
    description = {
      "Set two assessments beside each other, line by line: one alliance on two dates (--on and --with), two alliances, or one alliance before and after a supposed change (--what-if). Each uses nothing after its own date.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente compare USA JPN KOR --on 2019-09-01 --with 2025-01-07",
      "  entente compare \"USA JPN\" \"USA KOR\" --on 2025-01-07",
      "  entente compare \"USA,South Korea\" \"USA,Philippines,Japan\" --on 2025-01-07 --moved",
      "  entente compare USA JPN KOR --on 2025-01-07 --what-if 'end-treaty USA JPN' --json",
      "  entente compare \"USA JPN\" \"USA KOR\" --on 2025-01-07 --html compare.html"
    })
final class CompareCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "STATE",
      arity = "0..*",
      description =
          "The members of one alliance; or two alliances, each as one word in quotes, its states divided by blanks, or by commas where a name holds a blank.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      required = true,
      description = "The date of the first assessment, as YYYY-MM-DD.")
  private String on;

  @Option(
      names = "--with",
      paramLabel = "DATE",
      description = "The date of the second assessment. Without it: the same date.")
  private String with;

  @Option(
      names = "--what-if",
      paramLabel = "CHANGE",
      description =
          "Suppose a change to the records of the second assessment (docs/what-if.md). Give it several times for several.")
  private List<String> whatIfs = new ArrayList<>();

  @Option(names = "--moved", description = "Show only the lines that differ.")
  private boolean moved;

  @Mixin private AssessmentWork work;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write both sides as a self-contained page to this file.")
  private Path html;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, CasebookException, WorkspaceException {
    // load
    StateRegistry registry = session.onBoard().registry();
    MemberWords reader = new MemberWords(spec.commandLine(), registry);
    AllianceWords alliances = AllianceWords.of(words, registry);
    LocalDate firstDate = reader.date(on, session.clock());
    LocalDate secondDate = with == null ? firstDate : reader.date(with, session.clock());
    List<State> first = reader.members(alliances.first(), firstDate);
    List<State> second =
        reader.members(
            alliances.second().isEmpty() ? alliances.first() : alliances.second(), secondDate);
    requireDifference(first.equals(second) && firstDate.equals(secondDate));
    Casebook casebook = work.casebook(session);
    WhatIf whatIf = AssessmentWork.whatIf(spec, whatIfs, registry, secondDate);
    Records changed = AssessmentWork.apply(spec, whatIf, casebook.records());
    // compute
    Assessment before = work.assess(session, casebook.records(), first, firstDate);
    Assessment after = work.supposing(session, changed, second, whatIf);
    Comparison comparison = Comparison.of(before, after);
    Optional<WhatIfReport> supposed =
        whatIfs.isEmpty()
            ? Optional.empty()
            : Optional.of(new WhatIfReport(whatIf, new Report(after, casebook), comparison));
    // write
    if (html != null) {
      AtomicFile.write(html, ComparePage.of(comparison, supposed).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + html);
    }
    session.result(
        json
            ? CompareJson.of(comparison, supposed, moved)
            : CompareText.of(comparison, supposed, moved, session.colour()));
    return 0;
  }

  private void requireDifference(boolean same) {
    if (same && whatIfs.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "both sides are the same; give a second date with --with, a second alliance (\"USA JPN\" \"USA KOR\"), or a change with --what-if");
    }
  }
}
