package org.entente.app.command.shared;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.data.workspace.Workspace;
import org.entente.engine.Engine;
import org.entente.engine.source.Sources;
import org.entente.engine.source.WorkspaceData;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a question is answered from: the casebooks and the workspace that the user names. */
public final class SourceOptions {

  @Option(
      names = "--casebook",
      paramLabel = "DIR",
      description =
          "Use the casebook in this folder instead of the bundled one. Repeat it to use several; "
              + "\"builtin\" is the bundled one.")
  private List<String> casebooks = new ArrayList<>();

  @Mixin private WorkspaceOption workspace;

  /** The user's workspace. */
  public Workspace workspace(Session session) {
    return workspace.workspace(session);
  }

  /** Checks that a file to be written is not in the workspace. */
  public void requireOutside(CommandLine line, Session session, Path output) {
    workspace.requireOutside(line, session, output);
  }

  /** An engine over these sources; the workspace is opened for each question. */
  public Engine engine(Session session) {
    return engine(session, WorkspaceData.of(workspace(session)));
  }

  /** An engine over these casebooks and a workspace that is open already. */
  public Engine engine(Session session, WorkspaceData data) {
    return new Engine(new Sources(session.bundled(), casebooks, data, session::today));
  }
}
