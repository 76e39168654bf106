package org.entente.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.AllianceArguments;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.SourceOptions;
import org.entente.app.report.compare.CompareJson;
import org.entente.app.report.compare.ComparePage;
import org.entente.app.report.compare.CompareText;
import org.entente.engine.Engine;
import org.entente.engine.question.ComparisonQuestion;
import org.entente.engine.result.ComparisonResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente compare}: two assessments, line by line. */
@Command(
    name = "compare",
    description = {
      "Compare two assessments line by line: one alliance on two dates (--on and --with), two alliances, or one alliance before and after a supposed change (--what-if). Each uses nothing after its own date.",
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
          "The members of one alliance; or two alliances, each in quotes, with states separated by spaces, or by commas if a name contains a space.")
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
      description = "The date of the second assessment. Default: the same date.")
  private String with;

  @Option(
      names = "--what-if",
      paramLabel = "CHANGE",
      description =
          "Suppose a change to the records of the second assessment (docs/what-if.md). Repeat it for several changes.")
  private List<String> whatIfs = new ArrayList<>();

  @Option(names = "--moved", description = "Show only the lines that differ.")
  private boolean moved;

  @Mixin private SourceOptions sources;

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
  public Integer call() {
    Engine engine = sources.engine(session);
    AllianceArguments alliances = AllianceArguments.of(words, engine.sources().registry());
    ComparisonResult result =
        engine.compare(
            new ComparisonQuestion(
                alliances.first(),
                Optional.of(on),
                alliances.second(),
                Optional.ofNullable(with),
                whatIfs));
    if (html != null) {
      AtomicFile.write(
          html,
          ComparePage.of(result.comparison(), result.whatIf()).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + html);
    }
    session.result(
        json
            ? CompareJson.of(result.comparison(), result.whatIf(), moved)
            : CompareText.of(result.comparison(), result.whatIf(), moved, session.colour()));
    return 0;
  }
}
