package org.entente.app.command.news;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.ArticleFiles;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.SourceOptions;
import org.entente.app.report.events.EventJson;
import org.entente.app.report.events.EventPage;
import org.entente.app.report.events.EventText;
import org.entente.engine.Engine;
import org.entente.engine.question.EventQuestion;
import org.entente.engine.result.EventSeries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente events}: what happened between two states. */
@Command(
    name = "events",
    description = {
      "Show what happened between two states: the events of the casebook, and those reported by articles (--with, --kept), as a list or by month. If GDELT is loaded, its counts are shown next to them.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente events USA JPN --monthly",
      "  entente events JPN KOR --from 2018-01-01 --to 2019-12-31 --monthly --json",
      "  entente events USA KOR --with news/ --monthly",
      "  entente events USA KOR --kept --count mention --html events.html"
    })
public final class EventsCommand implements Callable<Integer> {

  private static final String STORY = "story";
  private static final String MENTION = "mention";

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "STATE", arity = "2", description = "Two states.")
  private List<String> states = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first day. Default: two years before the last.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "The last day. Default: the last day that the casebook covers.")
  private String to;

  @Option(names = "--monthly", description = "Count by month instead of listing.")
  private boolean monthly;

  @Option(
      names = "--with",
      paramLabel = "ARTICLE",
      description = "Also use the events reported by this article, or folder of articles.")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--kept",
      description =
          "Also use the events of the articles kept in the workspace (entente read --keep).")
  private boolean kept;

  @Option(
      names = "--count",
      paramLabel = "WHAT",
      description =
          "Count similar events in the articles of one story once (story, the default), or each time they are reported (mention).")
  private String count = STORY;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write the months as a self-contained page with a chart.")
  private Path html;

  @Mixin private SourceOptions sources;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  public EventsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!count.equals(STORY) && !count.equals(MENTION)) {
      throw new ParameterException(
          spec.commandLine(), "--count: unknown value \"" + count + "\"; take story or mention");
    }
    Engine engine = sources.engine(session);
    EventSeries series =
        engine.events(
            new EventQuestion(
                states,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                ArticleFiles.coded(session, engine.sources(), articles),
                kept,
                count.equals(MENTION)),
            session.feedback());
    if (series.gdelt().isEmpty() && monthly) {
      session.say("GDELT is not loaded in the workspace, so its counts are not shown");
    }
    if (html != null) {
      AtomicFile.write(html, EventPage.of(series).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + html);
    }
    session.result(json ? EventJson.of(series) : EventText.of(series, monthly, session.colour()));
    return 0;
  }
}
