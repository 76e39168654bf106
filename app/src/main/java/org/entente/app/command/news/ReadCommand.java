package org.entente.app.command.news;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.app.report.claim.ReadingPage;
import org.entente.app.report.news.NewsJson;
import org.entente.app.report.news.NewsTable;
import org.entente.app.report.news.NewsText;
import org.entente.data.casebook.CasebookException;
import org.entente.data.csv.SmallFile;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.question.QuestionParser;
import org.entente.engine.source.ArticleInput;
import org.entente.engine.source.ArticleSource;
import org.entente.engine.source.FailedException;
import org.entente.engine.source.Sources;
import org.entente.engine.source.WorkspaceData;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.UserNames;
import org.entente.text.article.CodedArticle;
import org.entente.text.read.ArticleReader;
import org.entente.text.read.entry.FieldMap;
import org.entente.text.read.entry.Statement;
import org.entente.text.read.story.Stories;
import org.entente.text.read.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente read}: who did what to whom, and who says so, in news articles. */
@Command(
    name = "read",
    description = {
      "Read news articles and code who did what to whom: events of the PLOVER ontology with actors, dates, factuality, and the words that support every part. Also find who says what about whom: claims with speaker, capacity and country. Formats: text, HTML, RSS, Atom, JSON, JSON Lines, CSV, TSV and WARC, also with gzip; folders of them; - for standard input.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente read article.txt --published 2025-01-07",
      "  entente read feed.xml pages/ --json",
      "  entente read article.txt --html article.html",
      "  entente read archive.warc.gz -o events.csv --keep",
      "  entente read news.csv --fields title=headline,text=body,published=date --explain"
    })
public final class ReadCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Files, folders, or -.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "The date of publication for all articles, as YYYY-MM-DD; it overrides the dates that they give.")
  private String published;

  @Option(names = "--outlet", paramLabel = "NAME", description = "The outlet of all articles.")
  private String outlet;

  @Option(
      names = "--fields",
      paramLabel = "MAP",
      description = "Which JSON field or CSV column is which: title=headline,text=body.")
  private String fields;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "Your own names, one entry per line: code|names|from year|to year|kind|sector. Separate names with semicolons; only code and names are required. Kinds: state, people, seat, place, organisation (default), leader.")
  private Path actors;

  @Option(names = "--all", description = "Also show events within one society.")
  private boolean all;

  @Option(
      names = "--explain",
      description = "Show for every sentence which rule applied, or what was missing.")
  private boolean explain;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Also write the events to this file as a table (.csv), one row per event.")
  private Path output;

  @Option(
      names = "--raw",
      description =
          "Write text to the table as it is. By default, text that a spreadsheet would run as a formula gets an apostrophe before it.")
  private boolean raw;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Also write the articles as a self-contained page with events and claims marked.")
  private Path html;

  @Option(
      names = "--keep",
      description =
          "Keep the events and claims in the workspace for entente claims, voices and events. Reading an article again replaces what was kept of it.")
  private boolean keep;

  @Mixin private WorkspaceOption workspace;

  public ReadCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, CasebookException, WorkspaceException {
    // load
    if (output != null && !output.toString().endsWith(".csv")) {
      throw new ParameterException(
          spec.commandLine(), "-o writes CSV, so " + output + " must end in .csv");
    }
    ArticleReader reader = reader();
    Sources from =
        new Sources(
            session.bundled(),
            List.of(),
            WorkspaceData.of(workspace.workspace(session)),
            session::today);
    // compute
    ArticleSource.Reading read =
        new ArticleInput(from).read(reader, names, System.in, ownNames(), session.feedback());
    if (read.articles().isEmpty()) {
      throw new FailedException("no article could be read");
    }
    List<Story> stories = Stories.of(read.articles().stream().map(CodedArticle::article).toList());
    // write
    if (output != null) {
      String table = NewsTable.csv(read.articles(), stories, all, raw);
      AtomicFile.write(output, table.getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + output);
    }
    if (html != null) {
      String page = ReadingPage.of(read.articles());
      AtomicFile.write(html, page.getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + html);
    }
    if (keep) {
      from.workspace().keep(read.articles(), session.feedback());
    }
    session.result(
        json
            ? NewsJson.of(read.articles(), stories, read.problems(), all, explain)
            : NewsText.of(read.articles(), stories, all, explain, session.colour()));
    return 0;
  }

  private List<ActorName> ownNames() throws FailedException {
    if (actors == null) {
      return List.of();
    }
    try {
      return UserNames.parse(SmallFile.lines(actors));
    } catch (IllegalArgumentException e) {
      throw new FailedException(actors + ", " + e.getMessage());
    } catch (IOException e) {
      throw new FailedException(
          "cannot read the names in " + actors + "; check the file: " + e.getMessage());
    }
  }

  private ArticleReader reader() {
    QuestionParser words = new QuestionParser(session.bundled().registry());
    Optional<LocalDate> day =
        Optional.ofNullable(published).map(given -> words.date(given, session.today()));
    ArticleReader reader =
        ArticleReader.withDefaults()
            .with(new Statement(Optional.ofNullable(outlet), day, Optional.empty()));
    if (fields == null) {
      return reader;
    }
    try {
      return reader.with(FieldMap.parse(fields));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--fields: " + e.getMessage(), e);
    }
  }
}
