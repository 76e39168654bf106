package org.entente.text.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.record.EventType;
import org.entente.text.actor.ActorRef;
import org.entente.text.event.clause.ActorRefs;
import org.entente.text.event.clause.EventDraft;
import org.entente.text.event.clause.Participants;
import org.entente.text.event.lexicon.Lexicon;
import org.entente.text.event.lexicon.Operator;
import org.entente.text.language.ParsedSentence;

/** Finds who is quoted as saying that something was done. */
final class Reporters {
  private final ParsedSentence s;
  private final Participants participants;
  private final Lexicon lexicon = Lexicon.standard();

  Reporters(ParsedSentence sentence, Participants participants) {
    this.s = sentence;
    this.participants = participants;
  }

  /** The subject of the verb of saying above or beside the action: "[Japan] said that ...". */
  Optional<ActorRef> of(int action) {
    for (int at = action; at >= 0; at = s.head(at)) {
      int head = s.head(at);
      boolean quoted = head >= 0 && (s.is(at, "ccomp") || s.is(at, "parataxis"));
      Optional<ActorRef> above = quoted ? speaker(head) : Optional.empty();
      Optional<ActorRef> beside =
          s.children(at, "parataxis").stream().flatMap(verb -> speaker(verb).stream()).findFirst();
      if (above.isPresent() || beside.isPresent()) {
        return above.or(() -> beside);
      }
    }
    return Optional.empty();
  }

  private Optional<ActorRef> speaker(int verb) {
    return lexicon.is(s.lemma(verb), Operator.SAY)
        ? s.children(verb, "nsubj").stream()
            .flatMap(subject -> participants.actorsOf(subject).stream())
            .findFirst()
        : Optional.empty();
  }

  /**
   * The side that reports an attack on itself: "Chad said Libyan troops had shelled a village", if
   * the sentence names nobody else.
   */
  Optional<ActorRef> victim(EventDraft draft, List<ActorRef> sources) {
    if (draft.type() != EventType.ASSAULT || ActorRefs.named(sources).isEmpty()) {
      return Optional.empty();
    }
    Set<String> others =
        participants.named().stream()
            .map(actor -> actor.code())
            .filter(code -> !ActorRefs.codes(sources).contains(code))
            .collect(Collectors.toSet());
    return of(draft.first()).filter(reporter -> others.equals(Set.of(reporter.actor().code())));
  }
}
