package org.entente.app.command.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Grid;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.app.report.chart.Sparkline;
import org.entente.app.report.idealpoint.IdealPointPage;
import org.entente.core.measure.idealpoint.CastVotes;
import org.entente.core.measure.idealpoint.IdealPoint;
import org.entente.core.measure.idealpoint.IdealPointEstimator;
import org.entente.core.measure.idealpoint.IdealPointFit;
import org.entente.core.measure.idealpoint.IdealPointSettings;
import org.entente.core.measure.idealpoint.PreparedVotes;
import org.entente.core.measure.idealpoint.VotePreparation;
import org.entente.core.state.State;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;
import org.entente.data.Progress;
import org.entente.data.portfolio.RollCallIssue;
import org.entente.data.portfolio.UnVotes;
import org.entente.data.table.TableFormat;
import org.entente.data.table.TableWriter;
import org.entente.data.workspace.Sql;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.question.QuestionParser;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code entente ideal-points}: where states stood in the General Assembly. */
@Command(
    name = "ideal-points",
    description = {
      "Estimate where each state stood in each session of the United Nations General Assembly from its roll calls, with standard errors (dynamic ordinal model of Bailey, Strezhnev and Voeten 2017). Needs the data sets un-votes and un-matched-resolutions. See docs/ideal-points.md.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente ideal-points USA RUS CHN",
      "  entente ideal-points -o ideal-points.csv",
      "  entente ideal-points USA GBR FRA --sessions 46-74 --html west.html",
      "  entente ideal-points IND PAK --issue nu --json"
    })
public final class IdealPointsCommand implements Callable<Integer> {

  private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?");
  private static final int YEAR_OF_SESSION_0 = 1945;
  private static final int SPARKLINE = 25;
  private static final String COLUMNS =
      "{'ccode': 'INTEGER', 'state': 'VARCHAR', 'session': 'INTEGER', 'year': 'INTEGER', "
          + "'votes': 'INTEGER', 'ideal_point': 'DOUBLE', 'standard_error': 'DOUBLE'}";

  private final Session session;

  @Spec private CommandSpec spec;

  @Mixin private WorkspaceOption option;

  @Parameters(
      paramLabel = "STATE",
      arity = "0..*",
      description = "States to show, by name, code or number. All are estimated in any case.")
  private List<String> states = new ArrayList<>();

  @Option(
      names = "--sessions",
      paramLabel = "FIRST-LAST",
      description = "Only these sessions, such as 46-74. Session 1 began in 1946.")
  private String sessions;

  @Option(
      names = "--issue",
      paramLabel = "ISSUE",
      description =
          "Only roll calls on one issue: me (Palestinian conflict), nu (nuclear weapons), di (disarmament), hr (human rights), co (colonialism), ec (development).")
  private String issue;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write all states to this file: .csv, .parquet, .jsonl, .duckdb or .dta.")
  private Path output;

  @Option(names = "--json", description = "Write the states asked for, or all, as JSON.")
  private boolean json;

  @Option(names = "--svg", paramLabel = "FILE", description = "Write a chart of the states named.")
  private Path svg;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page with the chart and its numbers.")
  private Path html;

