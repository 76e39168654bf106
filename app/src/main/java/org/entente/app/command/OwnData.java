package org.entente.app.command;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.entente.app.serve.Ground;
import org.entente.core.assessment.leg.StandingSource;
import org.entente.core.state.StateRegistry;
import org.entente.data.portfolio.StandingReader;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.text.actor.LeaderTerm;

/** The data sets of the user's workspace for as long as a server runs: opened once, read only. */
final class OwnData implements Ground.Standings, AutoCloseable {

  private final Store store;
  private final String note;

  private OwnData(Store store, String note) {
    this.store = store;
    this.note = note;
  }

  /** Opens a workspace; without data in it, or while another program holds it, goes on without. */
  static OwnData open(Workspace workspace) {
    if (!workspace.hasDatabase()) {
      return new OwnData(
          null,
          "The workspace "
              + workspace.folder()
              + " holds no data sets: answers rest on what ships with the program.");
    }
    try {
      return new OwnData(
          workspace.openForReading(),
          "Data sets of the workspace " + workspace.folder() + " are in use, read only.");
    } catch (WorkspaceException e) {
      return new OwnData(
          null,
          "Answers rest on what ships with the program alone, for the workspace cannot be read: "
              + e.getMessage());
    }
  }

  /** What a reader must know of the data in use. */
  List<String> notes() {
    return List.of(note);
  }

  /** The leaders of Archigos, if they are loaded. */
  synchronized List<LeaderTerm> leaders(StateRegistry registry) throws FailedException {
    if (store == null) {
      return List.of();
    }
    try {
      return NewsWork.leaders(store, registry);
    } catch (SQLException e) {
      throw new FailedException(
          "the leaders of the workspace cannot be read: " + Store.message(e), e);
    }
  }

  @Override
  public synchronized StandingSource on(LocalDate date) {
    if (store == null) {
      return StandingSource.NONE;
    }
    try {
      return StandingReader.of(store, date);
    } catch (WorkspaceException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  @Override
  public void close() throws WorkspaceException {
    if (store != null) {
      store.close();
    }
  }
}
