package org.entente.spark.code;

import java.util.List;
import org.entente.data.casebook.CasebookException;
import org.entente.data.casebook.CasebookReader;
import org.entente.data.workspace.Workspace;
import org.entente.engine.source.BundledData;
import org.entente.engine.source.WorkspaceData;
import org.entente.spark.output.JobException;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.LeaderTerm;
import org.entente.text.article.ArticleCoder;

/** The coder of a job. */
public final class Coders {

  private Coders() {}

  /** The leaders of Archigos that are loaded in a workspace. */
  public static List<LeaderTerm> leaders(Workspace workspace) {
    if (!workspace.hasDatabase()) {
      throw new JobException(
          "missing workspace in " + workspace.folder() + "; check the name after --workspace");
    }
    return WorkspaceData.of(workspace).leaders(new BundledData().registry());
  }

  /** The coder that {@code entente read} uses: with the leaders in the bundled casebook. */
  public static ArticleCoder standard() throws CasebookException {
    return standard(List.of(), List.of());
  }

  /**
   * The same with more names.
   *
   * @param terms leaders of a workspace
   * @param own names of the user
   */
  public static ArticleCoder standard(List<LeaderTerm> terms, List<ActorName> own)
      throws CasebookException {
    return ArticleCoder.knowing(
        new BundledData().casebook(List.of(CasebookReader.BUILTIN)).records(), terms, own);
  }
}
