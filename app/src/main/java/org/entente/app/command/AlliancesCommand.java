package org.entente.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.SourceOptions;
import org.entente.app.report.alliances.AlliancesJson;
import org.entente.app.report.alliances.AlliancesText;
import org.entente.engine.question.AllianceQuestion;
import org.entente.engine.result.AllianceList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente alliances}: which alliances there are, by what names, with what members. */
@Command(
    name = "alliances",
    description = {
      "List alliances and arrangements with their names, members, obligations and ids: those of the casebook, and those that ATOP 5.1 codes from 1815 to 2018.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente alliances NATO",
      "  entente alliances --member JPN --on 2025-01-07",
      "  entente alliances mutual defense treaty with South Korea",
      "  entente alliances atop:3375 --json"
    })
final class AlliancesCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description =
          "A name, an alias, an id or an ATOP number (atop:3375), or the states and some words of its name.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Only those in force on this date, with the members of the day.")
  private String on;

  @Option(names = "--member", paramLabel = "STATE", description = "Only those with this member.")
  private String member;

  @Mixin private SourceOptions sources;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  AlliancesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    AllianceList list =
        sources
            .engine(session)
            .alliances(
                new AllianceQuestion(
                    Optional.ofNullable(on),
                    Optional.ofNullable(member),
                    words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words))));
    session.result(json ? AlliancesJson.of(list) : AlliancesText.of(list, session.colour()));
    return 0;
  }
}
