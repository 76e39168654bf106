package org.entente.spark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.entente.spark.output.JobException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code entente-spark}, and the class that {@code spark-submit} starts. */
@Command(
    name = "entente-spark",
    mixinStandardHelpOptions = true,
    description = {
      "Run Entente's coder and counts on Apache Spark, for archives too large for one machine. Without a cluster, it uses all cores of this machine.",
      ""
    },
    subcommands = {
      CodeCommand.class,
      DedupeCommand.class,
      CountEventsCommand.class,
      PlanCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente-spark dedupe news/ -o stories",
      "  entente-spark code news/ --stories stories -o coded",
      "  entente-spark events exports/ --coded coded -o months"
    })
public final class Main {

  private static final int FAILED = 1;

  private Main() {}

  /** Runs the command and ends the process: 0 done, 1 the work failed, 2 the words were wrong. */
  public static void main(String[] arguments) {
    int code = run(new PrintStream(System.err, true, StandardCharsets.UTF_8), arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the command; everything except results goes to {@code errors}. */
  public static int run(PrintStream errors, String... arguments) {
    return new CommandLine(new Main())
        .setErr(new java.io.PrintWriter(errors, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              errors.println("entente-spark: " + message(e));
              return FAILED;
            })
        .execute(arguments);
  }

  /** What went wrong at the root: Spark wraps it several times. */
  private static String message(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null && !(root instanceof JobException)) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }
}
