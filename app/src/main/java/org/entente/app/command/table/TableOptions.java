package org.entente.app.command.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.app.command.shared.DataSetArguments;
import org.entente.app.command.shared.Grid;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.core.state.State;
import org.entente.core.state.SystemList;
import org.entente.data.table.DyadPopulation;
import org.entente.data.table.Level;
import org.entente.data.table.StateCode;
import org.entente.data.table.TableFormat;
import org.entente.data.table.TableRequest;
import org.entente.data.table.Unit;
import org.entente.data.table.Variable;
import org.entente.data.table.VariableSource;
import org.entente.data.table.Variables;
import org.entente.engine.question.QuestionParser;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What tables of dyad-years and of state-years are asked for by. */
public final class TableOptions {

  private static final int FIRST_YEAR = 1816;
  private static final int LAST_YEAR = 2100;

  @Mixin WorkspaceOption workspace;

  @Parameters(
      paramLabel = "STATE",
      arity = "0..*",
      description = "Only these states, by name, code or number. Default: all.")
  private List<String> states = new ArrayList<>();

  @Option(names = "--from", paramLabel = "YEAR", description = "First year (default: 1816).")
  private int from = FIRST_YEAR;

  @Option(names = "--to", paramLabel = "YEAR", description = "Last year (default: 2016).")
  private int to = 2016;

  @Option(
      names = "--system",
      paramLabel = "LIST",
      description = "The list of states: cow (Correlates of War, default) or gw (Gleditsch-Ward).")
  private String system = "cow";

  @Option(
      names = "--codes",
      paramLabel = "CODES",
      split = ",",
      description =
          "How states are identified: cow, gw, iso3, code, name; separate several with commas.")
  private List<String> codes = new ArrayList<>();

  @Option(
      names = "--with",
      paramLabel = "COLUMNS",
      split = ",",
      description =
          "Sources or single columns, separated by commas; see --list. Default: a common set.")
  private List<String> with = new ArrayList<>();

  @Option(names = "--list", description = "List the available columns and exit.")
  boolean list;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to this file, with its codebook next to it. The extension gives the format: .csv, .parquet, .jsonl, .duckdb or .dta. Default: CSV to standard output.")
  Path output;

  @Option(names = "--bibtex", description = "Also write the references next to the file (with -o).")
  boolean bibtex;

  /** The format that the output asks for. */
  TableFormat format(CommandLine line, Session session) {
    workspace.requireOutside(line, session, output);
    if (output == null) {
      if (bibtex) {
        throw wrong(line, "--bibtex needs an output file; name one with -o, or use: entente cite");
      }
      return TableFormat.CSV;
    }
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

  /** The request that the options describe. */
  TableRequest request(
      CommandLine line,
      Session session,
      Variables variables,
      Unit unit,
      DyadPopulation population,
      List<String> usual) {
    if (from < FIRST_YEAR || to > LAST_YEAR || from > to) {
      throw wrong(
          line,
          "the years "
              + from
              + " to "
              + to
              + " is not valid; the lists of states begin in 1816, and --from must not be after --to");
    }
    SystemList list = system(line);
    List<Variable> columns = columns(line, variables, unit, with.isEmpty() ? usual : with);
    return new TableRequest(
        unit, list, from, to, population, states(line, session), codes(line, list), columns);
  }

  private SystemList system(CommandLine line) {
    return switch (system.toLowerCase(Locale.ROOT)) {
      case "cow" -> SystemList.COW;
      case "gw" -> SystemList.GW;
      default -> throw wrong(line, "unknown list of states \"" + system + "\"; use cow or gw");
    };
  }

  private List<State> states(CommandLine line, Session session) {
    QuestionParser words = new QuestionParser(session.bundled().registry());
    Set<State> chosen = new LinkedHashSet<>();
    states.forEach(word -> chosen.add(words.state(word)));
    return List.copyOf(chosen);
  }

  private List<StateCode> codes(CommandLine line, SystemList list) {
    if (codes.isEmpty()) {
      return List.of(list == SystemList.COW ? StateCode.COW : StateCode.GW);
    }
    Set<StateCode> chosen = new LinkedHashSet<>();
    for (String word : codes) {
      StateCode code = null;
      for (StateCode candidate : StateCode.values()) {
        code = candidate.label().equals(word.strip()) ? candidate : code;
      }
      if (code == null) {
        throw wrong(
            line, "unknown form of states \"" + word + "\"; use cow, gw, iso3, code or name");
      }
      chosen.add(code);
    }
    return List.copyOf(chosen);
  }

  private static List<Variable> columns(
      CommandLine line, Variables variables, Unit unit, List<String> words) {
    Set<Variable> chosen = new LinkedHashSet<>();
    for (String word : words) {
      List<Variable> named = variables.named(word.strip());
      if (named.isEmpty()) {
        throw wrong(
            line, "unknown column or source \"" + word + "\"" + suggestion(variables, word));
      }
      if (!unit.isDyad() && variables.sourceOf(named.get(0)).level() != Level.STATE_YEAR) {
        throw wrong(
            line, "\"" + word + "\" describes pairs of states; ask for it with: entente dyads");
      }
      chosen.addAll(named);
    }
    return List.copyOf(chosen);
  }

  private static String suggestion(Variables variables, String word) {
    return DataSetArguments.suggestion(word, variables.names()) + "; see --list";
  }

  /** All columns that fit a unit, as a table. */
  static String columnList(Variables variables, Unit unit) {
    Grid grid = new Grid("source", "column", "years", "no row", "meaning");
    for (VariableSource source : variables.sources()) {
      if (unit.isDyad() || source.level() == Level.STATE_YEAR) {
        for (Variable variable : source.variables()) {
          grid.row(
              List.of(
                  source.name(),
                  variable.name()
                      + (unit.isDyad() && source.level() == Level.STATE_YEAR ? " *" : ""),
                  source.firstYear() + "-" + source.lastYear(),
                  variable.absent().map(String::valueOf).orElse("missing"),
                  shortened(variable.definition())));
        }
      }
    }
    return grid
        + (unit.isDyad()
            ? "\n* one column for each state of the pair, such as cinc1 and cinc2\n"
            : "");
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }

  private static ParameterException wrong(CommandLine line, String message) {
    return new ParameterException(line, message);
  }
}
