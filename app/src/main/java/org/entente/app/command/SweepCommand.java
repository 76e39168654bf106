package org.entente.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.answer.Outlooks;
import org.entente.app.report.sweep.Lever;
import org.entente.app.report.sweep.Sweep;
import org.entente.app.report.sweep.SweepJson;
import org.entente.app.report.sweep.SweepText;
import org.entente.app.report.sweep.Trial;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Assessor;
import org.entente.core.assessment.Background;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.compare.Comparison;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.core.whatif.ChangeException;
import org.entente.core.whatif.StandardChanges;
import org.entente.core.whatif.WhatIf;
import org.entente.core.whatif.WhatIfForecasts;
import org.entente.data.casebook.Casebook;
import org.entente.data.casebook.CasebookException;
import org.entente.data.reference.ReferenceFiles;
import org.entente.data.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente sweep}: many what-ifs, ranked by what they move. */
@Command(
    name = "sweep",
    description = {
      "Try many what-ifs on an alliance, one at a time, and rank them by how far they move its outlook and its assessment; and move each input of the outlook model to where other alliances stand. Without --what-if: a standard set for every leg, member and outside state at odds with the alliance.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente sweep USA JPN KOR --on 2025-01-07",
      "  entente sweep USA JPN --on 2025-01-07 --what-if 'clash USA JPN' --what-if 'end-treaty USA KOR' --json"
    })
final class SweepCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "STATE",
      arity = "0..*",
      description = "Two states or more, by name, code or number.")
  private List<String> members = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      required = true,
      description = "The date, as YYYY-MM-DD.")
  private String on;

  @Option(
      names = "--what-if",
      paramLabel = "CHANGE",
      description =
          "Try this change (docs/what-if.md). Give it several times; each is tried alone.")
  private List<String> whatIfs = new ArrayList<>();

  @Mixin private AssessmentWork work;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  SweepCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, CasebookException, WorkspaceException {
    // load
    StateRegistry registry = session.onBoard().registry();
    MemberWords words = new MemberWords(spec.commandLine(), registry);
    LocalDate date = words.date(on, session.clock());
    List<State> states = words.members(members, date);
    Casebook casebook = work.casebook(session);
    // The inputs of all alliances of the year, to move those of these legs to where others stand.
    ReferencePack pack = ReferenceFiles.builtin((a, b) -> true);
    WhatIfForecasts odds = Outlooks.odds(pack, date);
    Background background = work.background(session, date, odds);
    // A change that cannot be read is wrong words, before any work is done.
    AssessmentWork.whatIf(spec, whatIfs, registry, date);
    // compute
    Assessment asIs = new Assessor(registry, casebook.records(), background).assess(states, date);
    List<String> changes = whatIfs.isEmpty() ? StandardChanges.of(asIs) : whatIfs;
    List<Trial> trials = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (String change : changes) {
      WhatIf whatIf = WhatIf.of(List.of(change), registry, date);
      try {
        Records changed = whatIf.apply(casebook.records());
        Background otherwise = background.with(odds.supposing(whatIf.changes()));
        Assessment supposed = new Assessor(registry, changed, otherwise).assess(states, date);
        trials.add(new Trial(whatIf.changes().get(0), Comparison.of(asIs, supposed)));
      } catch (ChangeException e) {
        refused.add(e.getMessage());
      }
    }
    Sweep sweep = new Sweep(asIs, trials, refused, levers(asIs, odds));
    // write
    session.result(json ? SweepJson.of(sweep) : SweepText.of(sweep, session.colour()));
    return 0;
  }

  private static List<Lever> levers(Assessment asIs, WhatIfForecasts odds) {
    List<Lever> levers = new ArrayList<>();
    for (LegAssessment leg : asIs.legs()) {
      odds.strongest(leg.leg().a().code(), leg.leg().b().code())
          .ifPresent(row -> levers.addAll(Lever.of(odds.reader(), row)));
    }
    return levers;
  }
}
