package org.entente.app.command.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.command.shared.DataSetArguments;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.core.measure.similarity.AllianceConvention;
import org.entente.core.measure.similarity.AllianceLevels;
import org.entente.core.measure.similarity.Convention;
import org.entente.core.measure.similarity.SimilarityMeasure;
import org.entente.core.measure.similarity.VoteConvention;
import org.entente.core.measure.similarity.VoteIssue;
import org.entente.core.state.State;
import org.entente.data.table.TableFormat;
import org.entente.engine.question.QuestionParser;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What a similarity is asked for by. */
public final class SimilarityOptions {

  private static final List<SimilarityMeasure> USUAL =
      List.of(SimilarityMeasure.AGREE, SimilarityMeasure.S_ABS, SimilarityMeasure.KAPPA_SQ);

  @Mixin WorkspaceOption workspace;

  @Parameters(
      paramLabel = "STATE",
      arity = "0..*",
      description = "Two or more states, by name, code or number: every pair of them is compared.")
  private List<String> states = new ArrayList<>();

  @Option(
      names = "--of",
      paramLabel = "WHAT",
      description = "votes: in the UN General Assembly (default); alliances: obligations (ATOP).")
  private String of = "votes";

  @Option(
      names = "--from",
      paramLabel = "YEAR",
      description =
          "First year (default: the first available). The year of a session is session + 1945.")
  int from;

  @Option(names = "--to", paramLabel = "YEAR", description = "Last year (default: the last).")
  int to = 9999;

  @Option(
      names = "--measures",
      paramLabel = "NAMES",
      split = ",",
      description =
          "Separated by commas, or all: agree, agree_partial, s_abs, s_sq, pi_nominal, pi_abs, pi_sq, kappa_nominal, kappa_abs, kappa_sq, tau_b, align_abs; of alliances also s_any, pi_any, kappa_any, s_abs_cinc. Default: agree,s_abs,kappa_sq; of all dyads: all.")
  private List<String> measures = new ArrayList<>();

  @Option(
      names = "--period",
      paramLabel = "WHICH",
      description = "Votes by session (default) or by calendar year: session, year.")
  private String period;

  @Option(names = "--contested", description = "Only roll calls with differing votes.")
  private boolean contested;

  @Option(
      names = "--issue",
      paramLabel = "SIGN",
      description =
          "Only roll calls on an issue: me (Palestinian conflict), nu (nuclear weapons), di (disarmament), hr (human rights), co (colonialism), ec (development).")
  private String issue;

  @Option(
      names = "--levels",
      paramLabel = "ORDER",
      description =
          "Order of obligations: atop (default; defence or offence, neutrality or nonaggression, consultation), chiba (defence or offence, neutrality or consultation, nonaggression), any (any obligation or none).")
  private String levels;

  @Option(names = "--no-self-tie", description = "Give a state no tie to itself (alliances).")
  private boolean noSelfTie;

  @Option(
      names = "--without-pair",
      description = "Leave the two states out of the items they are compared on (alliances).")
  private boolean withoutPair;

  @Option(names = "--json", description = "Write JSON instead of text.")
  boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write a table to this file, with its codebook next to it: .csv, .parquet, .jsonl, .duckdb or .dta. Without states: all dyads.")
  Path output;

  @Option(names = "--svg", paramLabel = "FILE", description = "Write the chart of two states.")
  Path svg;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page with charts and tables.")
  Path html;

  /** Whether it is votes; otherwise alliances. */
  boolean votes(CommandLine line) {
    return switch (of.toLowerCase(Locale.ROOT)) {
      case "votes" -> true;
      case "alliances" -> false;
      default -> throw wrong(line, "unknown subject \"" + of + "\"; use votes or alliances");
    };
  }

  /** The states, each once; none for all dyads. */
  List<State> states(CommandLine line, Session session) {
    QuestionParser words = new QuestionParser(session.bundled().registry());
    Set<State> chosen = new LinkedHashSet<>();
    for (String word : states) {
      State state = words.state(word);
      if (state.cow().isEmpty()) {
        throw wrong(line, state + " has no Correlates of War number, which the data use");
      }
      if (!chosen.add(state)) {
        throw wrong(line, "\"" + word + "\" names " + state + " a second time");
      }
    }
    if (chosen.size() == 1) {
      throw wrong(
          line, "two states or more are needed to compare; you named " + chosen.iterator().next());
    }
    if (chosen.isEmpty() && output == null) {
      throw wrong(line, "name two or more states, or a file for all dyads with -o");
    }
    if (chosen.isEmpty() && (json || svg != null || html != null)) {
      throw wrong(line, "--json, --svg and --html show pairs of states; name two or more states");
    }
    if (svg != null && chosen.size() != 2) {
      throw wrong(line, "--svg draws one pair; name two states, or use --html for all pairs");
    }
    return List.copyOf(chosen);
  }

