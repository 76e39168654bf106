package org.entente.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.Session;
import org.entente.app.report.casebook.CasebookPages;
import org.entente.core.record.Citation;
import org.entente.core.record.Fact;
import org.entente.core.record.RecordKind;
import org.entente.data.casebook.Casebook;
import org.entente.data.casebook.CasebookException;
import org.entente.data.casebook.CasebookReader;
import org.entente.data.casebook.CasebookRelease;
import org.entente.data.csv.TableProblem;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente casebook}: what is in a casebook, and whether it has problems. */
@Command(
    name = "casebook",
    description = "Check or export a casebook: the facts behind an assessment, as plain CSV.",
    subcommands = {
      CasebookCommand.Check.class,
      CasebookCommand.Export.class,
      CasebookCommand.Pages.class
    })
final class CasebookCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "missing subcommand; available: check, export or pages");
  }

  /** {@code entente casebook check}. */
  @Command(
      name = "check",
      description = {
        "Check casebooks row by row and against each other. Every problem is reported with file, line, column and remedy."
            + " A doubt is about a row that is kept: a treaty without members, a state that did not exist on the day, two rows that tell the same.",
        ""
      },
      footerHeading = "%nExamples:%n",
      footer = {"  entente casebook check", "  entente casebook check my-nato"})
  static final class Check implements Callable<Integer> {

    private static final String FORMAT = "%-34s%8d%16d%12d%10d%10d%n";

    private final Session session;

    @Parameters(
        paramLabel = "DIR",
        arity = "0..*",
        description = "Folders. Default: the bundled casebook.")
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
      for (TableProblem doubt : casebook.doubts().kept()) {
        session.say("doubt: " + doubt);
      }
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
                  java.util.Locale.ROOT,
                  "%-34s%8s%16s%12s%10s%10s%n",
                  "facts",
                  "rows",
                  "by two readers",
                  "confirmed",
                  "in part",
                  "not held"));
      long[] sums = new long[5];
      for (Map.Entry<RecordKind, Integer> entry : casebook.rows().entrySet()) {
        List<Citation> citations =
            casebook.records().facts().stream()
                .filter(fact -> fact.kind() == entry.getKey())
                .map(Fact::citation)
                .toList();
        long[] counts = {
          entry.getValue(),
          citations.stream().filter(citation -> citation.readers() > 1).count(),
          found(citations, Citation.Checked.CONFIRMED),
          found(citations, Citation.Checked.PARTLY),
          citations.stream().filter(citation -> citation.checked().isEmpty()).count()
        };
        text.append(line(entry.getKey().label(), counts));
        Arrays.setAll(sums, i -> sums[i] + counts[i]);
      }
      text.append(line("all", sums));
      if (!casebook.names().isEmpty()) {
        text.append("names of treaties: ").append(casebook.names().size()).append('\n');
      }
      text.append(later(casebook));
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

    /** The rows that an assessment shows without their source for a time. */
    private static String later(Casebook casebook) {
      long later =
          casebook.records().facts().stream()
              .filter(fact -> fact.citation().published().isAfter(fact.begins()))
              .count();
      return later == 0
          ? ""
          : "sources later than their fact, shown from their own date on: " + later + "\n";
    }

    private static String line(String label, long... counts) {
      return String.format(
          java.util.Locale.ROOT,
          FORMAT,
          label,
          counts[0],
          counts[1],
          counts[2],
          counts[3],
          counts[4]);
    }

    private static long found(List<Citation> citations, Citation.Checked what) {
      return citations.stream().filter(c -> c.checked().filter(what::equals).isPresent()).count();
    }
  }

  /** {@code entente casebook export}. */
  @Command(
      name = "export",
      description = {
        "Write the bundled casebook as a data set that can be cited: tables, codebook, licence, agreement of readers, checksums and a citation with the version.",
        ""
      },
      footerHeading = "%nExamples:%n",
      footer = "  entente casebook export entente-casebook")
  static final class Export implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "DIR", description = "A folder that is not there yet, or is empty.")
    private Path folder;

    Export(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() throws CasebookException, FailedException {
      CasebookRelease release =
          CasebookRelease.of(new CasebookReader(session.bundled().registry()));
      release.write(folder);
      session.result(
          "casebook, version " + release.version() + ": " + release.files().size() + " files\n");
      return 0;
    }
  }

  /** {@code entente casebook pages}. */
  @Command(
      name = "pages",
      description = {
        "Write what casebooks hold as pages: practice by year with charts, and coverage by region. The same folder makes the same pages.",
        ""
      },
      footerHeading = "%nExamples:%n",
      footer = "  entente casebook pages docs")
  static final class Pages implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "DIR", description = "Where to write the pages.")
    private Path folder;

    @Parameters(
        index = "1..*",
        paramLabel = "CASEBOOK",
        arity = "0..*",
        description = "Folders. Default: the bundled casebook.")
    private List<String> folders = new ArrayList<>();

    Pages(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() throws CasebookException, FailedException {
      List<String> names = folders.isEmpty() ? List.of(CasebookReader.BUILTIN) : folders;
      Map<String, String> pages =
          CasebookPages.of(session.bundled().casebook(names), session.bundled().registry());
      try {
        for (Map.Entry<String, String> page : pages.entrySet()) {
          Path file = folder.resolve(page.getKey());
          Path above = file.toAbsolutePath().getParent();
          if (above != null) {
            Files.createDirectories(above);
          }
          Files.writeString(file, page.getValue());
        }
      } catch (IOException e) {
        throw new FailedException("cannot write to " + folder + ": " + e.getMessage(), e);
      }
      session.result("pages and charts: " + pages.size() + "\n");
      return 0;
    }
  }
}
