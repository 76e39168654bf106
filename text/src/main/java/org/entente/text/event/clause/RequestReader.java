package org.entente.text.event.clause;

import java.util.List;
import java.util.Optional;
import org.entente.text.actor.ActorRef;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.event.lexicon.Lexicon;
import org.entente.text.event.lexicon.Rule;
import org.entente.text.event.lexicon.Slot;
import org.entente.text.language.ParsedSentence;

/**
 * Reads who is asked to do something: "urged China to withdraw", "said that China must withdraw".
 */
final class RequestReader {
  private static final List<Slot> SLOTS = Slot.of(EventWords.REQUEST_SLOT.words());

  private final ParsedSentence s;
  private final Participants participants;
  private final Factuality factuality;
  private final Rule obligation = Lexicon.standard().rule(Rule.Mark.OBLIGATION);

  RequestReader(ParsedSentence sentence, Participants participants, Factuality factuality) {
    this.s = sentence;
    this.participants = participants;
    this.factuality = factuality;
  }

  /** The object of the verb, or else the subject of the action. */
  List<ActorRef> addressed(Trigger trigger) {
    Clause clause = trigger.clause();
    List<ActorRef> sources = participants.refs(clause.agents());
    List<ActorRef> object = ActorRefs.without(participants.refs(clause.patients()), sources);
    if (!object.isEmpty()) {
      return object;
    }
    Clause action = new Clause(s, trigger.complement().getAsInt());
    return ActorRefs.without(participants.refs(action.agents()), sources);
  }

  /** Those addressed, or else those that a phrase names: "called on China". */
  List<ActorRef> asked(Trigger trigger) {
    List<ActorRef> addressed = addressed(trigger);
    if (!addressed.isEmpty()) {
      return addressed;
    }
    List<ActorRef> sources = participants.refs(trigger.clause().agents());
    return ActorRefs.without(participants.slotTargets(trigger.clause(), SLOTS, sources), sources);
  }

  /** "said that China must withdraw": a request in the form of a statement. */
  Optional<EventDraft> said(Trigger trigger) {
    int complement = trigger.complement().getAsInt();
    List<Integer> subjects = s.children(complement, "nsubj");
    boolean told =
        !subjects.isEmpty()
            && factuality.isObligation(complement)
            && !factuality.isNegated(complement);
    if (!told) {
      return Optional.empty();
    }
    List<ActorRef> sources = participants.refs(trigger.clause().agents());
    List<ActorRef> targets = ActorRefs.without(participants.refs(subjects), sources);
    return sources.isEmpty() || targets.isEmpty()
        ? Optional.empty()
        : Optional.of(
            EventDraft.of(obligation, sources, targets, trigger.clause().verb(), complement));
  }
}
