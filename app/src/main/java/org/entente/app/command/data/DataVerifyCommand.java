package org.entente.app.command.data;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.DataSetArguments;
import org.entente.app.command.shared.Grid;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.data.catalogue.DataFile;
import org.entente.data.catalogue.DataSet;
import org.entente.data.workspace.Provenance;
import org.entente.data.workspace.SourceFile;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente data verify}: whether what is here is what it should be. */
@Command(
    name = "verify",
    description = {
      "Compare the files in the workspace with the checksums on record, and the tables with their state when they were loaded.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  entente data verify", "  entente data verify nmc"})
public final class DataVerifyCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Mixin private WorkspaceOption option;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "Names of data sets. Default: all in the workspace.")
  private List<String> names = new ArrayList<>();

  public DataVerifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    // load
    DataSetArguments words =
        new DataSetArguments(spec.commandLine(), session.bundled().catalogue());
    List<DataSet> sets = words.sets(names, names.isEmpty());
    Workspace workspace = option.workspace(session);
    // compute
    Grid grid = new Grid("data set", "file or table", "");
    int wrong = 0;
    for (DataSet set : sets) {
      wrong += files(set, workspace, grid);
    }
    wrong += tables(sets, workspace, grid);
    // write
    session.result(grid.toString());
    if (wrong > 0) {
      throw new FailedException(
          wrong + (wrong == 1 ? " is" : " are") + " incorrect; get and load the data set again");
    }
    return 0;
  }

  private static int files(DataSet set, Workspace workspace, Grid grid) throws FailedException {
    int wrong = 0;
    for (DataFile file : set.files()) {
      Optional<Path> here = workspace.present(set, file);
      if (here.isPresent()) {
        String verdict = verdict(workspace, set, file, here.get());
        grid.row(List.of(set.name(), String.valueOf(here.get().getFileName()), verdict));
        wrong += verdict.startsWith("WRONG") ? 1 : 0;
      }
    }
    return wrong;
  }

  private static String verdict(Workspace workspace, DataSet set, DataFile file, Path here)
      throws FailedException {
    try {
      String sha256 = SourceFile.of(here).sha256();
      if (sha256.equals(file.sha256())) {
        return "matches";
      }
      return here.equals(workspace.file(set, file))
          ? "WRONG: its SHA-256 is " + sha256
          : "from its publisher, no checksum on record";
    } catch (IOException e) {
      throw new FailedException(here + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static String verdict(Provenance record, Store store) throws SQLException {
    if (!record.isComparable(store)) {
      return "loaded by another version of the database, not compared";
    }
    if (!record.isAsLoaded(store)) {
      return "WRONG: it was changed";
    }
    return "as loaded"
        + (record.verified() ? "" : ", from a file that is not on record")
        + (record.problems() == 0 ? "" : ", problems: " + record.problems());
  }

  private static int tables(List<DataSet> sets, Workspace workspace, Grid grid)
      throws WorkspaceException {
    if (!workspace.hasDatabase()) {
      return 0;
    }
    int wrong = 0;
    try (Store store = workspace.openForReading()) {
      for (Provenance record : Provenance.last(store)) {
        if (sets.stream().anyMatch(set -> set.name().equals(record.dataSet()))) {
          String verdict = verdict(record, store);
          grid.row(List.of(record.dataSet(), record.table(), verdict));
          wrong += verdict.startsWith("WRONG") ? 1 : 0;
        }
      }
    } catch (SQLException e) {
      throw new WorkspaceException("the workspace cannot be read: " + e.getMessage(), e);
    }
    return wrong;
  }
}
