package org.entente.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.SourceOptions;
import org.entente.app.report.sweep.SweepJson;
import org.entente.app.report.sweep.SweepText;
import org.entente.engine.result.Sweep;
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
      "Try many what-ifs on an alliance, one at a time, and rank them by how far they move its outlook and its assessment; also move each input of the outlook model across the range of other alliances. Default: a standard set of changes for every leg, member and outside state at odds with the alliance.",
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
      description = "The date, as YYYY-MM-DD. Default: the last day that the casebook covers.")
  private String on;

  @Option(
      names = "--what-if",
      paramLabel = "CHANGE",
      description = "Try this change (docs/what-if.md). Repeatable; each change is tried alone.")
  private List<String> whatIfs = new ArrayList<>();

  @Mixin private SourceOptions sources;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  SweepCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Sweep sweep = sources.engine(session).sweep(members, Optional.ofNullable(on), whatIfs);
    session.result(json ? SweepJson.of(sweep) : SweepText.of(sweep, session.colour()));
    return 0;
  }
}
