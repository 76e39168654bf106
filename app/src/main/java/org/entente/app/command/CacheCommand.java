package org.entente.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.Session;
import org.entente.app.program.Installation;
import org.entente.app.program.ProgramFolder;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente cache}: what the program keeps and can make again. */
@Command(
    name = "cache",
    description = {"Manage what the program keeps for itself and can make again.", ""},
    subcommands = CacheCommand.Clean.class)
final class CacheCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "missing subcommand; available: clean");
  }

  /** {@code entente cache clean}. */
  @Command(
      name = "clean",
      description = {
        "Remove the parsed classes that were kept for quicker starts. Your workspace is not touched.",
        ""
      })
  static final class Clean implements Callable<Integer> {

    private final Session session;

    Clean(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() throws FailedException {
      try {
        List<Path> removed =
            new Installation(ProgramFolder.running(session.environment()), session.environment())
                .clean();
        removed.forEach(file -> session.say("removed " + file));
        if (removed.isEmpty()) {
          session.say("there was nothing to remove");
        }
        return 0;
      } catch (IOException | UncheckedIOException e) {
        throw new FailedException("the cache could not be removed: " + e.getMessage(), e);
      }
    }
  }
}
