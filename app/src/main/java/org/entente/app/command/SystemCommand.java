package org.entente.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.SourceOptions;
import org.entente.app.report.system.SystemJson;
import org.entente.app.report.system.SystemPage;
import org.entente.app.report.system.SystemReport;
import org.entente.app.report.system.SystemText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente system}: a whole system of alliances in one table. */
@Command(
    name = "system",
    description = {
      "Show a system of alliances on a date: the hub and its spokes, every leg in one table, and the minilaterals (treaties and arrangements of three to five states). For one state: the state and all states that have an alliance obligation in force with it.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente system USA --on 2025-01-07",
      "  entente system USA --on 2025-01-07 --html system.html",
      "  entente system USA JPN KOR AUS PHL IND --on 2025-01-07 --json"
    })
final class SystemCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "STATE",
      arity = "0..*",
      description = "The hub of the system; or all members, two or more.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The date, as YYYY-MM-DD. Default: the last day that the casebook covers.")
  private String on;

  @Mixin private SourceOptions sources;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write a self-contained page to this file.")
  private Path html;

  SystemCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    SystemReport report =
        new SystemReport(sources.engine(session).system(words, Optional.ofNullable(on)));
    if (html != null) {
      AtomicFile.write(html, SystemPage.of(report).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + html);
    }
    session.result(json ? SystemJson.of(report) : SystemText.of(report, session.colour()));
    return 0;
  }
}
