package org.entente.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.record.NewsEvent;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.time.Span;
import org.entente.data.ledger.GdeltMonths;
import org.entente.engine.question.EventQuestion;
import org.entente.engine.question.InvalidQuestionException;
import org.entente.engine.result.EventSeries;
import org.entente.engine.source.Feedback;
import org.entente.engine.source.WorkspaceData;
import org.entente.text.article.NewsEvents;

/** Counts the events between two states, and the events that GDELT counts. */
final class EventCounts {

  private static final int YEARS = 2;

  private final Engine engine;

  EventCounts(Engine engine) {
    this.engine = engine;
  }

  EventSeries count(EventQuestion question, Feedback feedback) {
    LocalDate last = engine.date(question.to());
    LocalDate first =
        question.from().map(engine::date).orElseGet(() -> last.minusYears(YEARS).plusDays(1));
    if (first.isAfter(last)) {
      throw new InvalidQuestionException("--from " + first + " is after --to " + last);
    }
    List<State> pair = engine.members(question.states(), last);
    WorkspaceData workspace = engine.sources().workspace();
    List<NewsEvent> events = new ArrayList<>(NewsEvents.of(question.articles()));
    if (question.kept()) {
      events.addAll(workspace.keptEvents());
    }
    Records records =
        engine.with(
            events, engine.sources().casebook().records(), last, question.everyMention(), feedback);
    String a = pair.get(0).code();
    String b = pair.get(1).code();
    Span span = Span.of(first, last);
    return EventSeries.of(records, a, b, span)
        .with(workspace.read(store -> GdeltMonths.of(store, a, b, span)).orElse(List.of()));
  }
}
