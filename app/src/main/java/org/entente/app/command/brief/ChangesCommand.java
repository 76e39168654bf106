package org.entente.app.command.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.SourceOptions;
import org.entente.app.report.changes.ChangesFeed;
import org.entente.app.report.changes.ChangesJson;
import org.entente.app.report.changes.ChangesText;
import org.entente.engine.result.ChangesResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente changes}: what changed since a date. */
@Command(
    name = "changes",
    description = {
      "What is new, ended, worse or better since a date: the answer, directions, treaties, leaders, pressures and acts between members.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente changes USA JPN KOR --since 2024-10-01 --on 2025-01-07",
      "  entente changes USA PHL --since 2025-01-01 --on 2025-12-31 --atom"
    })
public final class ChangesCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "STATE",
      arity = "2..*",
      description =
          "Two states or more, by name, code or number; the name of an alliance stands for its members.")
  private List<String> members = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The date, as YYYY-MM-DD. Default: the last day that the casebook covers.")
  private String on;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      required = true,
      description = "The earlier date, as YYYY-MM-DD.")
  private String since;

  @Option(names = "--atom", description = "Write an Atom feed instead of text.")
  private boolean atom;

  @Mixin private SourceOptions sources;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  /** Made by the options parser. */
  public ChangesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ChangesResult result = sources.engine(session).changes(members, since, Optional.ofNullable(on));
    session.result(
        atom
            ? ChangesFeed.of(result)
            : json ? ChangesJson.of(result) : ChangesText.of(result, session.colour()));
    return 0;
  }
}
