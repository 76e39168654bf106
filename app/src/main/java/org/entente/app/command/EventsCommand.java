package org.entente.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.report.events.EventJson;
import org.entente.app.report.events.EventPage;
import org.entente.app.report.events.EventSeries;
import org.entente.app.report.events.EventText;
import org.entente.core.record.NewsEvent;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.core.time.Span;
import org.entente.data.casebook.Casebook;
import org.entente.data.casebook.CasebookException;
import org.entente.data.ledger.GdeltMonths;
import org.entente.data.workspace.WorkspaceException;
import org.entente.text.article.NewsEvents;
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
      "What happened between two states: the events of the casebook, and those that articles tell (--with, --kept), as a list or month by month. Where GDELT is loaded, what it counts stands beside them.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente events USA JPN --monthly",
      "  entente events JPN KOR --from 2018-01-01 --to 2019-12-31 --monthly --json",
      "  entente events USA KOR --with news/ --monthly",
      "  entente events USA KOR --kept --count mention --html events.html"
    })
final class EventsCommand implements Callable<Integer> {

  private static final int YEARS = 2;
  private static final String STORY = "story";
  private static final String MENTION = "mention";

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "STATE", arity = "2", description = "Two states.")
  private List<String> states = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first day. Without it: two years before the last.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "The last day. Without it: the last day that the casebook covers.")
  private String to;

  @Option(names = "--monthly", description = "Count by month instead of listing.")
  private boolean monthly;

  @Option(
      names = "--with",
      paramLabel = "ARTICLE",
      description = "Use the events that this article tells too (or folder of them).")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--kept",
      description =
          "Use the events of the articles kept in the workspace too (entente read --keep).")
  private boolean kept;

  @Option(
      names = "--count",
      paramLabel = "WHAT",
      description =
          "Of articles, count alike events of one story once (story, as without it), or each time they are told (mention).")
  private String count = STORY;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write the months as a self-contained page with a chart.")
  private Path html;

  @Mixin private AssessmentWork work;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  EventsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, CasebookException, WorkspaceException {
    // load
    StateRegistry registry = session.onBoard().registry();
    MemberWords words = new MemberWords(spec.commandLine(), registry);
    Casebook casebook = work.casebook(session);
    LocalDate last =
        to == null ? AssessmentWork.lastDay(session, casebook) : words.date(to, session.clock());
    LocalDate first =
        from == null ? last.minusYears(YEARS).plusDays(1) : words.date(from, session.clock());
    if (first.isAfter(last)) {
      throw new ParameterException(
          spec.commandLine(), "--from " + first + " is after --to " + last);
    }
    List<State> pair = words.members(states, last);
    if (!count.equals(STORY) && !count.equals(MENTION)) {
      throw new ParameterException(
          spec.commandLine(), "--count: there is no \"" + count + "\"; take story or mention");
    }
    Records held = casebook.records();
    List<NewsEvent> told = told(held);
    Records records = NewsWork.with(session, told, held, last, count.equals(MENTION));
    // compute
    String a = pair.get(0).code();
    String b = pair.get(1).code();
    Span span = Span.of(first, last);
    List<GdeltMonths> gdelt =
        Keeping.read(work.workspace(session), store -> GdeltMonths.of(store, a, b, span))
            .orElse(List.of());
    if (gdelt.isEmpty() && monthly) {
      session.say("GDELT is not loaded in the workspace, so its counts are not shown");
    }
    EventSeries series = EventSeries.of(records, a, b, span).with(gdelt);
    // write
    if (html != null) {
      AtomicFile.write(html, EventPage.of(series).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + html);
    }
    session.result(json ? EventJson.of(series) : EventText.of(series, monthly, session.colour()));
    return 0;
  }

  private List<NewsEvent> told(Records held) throws FailedException, WorkspaceException {
    List<NewsEvent> told =
        new ArrayList<>(
            NewsEvents.of(NewsWork.articles(session, work.workspace(session), articles, held)));
    if (kept) {
      told.addAll(NewsWork.kept(work.workspace(session)));
    }
    return told;
  }
}
