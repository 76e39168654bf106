package org.entente.app.command.brief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.SourceOptions;
import org.entente.app.report.atlas.AtlasPage;
import org.entente.app.report.brief.BriefJson;
import org.entente.app.report.changes.ChangesFeed;
import org.entente.app.report.format.HtmlPage;
import org.entente.app.report.format.Json;
import org.entente.app.report.trend.TrendCsv;
import org.entente.core.brief.PlainWords;
import org.entente.data.Progress;
import org.entente.engine.AtlasAnalysis;
import org.entente.engine.Engine;
import org.entente.engine.question.InvalidQuestionException;
import org.entente.engine.result.AssessmentResult;
import org.entente.engine.result.AtlasEntry;
import org.entente.engine.result.ChangesResult;
import org.entente.engine.result.Ranking;
import org.entente.engine.result.TrendResult;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente atlas}: every brief as a static site. */
@Command(
    name = "atlas",
    description = {
      "Write a brief of every named alliance and of every allied pair as a static site that anyone can host: a front page with ranking and search, a page each with its data, and a feed of changes. It makes no request to anywhere.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  entente atlas -o atlas --on 2025-12-31"})
public final class AtlasCommand implements Callable<Integer> {

  /** Names a folder as one that this command wrote and may write again. */
  private static final String MARK = "entente-atlas.txt";

  private static final int DAYS_OF_CHANGES = 90;

  private final Session session;

  @Parameters(
      paramLabel = "STATE",
      arity = "0..*",
      description = "Only alliances and pairs among these states. Default: all.")
  private List<String> members = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder of the site; a new or empty one, or an older atlas.")
  private Path folder;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The date, as YYYY-MM-DD. Default: the last day that the casebook covers.")
  private String on;

  @Mixin private SourceOptions sources;

  /** Made by the options parser. */
  public AtlasCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Engine engine = sources.engine(session);
    AtlasAnalysis atlas = engine.atlas(members, Optional.ofNullable(on));
    List<AtlasEntry> entries = atlas.entries();
    try {
      prepare();
      List<AtlasPage.Row> rows = new ArrayList<>();
      try (Progress.Task task =
          session.progress().begin("writing briefs", OptionalLong.of(entries.size()))) {
        for (AtlasEntry entry : entries) {
          AssessmentResult result = atlas.result(entry);
          rows.add(AtlasPage.row(entry, result));
          Path page = Files.createDirectories(folder.resolve(entry.address()));
          write(
              page.resolve("index.html"),
              AtlasPage.entry(entry, result, engine.sources().catalogue()));
          write(page.resolve("brief.json"), Json.text(BriefJson.of(result)));
          write(
              page.resolve("trend.csv"),
              TrendCsv.of(new TrendResult(atlas.on(), result.brief().trends())));
          task.advance(1);
        }
      }
      front(engine, atlas, rows);
    } catch (IOException e) {
      throw new FailedException(folder + " cannot be written: " + e.getMessage(), e);
    }
    session.result("wrote " + entries.size() + " briefs to " + folder + "\n");
    return 0;
  }

  private void front(Engine engine, AtlasAnalysis atlas, List<AtlasPage.Row> rows)
      throws IOException {
    String date = PlainWords.date(atlas.on());
    write(
        folder.resolve("index.html"),
        AtlasPage.front(
            new AtlasPage.FrontPage(
                date,
                rows,
                "Briefs of "
                    + rows.stream().filter(row -> row.members() > 2).count()
                    + " named alliances and "
                    + rows.stream().filter(row -> row.members() == 2).count()
                    + " pairs of states. What they did to each other was looked for between "
                    + atlas.ranking().rows().size()
                    + " pairs; for the others practice is not known.")));
    write(folder.resolve("atlas.csv"), AtlasPage.csv(rows));
    write(folder.resolve("changes.xml"), feed(engine, atlas));
    write(folder.resolve("style.css"), HtmlPage.styleSheet());
    try (InputStream script = AtlasPage.class.getResourceAsStream("atlas.js")) {
      write(folder.resolve("atlas.js"), new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String feed(Engine engine, AtlasAnalysis atlas) {
    LocalDate since = atlas.on().minusDays(DAYS_OF_CHANGES);
    List<ChangesResult> changes = new ArrayList<>();
    for (Ranking.Row row : atlas.ranking().rows()) {
      List<String> pair = row.leg().codes();
      changes.add(engine.changes(pair, since.toString(), Optional.of(atlas.on().toString())));
    }
    return ChangesFeed.of(
        "what changed between allies and rivals in "
            + DAYS_OF_CHANGES
            + " days to "
            + PlainWords.date(atlas.on()),
        atlas.on(),
        changes);
  }

  private void prepare() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new InvalidQuestionException(folder + " is a file; name a folder with --output");
    }
    if (Files.isDirectory(folder) && !Files.exists(folder.resolve(MARK))) {
      try (Stream<Path> found = Files.list(folder)) {
        if (found.findAny().isPresent()) {
          throw new InvalidQuestionException(
              folder
                  + " is not empty and is no atlas; name a new folder with --output, so that nothing of yours is overwritten");
        }
      }
    }
    Files.createDirectories(folder);
    write(folder.resolve(MARK), "Written by entente atlas; may be written over.\n");
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
