package org.entente.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.core.record.Fact;
import org.entente.core.record.RecordKind;
import org.entente.data.casebook.Casebook;
import org.entente.data.casebook.CasebookException;
import org.entente.data.casebook.CasebookReader;
import org.entente.data.csv.TableProblem;
import org.entente.engine.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente casebook}: what is in a casebook, and whether it is sound. */
@Command(
    name = "casebook",
    description = "Check a casebook: the facts behind an assessment, as plain CSV.",
    subcommands = CasebookCommand.Check.class)
final class CasebookCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do with it: check");
  }

  /** {@code entente casebook check}. */
  @Command(
      name = "check",
      description = {
        "Check casebooks row by row and against each other; every problem comes with its file, line, column and a remedy.",
        ""
      },
      footerHeading = "%nExamples:%n",
      footer = {"  entente casebook check", "  entente casebook check my-nato"})
  static final class Check implements Callable<Integer> {

    private final Session session;

    @Parameters(
        paramLabel = "DIR",
        arity = "0..*",
        description = "Folders; without any, the casebook on board.")
    private List<String> folders = new ArrayList<>();

    Check(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() throws CasebookException, FailedException {
      // load
      List<String> names = folders.isEmpty() ? List.of(CasebookReader.BUILTIN) : folders;
      Casebook casebook = new CasebookReader(session.bundled().registry()).read(names);
      // write
      if (!casebook.problems().isEmpty()) {
        for (TableProblem problem : casebook.problems().kept()) {
          session.say(problem.toString());
        }
        long hidden = casebook.problems().count() - casebook.problems().kept().size();
        throw new FailedException(
            "problems found: "
                + casebook.problems().count()
                + (hidden == 0
                    ? ""
                    : " (the first " + casebook.problems().kept().size() + " are shown)"));
      }
      session.result(table(casebook));
      if (casebook.records().scopes().isEmpty()) {
        session.say(
            "entente: without scope.csv nothing counts as looked for, so every missing row means \"not known\"");
      }
      return 0;
    }

    private static String table(Casebook casebook) {
      StringBuilder text =
          new StringBuilder(
              String.format(
                  java.util.Locale.ROOT, "%-34s%8s%22s%n", "facts", "rows", "by two readers"));
      int rows = 0;
      long twice = 0;
      for (Map.Entry<RecordKind, Integer> entry : casebook.rows().entrySet()) {
        long checked =
            casebook.records().facts().stream()
                .filter(f -> f.kind() == entry.getKey())
                .filter(Check::twice)
                .count();
        text.append(
            String.format(
                java.util.Locale.ROOT,
                "%-34s%8d%22d%n",
                entry.getKey().label(),
                entry.getValue(),
                checked));
        rows += entry.getValue();
        twice += checked;
      }
      text.append(String.format(java.util.Locale.ROOT, "%-34s%8d%22d%n", "all", rows, twice));
      casebook
          .inputs()
          .forEach(
              input ->
                  text.append("sound: ")
                      .append(input.name())
                      .append(", SHA-256 ")
                      .append(input.sha256())
                      .append('\n'));
      return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static boolean twice(Fact fact) {
      return fact.citation().readers() > 1;
    }
  }
}
