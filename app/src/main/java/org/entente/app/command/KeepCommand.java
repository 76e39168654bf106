package org.entente.app.command;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.data.ledger.CodedFolder;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente keep}: what was coded on a cluster into the workspace. */
@Command(
    name = "keep",
    description = {
      "Keep in the workspace what entente-spark code found, as entente read --keep does with what it finds itself: for entente claims, voices, events --kept and assess --kept. An article that is there already is replaced.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  entente keep coded/", "  entente events JPN KOR --kept --monthly"})
final class KeepCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders that a job wrote.")
  private List<Path> folders = new ArrayList<>();

  @Mixin private WorkspaceOption workspace;

  KeepCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    // load
    List<CodedFolder> coded = new ArrayList<>();
    for (Path folder : folders) {
      coded.add(new CodedFolder(folder));
    }
    // write
    Workspace kept = workspace.workspace(session);
    try (Store store = kept.openForWriting()) {
      for (CodedFolder folder : coded) {
        CodedFolder.Kept rows = folder.keep(store);
        session.say(
            "kept "
                + rows.events()
                + " events and "
                + rows.claims()
                + " claims of "
                + rows.articles()
                + (rows.articles() == 1 ? " article in " : " articles in ")
                + kept.folder());
      }
    } catch (SQLException e) {
      throw new FailedException(
          "what was coded could not be kept in " + kept.folder() + ": " + Store.message(e), e);
    }
    return 0;
  }
}