  public IdealPointsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    StateRegistry registry = session.bundled().registry();
    List<State> chosen = chosen(registry);
    int[] range = range();
    RollCallIssue about = about();
    TableFormat format = format();
    if ((svg != null || html != null) && chosen.isEmpty()) {
      throw wrong("a chart needs states; name some, such as: entente ideal-points USA RUS");
    }
    for (Path path : Arrays.asList(output, svg, html)) {
      option.requireOutside(spec.commandLine(), session, path);
    }
    try (Store store = option.workspace(session).openForReading()) {
      // load
      PreparedVotes votes = votes(new UnVotes(store), range, about);
      // compute
      IdealPointFit fit = estimate(votes);
      List<State> shown = chosen.stream().filter(state -> !points(fit, state).isEmpty()).toList();
      chosen.stream()
          .filter(state -> !shown.contains(state))
          .forEach(state -> session.say("entente: " + state + " cast no vote that is used"));
      IdealPointPage report =
          new IdealPointPage(
              fit,
              shown.stream().map(State::name).toList(),
              shown.stream().map(state -> points(fit, state)).toList(),
              sentence(votes, range, about));
      // write
      if (output != null) {
        write(store, registry, fit, format);
      }
      picture(report);
      session.result(json ? json(registry, report) : text(report));
    }
    return 0;
  }

  private List<State> chosen(StateRegistry registry) {
    QuestionParser words = new QuestionParser(registry);
    Set<State> chosen = new LinkedHashSet<>();
    states.forEach(word -> chosen.add(words.state(word)));
    for (State state : chosen) {
      if (state.cow().isEmpty()) {
        throw wrong(state + " has no Correlates of War number, which the vote data use");
      }
    }
    return List.copyOf(chosen);
  }

  private int[] range() {
    if (sessions == null) {
      return new int[] {1, Integer.MAX_VALUE};
    }
    Matcher matcher = RANGE.matcher(sessions.strip());
    if (matcher.matches()) {
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      if (first >= 1 && first <= last) {
        return new int[] {first, last};
      }
    }
    throw wrong(
        "\"" + sessions + "\" is not a range of sessions; write it as FIRST-LAST, such as 46-74");
  }

  private RollCallIssue about() {
    if (issue == null) {
      return null;
    }
    return RollCallIssue.of(issue)
        .orElseThrow(() -> wrong("unknown issue \"" + issue + "\"; use me, nu, di, hr, co or ec"));
  }

  private TableFormat format() {
    if (output == null) {
      return TableFormat.CSV;
    }
    return TableFormat.of(output)
        .orElseThrow(
            () ->
                wrong(
                    "\""
                        + output
                        + "\" has an unknown file type; end it with "
                        + TableFormat.ENDINGS));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  @SuppressWarnings("try") // the task only shows that something happens
  private PreparedVotes votes(UnVotes source, int[] range, RollCallIssue about)
      throws WorkspaceException, FailedException {
    CastVotes cast;
    try (Progress.Task task = session.progress().begin("reading the votes", OptionalLong.empty())) {
      cast = source.read();
    }
    VotePreparation preparation =
        VotePreparation.withAuthorsRules().withSessions(range[0], range[1]);
    if (about != null) {
      preparation = preparation.withRollCalls(source.rollCallsOn(about));
    }
    try {
      return preparation.prepare(cast, source.matches());
    } catch (IllegalArgumentException e) {
      throw new FailedException(
          "no votes to estimate from: "
              + e.getMessage()
              + "; widen --sessions (1 to 74, without 19) or leave out --issue",
          e);
    }
  }

  private IdealPointFit estimate(PreparedVotes votes) {
    IdealPointFit fit;
    try (Progress.Task task =
        session.progress().begin("estimating ideal points (sweeps)", OptionalLong.empty())) {
      fit =
          new IdealPointEstimator(IdealPointSettings.withDefaults())
              .estimate(votes, sweep -> task.advance(1));
    }
    session.say(
        String.format(
            Locale.ROOT,
            "entente: %d votes in %d linked roll calls, %d state-sessions; %s",
            votes.observations(),
            votes.votes().size(),
            votes.points(),
            IdealPointPage.convergence(fit)));
    return fit;
  }

  private static List<IdealPoint> points(IdealPointFit fit, State state) {
    return fit.points().stream().filter(p -> p.state() == state.cow().orElse(-1)).toList();
  }

  private static String sentence(PreparedVotes votes, int[] range, RollCallIssue about) {
    String what = about == null ? "all issues" : about.label();
    String when = range[1] == Integer.MAX_VALUE ? "all sessions" : range[0] + " to " + range[1];
    return String.format(
        Locale.ROOT,
        "Estimated from %,d votes in %,d roll calls (%s; sessions: %s).",
        votes.observations(),
        votes.rollCalls(),
        what,
        when);
  }

  private void write(Store store, StateRegistry registry, IdealPointFit fit, TableFormat format)
      throws FailedException, WorkspaceException {
    StringBuilder rows =
        new StringBuilder("ccode,state,session,year,votes,ideal_point,standard_error\n");
    for (IdealPoint point : fit.points()) {
      rows.append(
              String.format(
                  Locale.ROOT,
                  "%d,%s,%d,%d,%d,%.6f,%.6f",
                  point.state(),
                  code(registry, point.state()),
                  point.session(),
                  point.session() + YEAR_OF_SESSION_0,
                  point.votes(),
                  point.estimate(),
                  point.standardError()))
          .append('\n');
    }
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    if (format == TableFormat.CSV) {
      AtomicFile.write(output, bytes);
    } else {
      AtomicFile.write(output, file -> convert(store, bytes, file, format));
    }
    session.say("wrote " + output);
  }

  /** The database turns CSV into its other formats. */
  private void convert(Store store, byte[] bytes, Path file, TableFormat format)
      throws IOException, WorkspaceException {
    Path rows = Files.createTempFile("entente", ".csv");
    try {
      Files.write(rows, bytes);
      // The database makes the file itself.
      Files.delete(file);
      String query =
          "SELECT * FROM read_csv("
              + Sql.text(rows.toString())
              + ", header = true, columns = "
              + COLUMNS
              + ")";
      new TableWriter(store, session.progress()).write(query, file, format, Map.of());
    } finally {
      Files.deleteIfExists(rows);
    }
  }

  private static String code(StateRegistry registry, int number) {
    return registry.find("cow:" + number) instanceof StateLookup.Found found
        ? found.state().code()
        : "";
  }

  private void picture(IdealPointPage report) throws FailedException {
    if ((svg != null || html != null) && report.names().isEmpty()) {
      throw new FailedException("there is nothing to draw: none of the states has an estimate");
    }
    if (svg != null) {
      AtomicFile.write(svg, report.svg().getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + svg);
    }
    if (html != null) {
      AtomicFile.write(html, report.html().getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + html);
    }
  }

  private String text(IdealPointPage report) {
    if (states.isEmpty()) {
      return output == null
          ? report.about() + "\nName states to see them, or write all with -o FILE.\n"
          : "";
    }
    int first = report.fit().points().stream().mapToInt(IdealPoint::session).min().orElse(1);
    int last = report.fit().points().stream().mapToInt(IdealPoint::session).max().orElse(1);
    double low = extreme(report, -1);
    double high = extreme(report, 1);
    Grid grid = new Grid("state", "sessions", "first>", "s.e.>", "last>", "s.e.>", "all sessions");
    for (int i = 0; i < report.names().size(); i++) {
      List<IdealPoint> points = report.points().get(i);
      List<OptionalDouble> values =
          new ArrayList<>(Collections.nCopies(last - first + 1, OptionalDouble.empty()));
      points.forEach(p -> values.set(p.session() - first, OptionalDouble.of(p.estimate())));
      IdealPoint from = points.get(0);
      IdealPoint to = points.get(points.size() - 1);
      grid.row(
          List.of(
              shortened(report.names().get(i)),
              from.session() + "-" + to.session(),
              IdealPointPage.number(from.estimate()),
              IdealPointPage.number(from.standardError()).substring(1),
              IdealPointPage.number(to.estimate()),
              IdealPointPage.number(to.standardError()).substring(1),
              Sparkline.of(values, SPARKLINE, low, high)));
    }
    return grid
        + "\n"
        + String.format(
            Locale.ROOT,
            "Bars run from %s (lowest) to %s (highest).",
            IdealPointPage.number(low),
            IdealPointPage.number(high))
        + "\n";
  }

  private static String shortened(String name) {
    return name.length() <= 18 ? name : name.substring(0, 15) + "...";
  }

  private static double extreme(IdealPointPage report, int side) {
    return side
        * report.points().stream()
            .flatMap(List::stream)
            .mapToDouble(p -> side * p.estimate())
            .max()
            .orElse(0);
  }

  private static String json(StateRegistry registry, IdealPointPage report) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("measure", IdealPointEstimator.MEASURE.id());
    document.put("reference", IdealPointEstimator.MEASURE.reference());
    document.put("about", report.about());
    ObjectNode search = document.putObject("search");
    search.put("converged", report.fit() instanceof IdealPointFit.Converged);
    search.put("sweeps", report.fit().convergence().sweeps());
    search.put("objective", report.fit().convergence().objective());
    search.put("largestChange", report.fit().convergence().largestChange());
    ArrayNode array = document.putArray("points");
    List<IdealPoint> points =
        report.names().isEmpty()
            ? report.fit().points()
            : report.points().stream().flatMap(List::stream).toList();
    for (IdealPoint point : points) {
      ObjectNode node = array.addObject();
      node.put("ccode", point.state());
      node.put("state", code(registry, point.state()));
      node.put("session", point.session());
      node.put("year", point.session() + YEAR_OF_SESSION_0);
      node.put("votes", point.votes());
      node.put("idealPoint", point.estimate());
      node.put("standardError", point.standardError());
    }
    return document.toPrettyString() + "\n";
  }
}
