package org.entente.app.command.measure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.SourceOptions;
import org.entente.app.command.shared.YearRange;
import org.entente.app.report.balance.BalanceJson;
import org.entente.app.report.balance.BalancePage;
import org.entente.app.report.balance.BalanceText;
import org.entente.data.network.file.NetworkFile;
import org.entente.engine.BalanceAnalysis;
import org.entente.engine.Engine;
import org.entente.engine.result.BalanceResult;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente balance}: friends, foes and the triangles between them. */
@Command(
    name = "balance",
    description = {
      "Show friends and foes: the triangles of an alliance that are under tension and why, what would relieve them, the camps of the best split, and how balanced the whole network is (triangle census, walk balance, and the exact frustration index with its proof). See docs/balance.md.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente balance USA JPN KOR --on 2019-09-01",
      "  entente balance DEU AUH ITA --on 1913-12-31 --html 1913.html",
      "  entente balance --year 1946..2010 -o balance.csv --html balance.html",
      "  entente balance --year 1962 -o 1962.graphml",
      "  entente balance --network my-network.csv"
    })
public final class BalanceCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "STATE",
      arity = "0..*",
      description =
          "States, by name, code or number; with --network, the names of nodes in the file.")
  private List<String> states = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The date, as YYYY-MM-DD. Default: the last day that the casebook covers.")
  private String on;

  @Option(
      names = "--year",
      paramLabel = "FIRST..LAST",
      description = "The whole system in these years, from the loaded data sets.")
  private String years;

  @Option(
      names = "--network",
      paramLabel = "FILE",
      description = "A signed network of your own: .csv (from,to,sign), .graphml or .gexf.")
  private Path network;

  @Option(
      names = "--from",
      paramLabel = "SOURCE",
      description =
          "Take the ties from the casebook or from the loaded data sets (casebook, data). Default: the casebook if it covers the states on the date.")
  private BalanceAnalysis.Source source = BalanceAnalysis.Source.auto;

  @Mixin private NetworkOptions rules;

  @Mixin private SourceOptions sources;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write the network (.graphml, .gexf, .csv) or, for several years, the table (.csv).")
  private Path output;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write a self-contained page to this file.")
  private Path html;

  @Option(names = "--svg", paramLabel = "FILE", description = "Write the chart to this file.")
  private Path svg;

  public BalanceCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    for (Path path : Arrays.asList(output, html, svg)) {
      sources.requireOutside(spec.commandLine(), session, path);
    }
    if (on != null && (years != null || network != null)) {
      throw wrong("--on cannot be combined with --year or --network; use one of them");
    }
    Engine engine = sources.engine(session);
    BalanceAnalysis analysis =
        new BalanceAnalysis(engine.sources(), session.feedback(), rules.rules(spec.commandLine()));
    if (years != null && network == null && states.isEmpty()) {
      new BalanceSeriesOutput(session, analysis)
          .write(YearRange.of(spec.commandLine(), years), output, html, svg, json);
      return 0;
    }
    write(report(engine, analysis), analysis);
    return 0;
  }

  private BalanceResult report(Engine engine, BalanceAnalysis analysis) {
    if (network != null) {
      return analysis.ofFile(network, states, years == null ? OptionalInt.empty() : oneYear());
    }
    if (years != null) {
      int year = oneYear().getAsInt();
      return analysis.ofYear(engine.members(states, LocalDate.of(year, 12, 31)), year);
    }
    if (states.isEmpty()) {
      throw wrong(
          "name the states, such as: entente balance USA JPN KOR --on 2025-01-07; or --year");
    }
    LocalDate date = engine.date(Optional.ofNullable(on));
    return analysis.onDate(engine.members(states, date), date, source);
  }

  private OptionalInt oneYear() {
    YearRange range = YearRange.of(spec.commandLine(), years);
    if (range.first() != range.last()) {
      throw wrong("give one year here; a range is for the whole system: --year without states");
    }
    return OptionalInt.of(range.first());
  }

  private void write(BalanceResult report, BalanceAnalysis analysis) throws FailedException {
    if (output != null) {
      NetworkFile.Format format =
          NetworkFile.Format.of(output)
              .orElseThrow(
                  () ->
                      wrong(
                          "\""
                              + output
                              + "\" has an unknown file type; end it with .graphml, .gexf or .csv"));
      String text = NetworkFile.text(format, List.of(analysis.annotated(report)));
      AtomicFile.write(output, text.getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + output);
    }
    if (svg != null) {
      AtomicFile.write(svg, BalancePage.svg(report).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + svg);
    }
    if (html != null) {
      AtomicFile.write(html, BalancePage.html(report).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + html);
    }
    session.result(json ? BalanceJson.of(report) : BalanceText.of(report, session.colour()));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
