package org.entente.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.entente.app.command.Entente;
import org.entente.app.command.shared.Session;
import org.entente.app.program.ModelFolder;
import org.entente.app.program.ProgramFolder;
import org.entente.app.program.QuickStart;
import org.entente.engine.source.FailedException;
import org.entente.text.language.LanguageModels;

/** Starts the {@code entente} command. */
public final class Main {

  /** Where a day begins first: a date is in the future only if it has begun nowhere on Earth. */
  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    // Straight to the descriptors: no charset of the locale in between, and a write that fails is
    // noticed.
    Session session =
        new Session(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Clock.system(EARLIEST),
            isTerminal("entente.terminal") && environment.get("NO_COLOR") == null,
            isTerminal("entente.bars"),
            environment);
    Optional<ProgramFolder> program = ProgramFolder.running(environment);
    if (args.length == 1 && args[0].equals("--help") && !session.colour()) {
      Optional<Path> help =
          program
              .map(folder -> folder.library().resolve(ProgramFolder.HELP))
              .filter(Files::isRegularFile);
      if (help.isPresent()) {
        System.exit(show(session, help.get()));
      }
    }
    LanguageModels.from(
        new ModelFolder(program, environment, text -> session.say("entente: " + text)));
    int code = Entente.run(session, args);
    program
        .map(folder -> new QuickStart(folder, environment))
        .filter(start -> code == 0 && !isAboutTheProgram(args) && !start.isPrepared())
        .ifPresent(start -> start.prepare(text -> session.say("entente: " + text)));
    System.exit(code);
  }

  /** The help as the build wrote it down: laying it out takes longer than starting. */
  private static int show(Session session, Path help) {
    try {
      session.result(help);
      return 0;
    } catch (FailedException e) {
      session.say("entente: " + e.getMessage());
      return 1;
    }
  }

  /** What shows or removes the cache does not make it. */
  private static boolean isAboutTheProgram(String[] args) {
    return args.length > 0 && (args[0].equals("doctor") || args[0].equals("cache"));
  }

  /** The launchers say whether there is a terminal, except one that cannot know. */
  private static boolean isTerminal(String property) {
    String said = System.getProperty(property);
    return said == null
        ? Runtime.version().feature() < 22 && System.console() != null
        : Boolean.parseBoolean(said);
  }
}
