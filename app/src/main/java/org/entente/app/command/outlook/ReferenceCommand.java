package org.entente.app.command.outlook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.data.reference.ReferenceBuilder;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente reference}: the numbers about the past that ship with the program. */
@Command(
    name = "reference",
    description = "Build the reference pack, the bundled numbers from historical data.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = ReferenceCommand.Build.class)
public final class ReferenceCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "missing subcommand; available: build");
  }

  /** {@code entente reference build}. */
  @Command(
      name = "build",
      description =
          "Compute the reference pack again from the loaded data sets and write its files to a folder. The same data sets give the same bytes.")
  public static final class Build implements Callable<Integer> {

    private final Session session;

    @Spec private CommandSpec spec;

    @Mixin private WorkspaceOption workspace;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "DIR",
        required = true,
        description = "An existing folder for the files.")
    private Path output;

    public Build(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() throws FailedException, WorkspaceException {
      workspace.requireOutside(spec.commandLine(), session, output);
      if (!Files.isDirectory(output)) {
        throw new FailedException(output + " is not a folder; create it first");
      }
      Workspace own = workspace.workspace(session);
      try (Store store = own.openForReading()) {
        Map<String, String> files =
            new ReferenceBuilder(store, session.bundled().registry()).files(session.progress());
        for (Map.Entry<String, String> file : files.entrySet()) {
          write(output.resolve(file.getKey()), file.getValue());
        }
        session.say("wrote " + files.size() + " files to " + output);
      }
      return 0;
    }

    private void write(Path path, String text) throws FailedException, WorkspaceException {
      Path folder = Objects.requireNonNullElse(path.getParent(), output);
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw new FailedException(folder + " cannot be created: " + e.getMessage(), e);
      }
      AtomicFile.write(path, text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
