package org.entente.app.command.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.app.command.shared.DataSetArguments;
import org.entente.app.command.shared.Grid;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.data.catalogue.DataSet;
import org.entente.data.workspace.DerivedTables;
import org.entente.data.workspace.Loader;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente data remove}: takes data sets out of the workspace. */
@Command(
    name = "remove",
    description = {"Remove data sets from the workspace: their tables and their files.", ""},
    footerHeading = "%nExamples:%n",
    footer = {"  entente data remove nmc", "  entente data remove nmc --keep-files"})
public final class DataRemoveCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Mixin private WorkspaceOption option;

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "Names of data sets.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--keep-files", description = "Remove only the tables.")
  private boolean keepFiles;

  public DataRemoveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    // load
    DataSetArguments words =
        new DataSetArguments(spec.commandLine(), session.bundled().catalogue());
    List<DataSet> sets = words.sets(names);
    Workspace workspace = option.workspace(session);
    // compute
    Grid grid = new Grid("data set", "removed");
    if (workspace.hasDatabase()) {
      try (Store store = workspace.openForWriting()) {
        Loader loader = new Loader(workspace, store, DerivedTables.builtin(), session.progress());
        for (DataSet set : sets) {
          loader.remove(set).forEach(table -> grid.row(List.of(set.name(), "table " + table)));
        }
      }
    }
    if (!keepFiles) {
      for (DataSet set : sets) {
        for (Path file : removeFiles(workspace, set)) {
          grid.row(List.of(set.name(), "file " + file.getFileName()));
        }
      }
    }
    // write
    session.result(grid.toString());
    return 0;
  }

  private static List<Path> removeFiles(Workspace workspace, DataSet set) throws FailedException {
    List<Path> removed = new ArrayList<>();
    Path folder = workspace.files(set);
    if (!Files.isDirectory(folder)) {
      return removed;
    }
    // What is left of transfers that were broken off lies there too.
    try (Stream<Path> files = Files.list(folder)) {
      for (Path path : files.sorted().toList()) {
        Files.delete(path);
        if (!String.valueOf(path.getFileName()).startsWith(".")) {
          removed.add(path);
        }
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new FailedException(folder + " cannot be removed: " + e.getMessage(), e);
    }
    return removed;
  }
}
