package org.entente.app.command.outlook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.app.report.outlook.AlliedOutlookTable;
import org.entente.app.report.outlook.OutlookJson;
import org.entente.app.report.outlook.OutlookText;
import org.entente.engine.AlliedOutlooks;
import org.entente.engine.Engine;
import org.entente.engine.result.OutlookResult;
import org.entente.engine.source.FailedException;
import org.entente.engine.source.Sources;
import org.entente.engine.source.WorkspaceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente outlook}: how likely an obligation is to be broken. */
@Command(
    name = "outlook",
    description = {
      "Estimate how likely the obligation between two states is to be broken: the probability that a bilateral alliance is violated or abrogated within one and five years, with its interval, base rates, reasons, and the most similar past alliances. Nothing after the date is used. See docs/outlook-model-card.md.",
      ""
    },
    synopsisSubcommandLabel = "[COMMAND]",
    subcommands = {
      OutlookPanelCommand.class,
      OutlookBackTestCommand.class,
      OutlookReplicateCommand.class,
      OutlookValidateCommand.class,
      OutlookCasesCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente outlook USA JPN",
      "  entente outlook USA JPN KOR --on 2025-01-07 --json",
      "  entente outlook CHN SUN --on 1960-01-01",
      "  entente outlook --all --on 2025-12-31 -o outlooks.csv",
      "  entente outlook panel -o panel.csv",
      "  entente outlook backtest --html backtest.html"
    })
public final class OutlookCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "STATE",
      arity = "0..*",
      description = "Two states or more, by name, code or number; every pair gets an answer.")
  private List<String> states = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The date, as YYYY-MM-DD. Default: the last day of the data.")
  private String on;

  @Option(
      names = "--all",
      description =
          "Every pair with an obligation in ATOP: trouble and break, the first 25 as text. Not for a date before the readings of trouble.")
  private boolean all;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "With --all: write every pair to this file as CSV.")
  private Path output;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  public OutlookCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException {
    requireFittingOptions();
    Engine engine =
        new Engine(
            new Sources(
                session.bundled(),
                List.of(),
                WorkspaceData.of(new WorkspaceOption().workspace(session)),
                session::today));
    if (all) {
      return all(engine.alliedOutlooks(Optional.ofNullable(on)));
    }
    OutlookResult result = engine.outlook(states, Optional.ofNullable(on));
    session.result(
        json
            ? OutlookJson.of(result.answers(), result.pack())
            : OutlookText.of(result.answers(), result.pack(), session.colour()));
    return 0;
  }

  private void requireFittingOptions() {
    if (!all && output != null) {
      throw new ParameterException(spec.commandLine(), "-o writes a table of all pairs; add --all");
    }
    if (all && !states.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--all is about every allied pair; leave out " + String.join(" ", states));
    }
    if (all && json) {
      throw new ParameterException(
          spec.commandLine(), "--all writes text or, with -o FILE, CSV; leave out --json");
    }
    new WorkspaceOption().requireOutside(spec.commandLine(), session, output);
  }

  private int all(AlliedOutlooks outlooks) throws FailedException {
    if (output == null) {
      session.result(AlliedOutlookTable.text(outlooks, session.colour()));
    } else {
      AtomicFile.write(output, AlliedOutlookTable.csv(outlooks).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + output);
    }
    return 0;
  }
}