  /** Checks the years. */
  void checkYears(CommandLine line) {
    if (from > to) {
      throw wrong(
          line, "the years " + from + " to " + to + " is not valid; --from must not be after --to");
    }
  }

  /** The format of the table. */
  TableFormat format(CommandLine line) {
    return TableFormat.of(output)
        .orElseThrow(
            () ->
                wrong(
                    line,
                    "\""
                        + output
                        + "\" has an unknown file type; end it with "
                        + TableFormat.ENDINGS));
  }

  /** The measures that were asked for. */
  List<SimilarityMeasure> measures(CommandLine line, boolean allDyads) {
    List<SimilarityMeasure> possible =
        votes(line) ? SimilarityMeasure.ofVotes() : SimilarityMeasure.ofAlliances();
    List<SimilarityMeasure> chosen = chosen(line, possible, allDyads);
    int most = org.entente.app.report.chart.LineChart.MOST_LINES;
    if ((svg != null || html != null) && chosen.size() > most) {
      throw wrong(
          line,
          "a chart can show " + most + " lines, not " + chosen.size() + "; choose with --measures");
    }
    return chosen;
  }

  private List<SimilarityMeasure> chosen(
      CommandLine line, List<SimilarityMeasure> possible, boolean allDyads) {
    if (measures.equals(List.of("all")) || (measures.isEmpty() && allDyads)) {
      return possible;
    }
    if (measures.isEmpty()) {
      return USUAL;
    }
    Set<SimilarityMeasure> chosen = new LinkedHashSet<>();
    for (String word : measures) {
      String name = word.strip().toLowerCase(Locale.ROOT);
      chosen.add(
          possible.stream()
              .filter(measure -> measure.id().equals(name))
              .findFirst()
              .orElseThrow(() -> unknown(line, possible, name)));
    }
    return List.copyOf(chosen);
  }

  private ParameterException unknown(
      CommandLine line, List<SimilarityMeasure> possible, String name) {
    if (SimilarityMeasure.named(name).isPresent()) {
      return wrong(line, name + " applies to alliances only; add --of alliances");
    }
    List<String> names = possible.stream().map(SimilarityMeasure::id).toList();
    return wrong(
        line,
        "unknown measure \""
            + name
            + "\""
            + DataSetArguments.suggestion(name, names)
            + "; there are "
            + String.join(", ", names));
  }

  /** The choices that the options describe. */
  Convention convention(CommandLine line) {
    return votes(line) ? votesConvention(line) : alliancesConvention(line);
  }

  private VoteConvention votesConvention(CommandLine line) {
    if (levels != null || noSelfTie || withoutPair) {
      throw wrong(
          line,
          "--levels, --no-self-tie and --without-pair apply to alliances; add --of alliances");
    }
    VoteConvention convention =
        VoteConvention.withDefaults()
            .with(
                one(
                    line,
                    VoteConvention.Period.values(),
                    period == null ? "session" : period,
                    "period"))
            .with(contested ? VoteConvention.RollCalls.CONTESTED : VoteConvention.RollCalls.ALL);
    return issue == null
        ? convention
        : convention.with(one(line, VoteIssue.values(), issue, "issue"));
  }

  private AllianceConvention alliancesConvention(CommandLine line) {
    if (contested || issue != null) {
      throw wrong(
          line, "--contested and --issue apply to votes; leave them out, or use --of votes");
    }
    if (period != null && !period.equalsIgnoreCase("year")) {
      throw wrong(line, "alliances are compared by year; leave out --period");
    }
    return AllianceConvention.withDefaults()
        .with(
            one(line, AllianceLevels.values(), levels == null ? "atop" : levels, "order of levels"))
        .with(noSelfTie ? AllianceConvention.SelfTie.NONE : AllianceConvention.SelfTie.HIGHEST)
        .with(withoutPair ? AllianceConvention.OwnItems.OUT : AllianceConvention.OwnItems.IN);
  }

  private static <E extends Enum<E>> E one(CommandLine line, E[] all, String word, String what) {
    for (E candidate : all) {
      if (candidate.name().equalsIgnoreCase(word)) {
        return candidate;
      }
    }
    throw wrong(
        line,
        "no "
            + what
            + " is called \""
            + word
            + "\"; use "
            + Arrays.stream(all)
                .map(e -> e.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")));
  }

  private static ParameterException wrong(CommandLine line, String message) {
    return new ParameterException(line, message);
  }
}
