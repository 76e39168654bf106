package org.entente.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.app.answer.Outlooks;
import org.entente.app.report.outlook.OutlookJson;
import org.entente.app.report.outlook.OutlookText;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.outlook.forecast.Forecaster;
import org.entente.core.outlook.forecast.PairForecast;
import org.entente.core.state.State;
import org.entente.data.reference.ReferenceFiles;
import org.entente.data.reference.ReferenceHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente outlook}: how likely an obligation is to be broken. */
@Command(
    name = "outlook",
    description = {
      "How likely is the obligation between two states to be broken? The probability that a bilateral alliance is violated or abrogated within one and five years, with its interval, base rates, reasons, and the most similar past alliances. Nothing after the date is used. See docs/outlook-model-card.md.",
      ""
    },
    synopsisSubcommandLabel = "[COMMAND]",
    subcommands = {
      OutlookPanelCommand.class,
      OutlookBackTestCommand.class,
      OutlookReplicateCommand.class,
      OutlookValidateCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente outlook USA JPN",
      "  entente outlook USA JPN KOR --on 2025-01-07 --json",
      "  entente outlook CHN SUN --on 1960-01-01",
      "  entente outlook panel -o panel.csv",
      "  entente outlook backtest --html backtest.html"
    })
final class OutlookCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "STATE",
      arity = "0..*",
      description = "Two states or more, by name, code or number; every pair is answered.")
  private List<String> states = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The date, as YYYY-MM-DD. Without it: the last day of the data.")
  private String on;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  OutlookCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException {
    MemberWords words = new MemberWords(spec.commandLine(), session.onBoard().registry());
    Set<String> codes =
        states.stream().map(word -> words.state(word).code()).collect(Collectors.toSet());
    Forecaster reader =
        new Forecaster(
            ReferenceFiles.builtin((a, b) -> codes.contains(a) && codes.contains(b)),
            ReferenceHistory.builtin());
    LocalDate date =
        on == null
            ? LocalDate.of(reader.pack().lastYear(), 12, 31)
            : words.date(on, session.clock());
    List<State> members = words.members(states, date);
    List<PairForecast> answers =
        Leg.among(members).stream()
            .map(leg -> reader.answer(leg.a().code(), leg.b().code(), Outlooks.lastYear(date)))
            .toList();
    session.result(
        json
            ? OutlookJson.of(answers, reader.pack())
            : OutlookText.of(answers, reader.pack(), session.colour()));
    return 0;
  }
}
