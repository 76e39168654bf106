package org.entente.app.command.table;

import java.util.List;
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
import picocli.CommandLine.Spec;

/** {@code entente states}: a table of states and years. */
@Command(
    name = "states",
    description = {
      "Build a state-year table from the loaded data sets. A state has a row for every year in which it was a member of the system on any day. (For the codes and names of one state: entente state.)",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente states -o states.csv --bibtex",
      "  entente states JPN KOR --from 1950 --with cinc,polity2 --codes iso3",
      "  entente states --list"
    })
public final class StatesCommand implements Callable<Integer> {

  private static final List<String> USUAL = List.of("capabilities", "majors", "polity");

  private final Session session;

  @Spec private CommandSpec spec;

  @Mixin private TableOptions options;

  public StatesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    Variables variables = Variables.builtin();
    if (options.list) {
      session.result(TableOptions.columnList(variables, Unit.STATE_YEAR));
      return 0;
    }
    TableFormat format = options.format(spec.commandLine(), session);
    TableRequest request =
        options.request(
            spec.commandLine(), session, variables, Unit.STATE_YEAR, DyadPopulation.ALL, USUAL);
    new TableOutput(session, options, variables).run(request, format);
    return 0;
  }
}
