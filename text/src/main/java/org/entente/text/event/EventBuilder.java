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
import org.entente.text.event.lexicon.Lexicon;
import org.entente.text.event.lexicon.Operator;
import org.entente.text.language.ParsedSentence;

/** Turns drafts into events: adds places in the text, contexts, the date and who is quoted. */
final class EventBuilder {
  private final ParsedSentence s;
  private final Participants participants;
  private final Optional<Dates> dates;
  private final Set<String> contexts;
  private final Lexicon lexicon = Lexicon.standard();

  EventBuilder(ParsedSentence sentence, Participants participants, Optional<LocalDate> published) {
    this.s = sentence;
    this.participants = participants;
    this.dates = published.map(day -> new Dates(sentence, day));
    this.contexts = Contexts.of(sentence);
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
        reporter(draft.first()),
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

  /** The subject of the verb of saying above or beside the action: "[Japan] said that ...". */
  private Optional<Participant> reporter(int action) {
    for (int at = action; at >= 0; at = s.head(at)) {
      int head = s.head(at);
      boolean quoted = head >= 0 && (s.is(at, "ccomp") || s.is(at, "parataxis"));
      Optional<Participant> above = quoted ? speaker(head) : Optional.empty();
      Optional<Participant> beside =
          s.children(at, "parataxis").stream().flatMap(verb -> speaker(verb).stream()).findFirst();
      if (above.isPresent() || beside.isPresent()) {
        return above.or(() -> beside);
      }
    }
    return Optional.empty();
  }

  private Optional<Participant> speaker(int verb) {
    return lexicon.is(s.lemma(verb), Operator.SAY)
        ? s.children(verb, "nsubj").stream()
            .flatMap(subject -> participants.actorsOf(subject).stream())
            .findFirst()
            .map(this::participant)
        : Optional.empty();
  }
}
