package org.entente.app.command.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.DataSetArguments;
import org.entente.app.command.shared.Grid;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.data.catalogue.DataSet;
import org.entente.data.catalogue.DataTable;
import org.entente.data.csv.TableProblem;
import org.entente.data.workspace.DerivedTables;
import org.entente.data.workspace.LoadReport;
import org.entente.data.workspace.Loader;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente data load}: reads files into the database. */
@Command(
    name = "load",
    description = {
      "Load data sets into the database of the workspace. A data set is loaded completely or not at all, and not again if nothing has changed. Rows that cannot be used are listed with file, line, column and remedy.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente data load nmc atop-dyads",
      "  entente data load --all --strict",
      "  entente data load gdelt-2 --table gdelt2_events --file 20250107120000.export.CSV"
    })
public final class DataLoadCommand implements Callable<Integer> {

  private static final int SHOWN = 10;

  private final Session session;

  @Spec private CommandSpec spec;

  @Mixin private WorkspaceOption option;

  @Parameters(paramLabel = "NAME", arity = "0..*", description = "Names of data sets.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--all", description = "All data sets whose files are in the workspace.")
  private boolean all;

  @Option(
      names = "--strict",
      description = "Do not load a data set if any of its rows cannot be used.")
  private boolean strict;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description =
          "Read this file of your own, in the publisher's or the catalogue's format, instead of the downloaded ones. Repeat it for several files of one table.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "The table that --file belongs to, if the data set has several.")
  private String table;

  public DataLoadCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    // load
    DataSetArguments words =
        new DataSetArguments(spec.commandLine(), session.bundled().catalogue());
    Workspace workspace = option.workspace(session);
    List<DataSet> sets = words.sets(names, all);
    if (all) {
      sets = present(sets, workspace);
    }
    if (files.isEmpty() && table != null) {
      throw new ParameterException(spec.commandLine(), "--table requires --file");
    }
    DataTable only = files.isEmpty() ? null : table(sets);
    List<String> failures = new ArrayList<>();
    Grid grid = new Grid("table", "rows>", "problems>", "");
    // compute
    try (Store store = workspace.openForWriting()) {
      Loader loader = new Loader(workspace, store, DerivedTables.builtin(), session.progress());
      for (DataSet set : sets) {
        try {
          LoadReport report = load(loader, set, only);
          report.tables().forEach(result -> show(set, result, grid));
        } catch (WorkspaceException e) {
          failures.add(set.name());
          session.say("entente: " + e.getMessage());
        }
      }
    }
    // write
    if (failures.size() < sets.size()) {
      session.result(grid.toString());
    }
    if (!failures.isEmpty()) {
      throw new FailedException("not loaded: " + String.join(", ", failures));
    }
    return 0;
  }

  private List<DataSet> present(List<DataSet> sets, Workspace workspace) throws FailedException {
    List<DataSet> here =
        sets.stream()
            .filter(
                set -> set.files().stream().allMatch(f -> workspace.present(set, f).isPresent()))
            .toList();
    if (here.isEmpty()) {
      throw new FailedException(
          "there are no files of any data set in "
              + workspace.folder()
              + "; download some with: entente data get NAME");
    }
    return here;
  }

  private DataTable table(List<DataSet> sets) {
    if (sets.size() != 1) {
      throw new ParameterException(spec.commandLine(), "--file requires exactly one data set");
    }
    List<DataTable> tables = sets.get(0).tables();
    List<DataTable> fitting =
        tables.stream().filter(t -> table == null || t.name().equals(table)).toList();
    if (fitting.size() != 1) {
      throw new ParameterException(
          spec.commandLine(),
          "choose the table of the file with --table: "
              + String.join(", ", tables.stream().map(DataTable::name).toList()));
    }
    return fitting.get(0);
  }

  private LoadReport load(Loader loader, DataSet set, DataTable only) throws WorkspaceException {
    Loader.Strictness strictness = strict ? Loader.Strictness.STRICT : Loader.Strictness.LENIENT;
    return only == null ? loader.load(set, strictness) : loader.load(set, only, files, strictness);
  }

  private void show(DataSet set, LoadReport.TableReport result, Grid grid) {
    grid.row(
        List.of(
            result.table(),
            String.format(Locale.ROOT, "%,d", result.rows()),
            String.format(Locale.ROOT, "%,d", result.problems().count()),
            result.unchanged() ? "unchanged" : "loaded"));
    List<TableProblem> kept = result.problems().kept();
    kept.stream().limit(SHOWN).forEach(problem -> session.say("entente: " + problem));
    if (result.unchanged() && !result.problems().isEmpty()) {
      session.say(
          "entente: "
              + result.table()
              + " had problems when it was loaded; to see them: entente data load "
              + set.name()
              + " --strict");
    } else if (result.problems().count() > SHOWN) {
      session.say(
          "entente: "
              + set.name()
              + " has "
              + result.problems().count()
              + " problems; the first "
              + SHOWN
              + " are shown");
    }
    if (!result.leftOut().isEmpty()) {
      session.say(
          "entente: columns that are not in the catalogue were left out: "
              + String.join(", ", result.leftOut()));
    }
  }
}
