package org.entente.spark;

import java.sql.SQLException;
import java.util.List;
import org.entente.data.casebook.CasebookException;
import org.entente.data.casebook.CasebookReader;
import org.entente.data.ledger.SeatedLeader;
import org.entente.data.states.StateTables;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.LeaderTerm;
import org.entente.text.article.ArticleCoder;

/** The coder of a job. */
final class Coders {

  private Coders() {}

  /** The leaders of Archigos that are loaded in a workspace. */
  static List<LeaderTerm> leaders(Workspace workspace) throws WorkspaceException, SQLException {
    if (!workspace.hasDatabase()) {
      throw new JobException(
          "missing workspace in " + workspace.folder() + "; check the name after --workspace");
    }
    try (Store store = workspace.openForReading()) {
      return SeatedLeader.of(store, StateTables.registry()).stream()
          .map(leader -> new LeaderTerm(leader.state(), leader.name(), leader.from(), leader.to()))
          .toList();
    }
  }

  /** The coder that {@code entente read} uses: with the leaders in the bundled casebook. */
  static ArticleCoder standard() throws CasebookException {
    return standard(List.of(), List.of());
  }

  /**
   * The same with more names.
   *
   * @param terms leaders of a workspace
   * @param own names of the user
   */
  static ArticleCoder standard(List<LeaderTerm> terms, List<ActorName> own)
      throws CasebookException {
    return ArticleCoder.knowing(
        new CasebookReader(StateTables.registry())
            .readSound(List.of(CasebookReader.BUILTIN))
            .records(),
        terms,
        own);
  }
}
