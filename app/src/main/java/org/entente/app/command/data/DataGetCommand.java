package org.entente.app.command.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.DataSetArguments;
import org.entente.app.command.shared.Grid;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.data.catalogue.DataSet;
import org.entente.data.fetch.FetchSettings;
import org.entente.data.workspace.Getter;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente data get}: brings the files of data sets here. */
@Command(
    name = "get",
    description = {
      "Download the files of data sets from their publishers or from a mirror. An interrupted download resumes where it stopped. A file gets its name only when it is complete and its checksum matches.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente data get nmc atop-dyads",
      "  entente data get --all --mirror /media/usb/data",
      "  ENTENTE_MIRROR=https://mirror.example/data entente data get --all"
    })
public final class DataGetCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Mixin private WorkspaceOption option;

  @Parameters(paramLabel = "NAME", arity = "0..*", description = "Names of data sets.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--all", description = "All data sets of the catalogue.")
  private boolean all;

  @Option(
      names = "--mirror",
      paramLabel = "DIR|URL",
      description =
          "A folder or an address that has the files under the catalogue's names. Default: the value of ENTENTE_MIRROR, otherwise the publishers.")
  private String mirror;

  public DataGetCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    // load
    DataSetArguments words =
        new DataSetArguments(spec.commandLine(), session.bundled().catalogue());
    List<DataSet> sets = words.sets(names, all);
    Getter getter =
        new Getter(
            option.workspace(session), FetchSettings.defaults(), mirror(), session.progress());
    // compute
    Grid grid = new Grid("data set", "file", "size>", "checksum", "");
    List<String> failures = new ArrayList<>();
    for (DataSet set : sets) {
      try {
        getter.get(set).forEach(got -> grid.row(row(set, got)));
      } catch (WorkspaceException e) {
        failures.add(set.name());
        session.say("entente: " + e.getMessage());
      }
    }
    // write
    if (failures.size() < sets.size()) {
      session.result(grid.toString());
    }
    if (!failures.isEmpty()) {
      throw new FailedException("not brought: " + String.join(", ", failures));
    }
    return 0;
  }

  private Optional<String> mirror() {
    String named = mirror == null ? session.environment().get("ENTENTE_MIRROR") : mirror;
    return Optional.ofNullable(named).filter(name -> !name.isBlank());
  }

  private static List<String> row(DataSet set, Getter.Got got) {
    return List.of(
        set.name(),
        String.valueOf(got.file().getFileName()),
        DataListCommand.size(got.bytes()),
        got.verified() ? "matches" : "none on record: " + got.sha256().substring(0, 16),
        got.fetched() ? "new" : "was here");
  }
}
