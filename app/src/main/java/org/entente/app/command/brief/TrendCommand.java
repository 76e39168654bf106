package org.entente.app.command.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.SourceOptions;
import org.entente.app.report.trend.TrendCsv;
import org.entente.app.report.trend.TrendJson;
import org.entente.app.report.trend.TrendText;
import org.entente.engine.question.InvalidQuestionException;
import org.entente.engine.result.TrendResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente trend}: practice over years. */
@Command(
    name = "trend",
    description = {
      "Practice of every pair of members over the years before a date: recorded acts of cooperation and of conflict, their balance, and which way it moves.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente trend JPN KOR --on 2025-12-31",
      "  entente trend USA JPN KOR --on 2025-01-07 --years 5 --csv"
    })
public final class TrendCommand implements Callable<Integer> {

  private static final int MOST_YEARS = 100;

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
      names = "--years",
      paramLabel = "N",
      defaultValue = "11",
      description = "How many years, from 2 to 100. Default: ${DEFAULT-VALUE}.")
  private int years;

  @Option(names = "--csv", description = "Write CSV instead of text.")
  private boolean csv;

  @Mixin private SourceOptions sources;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  /** Made by the options parser. */
  public TrendCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (years < 2 || years > MOST_YEARS) {
      throw new InvalidQuestionException(
          "--years must be from 2 to " + MOST_YEARS + ", not " + years);
    }
    TrendResult result = sources.engine(session).trend(members, Optional.ofNullable(on), years);
    session.result(
        csv
            ? TrendCsv.of(result)
            : json ? TrendJson.of(result) : TrendText.of(result, session.colour()));
    return 0;
  }
}
