package org.entente.app.command.table;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.Session;
import org.entente.data.table.DyadPopulation;
import org.entente.data.table.TableFormat;
import org.entente.data.table.TableRequest;
import org.entente.data.table.Unit;
import org.entente.data.table.Variables;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente dyads}: a table of pairs of states and years. */
@Command(
    name = "dyads",
    description = {
      "Build a dyad-year table from the loaded data sets. Two states are a dyad in the years in which both were members of the system on a common day. Outside the years that a source covers, its columns are empty; within them, no alliance is 0.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente dyads -o dyads.csv --bibtex",
      "  entente dyads USA JPN KOR --from 1950 --with atop,capabilities --codes iso3",
      "  entente dyads --undirected --population allied --to 2010 -o allied.parquet",
      "  entente dyads --list"
    })
public final class DyadsCommand implements Callable<Integer> {

  private static final List<String> USUAL =
      List.of("atop", "contiguity", "capabilities", "majors", "disputes", "polity");

  private final Session session;

  @Spec private CommandSpec spec;

  @Mixin private TableOptions options;

  @Option(names = "--undirected", description = "One row per pair, the lower number first.")
  private boolean undirected;

  @Option(
      names = "--population",
      paramLabel = "WHICH",
      description =
          "all (default); relevant: contiguous by land or up to 400 miles of water, or with a major power; allied: with any obligation of an alliance treaty.")
  private String population = "all";

  public DyadsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    Variables variables = Variables.builtin();
    Unit unit = undirected ? Unit.DYAD_YEAR : Unit.DIRECTED_DYAD_YEAR;
    if (options.list) {
      session.result(TableOptions.columnList(variables, unit));
      return 0;
    }
    TableFormat format = options.format(spec.commandLine(), session);
    TableRequest request =
        options.request(spec.commandLine(), session, variables, unit, population(), USUAL);
    new TableOutput(session, options, variables).run(request, format);
    return 0;
  }

  private DyadPopulation population() {
    for (DyadPopulation candidate : DyadPopulation.values()) {
      if (candidate.label().equals(population.toLowerCase(Locale.ROOT))) {
        return candidate;
      }
    }
    throw new ParameterException(
        spec.commandLine(),
        "unknown population \"" + population + "\"; use all, relevant or allied");
  }
}
