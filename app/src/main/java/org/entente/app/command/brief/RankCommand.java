package org.entente.app.command.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.SourceOptions;
import org.entente.app.report.rank.RankCsv;
import org.entente.app.report.rank.RankJson;
import org.entente.app.report.rank.RankText;
import org.entente.engine.question.InvalidQuestionException;
import org.entente.engine.result.Ranking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente rank}: pairs in an order. */
@Command(
    name = "rank",
    description = {
      "Rank pairs of states: by the chance of serious trouble, by the direction of practice (weakening first), by its change since the year before, or by how many pressures are within 30 days.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente rank --on 2025-12-31",
      "  entente rank USA JPN KOR PHL AUS --on 2025-12-31 --by change",
      "  entente rank --on 2025-12-31 --by direction --top 20"
    })
public final class RankCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "STATE",
      arity = "0..*",
      description =
          "Pairs among these states, or among the members of this alliance. Default: all pairs.")
  private List<String> members = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The date, as YYYY-MM-DD. Default: the last day that the casebook covers.")
  private String on;

  @Option(
      names = "--by",
      paramLabel = "ORDER",
      defaultValue = "outlook",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Order by;

  /** Orders as they are written on the command line. */
  enum Order {
    outlook,
    direction,
    change,
    pressures
  }

  @Option(
      names = "--all-obligations",
      description =
          "By outlook: also rank pairs with neutrality, non-aggression or consultation alone.")
  private boolean lesser;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "25",
      description = "How many rows of text. Default: ${DEFAULT-VALUE}.")
  private int top;

  @Option(names = "--csv", description = "Write every row as CSV instead of text.")
  private boolean csv;

  @Mixin private SourceOptions sources;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  /** Made by the options parser. */
  public RankCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (top < 1) {
      throw new InvalidQuestionException("--top must be at least 1, not " + top);
    }
    Ranking ranking =
        sources
            .engine(session)
            .rank(
                members,
                Optional.ofNullable(on),
                Ranking.Order.valueOf(by.name().toUpperCase(Locale.ROOT)),
                lesser);
    session.result(
        csv
            ? RankCsv.of(ranking)
            : json ? RankJson.of(ranking) : RankText.of(ranking, top, session.colour()));
    return 0;
  }
}
