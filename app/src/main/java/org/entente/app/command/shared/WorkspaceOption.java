package org.entente.app.command.shared;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.data.workspace.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the user's data are. */
public final class WorkspaceOption {

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description =
          "The folder with your data. Default: the value of ENTENTE_WORKSPACE, otherwise your user data folder.")
  private Path folder;

  /** The workspace that was asked for, or the user's own. */
  public Workspace workspace(Session session) {
    if (folder != null) {
      return new Workspace(folder);
    }
    String named = session.environment().get("ENTENTE_WORKSPACE");
    return new Workspace(named == null || named.isBlank() ? own(session) : Path.of(named));
  }

  /**
   * Checks that a file to be written is not in the workspace.
   *
   * @throws ParameterException if it does
   */
  public void requireOutside(CommandLine line, Session session, Path output) {
    Path folder = real(workspace(session).folder());
    if (output != null && real(output).startsWith(folder)) {
      throw new ParameterException(
          line, output + " is in the workspace " + folder + "; write to another folder");
    }
  }

  /** The path without links, as far as it is there. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      Path parent = absolute.getParent();
      return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
  }

  /** The place for data by the XDG base directory rules. */
  private static Path own(Session session) {
    String data = session.environment().get("XDG_DATA_HOME");
    if (data != null && !data.isBlank() && Path.of(data).isAbsolute()) {
      return Path.of(data, "entente");
    }
    return Path.of(System.getProperty("user.home", "."), ".local", "share", "entente");
  }
}
