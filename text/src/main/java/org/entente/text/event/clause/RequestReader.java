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
 * Reads who is told to do something: "urged China to withdraw", "said that China must withdraw".
 */
final class RequestReader {
  private static final List<Slot> SLOTS = Slot.of(EventWords.REQUEST_SLOT.words());

  private final ParsedSentence s;
  private final Participants who;
  private final Factuality factuality;
  private final Rule obligation = Lexicon.standard().rule(Rule.Mark.OBLIGATION);

  RequestReader(ParsedSentence sentence, Participants who, Factuality factuality) {
    this.s = sentence;
    this.who = who;
    this.factuality = factuality;
  }

  /** Whom a verb has as its object, else who is to do the deed. */
  List<ActorRef> addressed(Trigger trigger) {
    Clause clause = trigger.clause();
    List<ActorRef> sources = who.refs(clause.agents());
    List<ActorRef> object = ActorRefs.without(who.refs(clause.patients()), sources);
    if (!object.isEmpty()) {
      return object;
    }
    Clause deed = new Clause(s, trigger.complement().getAsInt());
    return ActorRefs.without(who.refs(deed.agents()), sources);
  }

  /** Those addressed, else whom a phrase names: "called on China". */
  List<ActorRef> asked(Trigger trigger) {
    List<ActorRef> addressed = addressed(trigger);
    if (!addressed.isEmpty()) {
      return addressed;
    }
    List<ActorRef> sources = who.refs(trigger.clause().agents());
    return ActorRefs.without(who.slotTargets(trigger.clause(), SLOTS, sources), sources);
  }

  /** "said that China must withdraw": a saying that tells another what to do. */
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
    List<ActorRef> sources = who.refs(trigger.clause().agents());
    List<ActorRef> targets = ActorRefs.without(who.refs(subjects), sources);
    return sources.isEmpty() || targets.isEmpty()
        ? Optional.empty()
        : Optional.of(
            EventDraft.of(obligation, sources, targets, trigger.clause().verb(), complement));
  }
}
