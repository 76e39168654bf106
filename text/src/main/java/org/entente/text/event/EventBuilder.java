package org.entente.text.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.text.actor.ActorRef;
import org.entente.text.event.clause.EventDraft;
import org.entente.text.event.clause.Flag;
import org.entente.text.event.clause.Participants;
import org.entente.text.event.day.Dates;
import org.entente.text.language.ParsedSentence;

/** Turns drafts into events: adds places in the text, contexts, the date and who is quoted. */
final class EventBuilder {
  private final ParsedSentence s;
  private final Participants participants;
  private final Optional<Dates> dates;
  private final Set<String> contexts;
  private final Reporters reporters;

  EventBuilder(ParsedSentence sentence, Participants participants, Optional<LocalDate> published) {
    this.s = sentence;
    this.participants = participants;
    this.dates = published.map(day -> new Dates(sentence, day));
    this.contexts = Contexts.of(sentence);
    this.reporters = new Reporters(sentence, participants);
  }

  CodedEvent event(EventDraft draft) {
    boolean future = draft.flags().contains(Flag.FUTURE);
    return new CodedEvent(
        draft.type(),
        draft.mode(),
        contexts,
        participants(draft.sources()),
        participants(draft.targets()),
        draft.flags(),
        dates.flatMap(d -> d.of(draft.first(), future)),
        reporters.of(draft.first()).map(this::participant),
        draft.ruleId(),
        span(draft.first(), draft.last()),
        new TextSpan(s.sentence().begin(), s.sentence().end()));
  }

  private List<Participant> participants(List<ActorRef> refs) {
    return refs.stream().map(this::participant).toList();
  }

  private Participant participant(ActorRef ref) {
    return new Participant(ref.actor(), span(ref.first(), ref.last()), ref.basis());
  }

  private TextSpan span(int first, int last) {
    return new TextSpan(
        s.token(Math.min(first, last)).begin(), s.token(Math.max(first, last)).end());
  }
}
