package org.entente.text.event.clause;

import java.util.List;
import org.entente.core.record.EventType;
import org.entente.text.event.clause.Marker.Modality;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.event.lexicon.Rule;
import org.entente.text.language.ParsedSentence;

/**
 * Applies "will" and "not" to an event: an announced action is a promise or a threat, and a
 * cooperative action that somebody will not take is a rejection.
 */
final class ModalityReader {
  private final ParsedSentence s;
  private final Participants participants;
  private final Factuality factuality;

  ModalityReader(ParsedSentence sentence, Participants participants, Factuality factuality) {
    this.s = sentence;
    this.participants = participants;
    this.factuality = factuality;
  }

  /** The event of a clause, with its tense and negation applied. */
  EventDraft event(Trigger trigger, EventDraft draft) {
    int verb = trigger.clause().verb();
    boolean future = factuality.isFuture(verb);
    if (factuality.isNegated(verb)) {
      return negated(verb, draft, future);
    }
    return future ? future(verb, draft) : draft;
  }

  private EventDraft negated(int verb, EventDraft draft, boolean future) {
    if (draft.isCooperative() && factuality.isNoLonger(verb) && !draft.isShared()) {
      return draft.as(EventType.SANCTION, Modality.NOT);
    }
    if (future && draft.isCooperative()) {
      return draft.as(EventType.REJECT, Modality.WILL_NOT);
    }
    if (draft.has(Rule.Mark.PERMISSION) || EventWords.PERMITTING.has(s.lemma(verb))) {
      return draft.as(EventType.REJECT, Modality.NOT);
    }
    return draft;
  }

  private EventDraft future(int verb, EventDraft draft) {
    if (draft.isHostile() && draft.type() != EventType.THREATEN) {
      EventDraft threat = draft.as(EventType.THREATEN, Modality.WILL);
      return threat.targets().isEmpty()
          ? threat.to(participants.inCondition(List.of(verb), draft.sources()))
          : threat;
    }
    if (isThreatToWithdraw(verb, draft)) {
      return draft.as(EventType.THREATEN, Modality.WILL_UNLESS);
    }
    return draft.isCooperative() || isLoan(verb, draft)
        ? draft.as(EventType.AGREE, Modality.WILL)
        : draft;
  }

  /** "will withdraw unless". */
  private boolean isThreatToWithdraw(int verb, EventDraft draft) {
    return draft.type() == EventType.RETREAT
        && s.children(verb, "advcl").stream().anyMatch(i -> s.has(i, "mark", "unless"));
  }

  /** "will send troops to": help for the recipient. */
  private boolean isLoan(int verb, EventDraft draft) {
    return draft.type() == EventType.MOBILIZE
        && EventWords.LENDING.has(s.lemma(verb))
        && !draft.targets().isEmpty();
  }
}
