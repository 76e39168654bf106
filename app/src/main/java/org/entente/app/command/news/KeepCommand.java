package org.entente.app.command.news;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.data.ledger.CodedFolder;
import org.entente.data.ledger.CountedFolder;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente keep}: what was coded on a cluster into the workspace. */
@Command(
    name = "keep",
    description = {
      "Keep the output of entente-spark in the workspace. Events and claims from code are kept as by entente read --keep, for entente claims, voices, events --kept and assess --kept; an article that is already there is replaced. If GDELT itself is not loaded, entente events shows the counts from events next to the records; counts of the same source are replaced.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  entente keep coded/ months/", "  entente events JPN KOR --kept --monthly"})
public final class KeepCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders that a job wrote.")
  private List<Path> folders = new ArrayList<>();

  @Mixin private WorkspaceOption workspace;

  public KeepCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    // load
    List<Keeper> keepers = new ArrayList<>();
    for (Path folder : folders) {
      keepers.add(CountedFolder.isOne(folder) ? counted(folder) : coded(folder));
    }
    // write
    Workspace kept = workspace.workspace(session);
    try (Store store = kept.openForWriting()) {
      for (Keeper keeper : keepers) {
        session.say("kept " + keeper.keep(store) + " in " + kept.folder());
      }
    } catch (SQLException e) {
      throw new FailedException(
          "the coded articles could not be kept in " + kept.folder() + ": " + Store.message(e), e);
    }
    return 0;
  }

  /** Keeps a folder and says what. */
  @FunctionalInterface
  private interface Keeper {
    String keep(Store store) throws SQLException, WorkspaceException;
  }

  private static Keeper coded(Path folder) throws WorkspaceException {
    CodedFolder coded = new CodedFolder(folder);
    return store -> {
      CodedFolder.Kept rows = coded.keep(store);
      return rows.events()
          + " events and "
          + rows.claims()
          + " claims of "
          + rows.articles()
          + (rows.articles() == 1 ? " article" : " articles");
    };
  }

  private static Keeper counted(Path folder) throws WorkspaceException {
    CountedFolder counted = new CountedFolder(folder);
    return store -> {
      CountedFolder.Kept rows = counted.keep(store);
      return rows.events()
          + " events in "
          + rows.months()
          + " dyad-months of "
          + String.join(", ", rows.sources());
    };
  }
}
