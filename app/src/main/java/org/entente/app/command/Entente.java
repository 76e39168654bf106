package org.entente.app.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.function.Supplier;
import org.entente.app.command.shared.Session;
import org.entente.app.report.format.ProgramVersion;
import org.entente.data.casebook.CasebookException;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.question.InvalidQuestionException;
import org.entente.engine.source.FailedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code entente} command. */
@Command(
    name = "entente",
    description =
        "How well does this alliance hold? Assess it, with the evidence for every number.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Entente.Version.class,
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente assess USA JPN KOR --on 2025-01-07",
      "  entente assess USA JPN KOR --on 2025-01-07 --html report.html",
      "  entente compare USA JPN KOR --on 2019-09-01 --with 2025-01-07",
      "  entente system USA --on 2025-01-07",
      "  entente sweep USA JPN KOR --on 2025-01-07",
      "  entente serve",
      "  entente read article.txt --published 2025-01-07",
      "  entente similarity USA JPN KOR --from 1990",
      "  entente data list",
      "  entente dyads --from 1946 --to 2016 -o dyads.csv --bibtex",
      "  entente casebook check my-casebook"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:success", "1:failure", "2:invalid arguments"})
public final class Entente implements Runnable {

  private static final int FAILED = 1;
  private static final int INVALID = 2;

  @Spec private CommandSpec spec;

  /** The version, from the one place that knows it. */
  static final class Version implements IVersionProvider {
    static final Supplier<String> LINE = () -> "entente " + ProgramVersion.get();

    @Override
    public String[] getVersion() {
      return new String[] {LINE.get()};
    }
  }

  private Entente() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "missing command; available: " + String.join(", ", spec.subcommands().keySet()));
  }

  /**
   * Runs one command.
   *
   * @return 0 done, 1 the work failed, 2 invalid arguments
   */
  public static int run(Session session, String... args) {
    List<String> words = List.of(args);
    if (args.length > 0
        && args[0].equals("assess")
        && !words.contains("--casebook")
        && !words.contains("--help")) {
      session.bundled().readAhead();
    }
    if (words.equals(List.of("--version")) || words.equals(List.of("-V"))) {
      return help(session, Version.LINE.get() + System.lineSeparator());
    }
    StringWriter out = new StringWriter();
    CommandLine line = new CommandLine(new Entente(), new SessionFactory(session));
    Subcommands.addTo(line, args);
    line.setOut(new PrintWriter(out))
        .setErr(new PrintWriter(new StringWriter()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(session.colour() ? Ansi.ON : Ansi.OFF))
        .setExpandAtFiles(false)
        .setUsageHelpWidth(80)
        .setParameterExceptionHandler((e, given) -> invalid(session, e))
        .setExecutionExceptionHandler((e, command, result) -> failed(session, e, command));
    int empty = firstBlank(args);
    if (empty > 0) {
      session.say(
          "entente: argument "
              + empty
              + " is empty; give it a value, or leave it out. See: entente --help");
      return INVALID;
    }
    int code = line.execute(args);
    return code == 0 ? help(session, out.toString()) : code;
  }

  /** All commands, as a model of their options for man pages and completions. */
  public static CommandLine commandLine(Session session) {
    CommandLine line = new CommandLine(new Entente(), new SessionFactory(session));
    Subcommands.addAll(line);
    return line;
  }

  /** The place of the first argument that says nothing, from 1; 0 if there is none. */
  private static int firstBlank(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].isBlank()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Help and version come out of the parser itself. */
  private static int help(Session session, String text) {
    try {
      if (!text.isEmpty()) {
        session.result(text);
      }
      return 0;
    } catch (FailedException e) {
      return failed(session, e);
    }
  }

  private static int failed(Session session, Exception e, CommandLine command) {
    return e instanceof InvalidQuestionException question
        ? invalid(session, new ParameterException(command, question.getMessage(), question))
        : failed(session, e);
  }

  private static int invalid(Session session, ParameterException e) {
    List<String> suggestions =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    String hint =
        suggestions.isEmpty() ? "" : " Did you mean: " + String.join(", ", suggestions) + "?";
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    session.say(
        "entente: " + ended(unstopped(e.getMessage())) + hint + " See: " + command + " --help");
    return INVALID;
  }

  private static int failed(Session session, Exception e) {
    if (e instanceof FailedException
        || e instanceof CasebookException
        || e instanceof WorkspaceException) {
      session.say("entente: " + unstopped(e.getMessage()));
    } else {
      session.say("entente: internal error, please report it: " + e);
      for (StackTraceElement element : e.getStackTrace()) {
        session.say("    at " + element);
      }
    }
    return FAILED;
  }

  private static String ended(String text) {
    return text.endsWith("?") ? text : text + ".";
  }

  private static String unstopped(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** Hands the session to the commands that take one. */
  private record SessionFactory(Session session) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (List.of(constructor.getParameterTypes()).equals(List.of(Session.class))) {
          constructor.setAccessible(true);
          return type.cast(constructor.newInstance(session));
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
