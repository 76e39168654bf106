package org.entente.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.report.events.EventJson;
import org.entente.app.report.events.EventSeries;
import org.entente.app.report.events.EventText;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.core.time.Span;
import org.entente.data.casebook.Casebook;
import org.entente.data.casebook.CasebookException;
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
      "What happened between two states: the events of the casebook, and those that articles tell (--with), as a list or month by month.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente events USA JPN --monthly",
      "  entente events JPN KOR --from 2018-01-01 --to 2019-12-31 --monthly --json",
      "  entente events USA KOR --with news/ --monthly"
    })
final class EventsCommand implements Callable<Integer> {

  private static final int YEARS = 2;

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

  @Mixin private AssessmentWork work;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  EventsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, CasebookException {
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
    Records held = casebook.records();
    Records records =
        NewsWork.with(session, NewsWork.articles(session, articles, held), held, registry, last);
    // compute
    EventSeries series =
        EventSeries.of(records, pair.get(0).code(), pair.get(1).code(), Span.of(first, last));
    // write
    session.result(json ? EventJson.of(series) : EventText.of(series, monthly, session.colour()));
    return 0;
  }
}
