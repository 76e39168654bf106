package org.entente.text.event.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.record.EventType;
import org.entente.text.actor.ActorRef;
import org.entente.text.event.clause.Marker.OperatorWord;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.event.lexicon.Operator;
import org.entente.text.event.lexicon.Slot;
import org.entente.text.language.ParsedSentence;

/**
 * Applies an operator to the action it governs: "agreed to withdraw" is not a withdrawal, and
 * "refused to meet" is not a meeting.
 */
final class OperatorReader {
  private static final List<Slot> SLOTS = Slot.of(EventWords.OPERATOR_SLOT.words());

  private final ParsedSentence s;
  private final Participants participants;
  private final Factuality factuality;
  private final RequestReader requests;

  OperatorReader(ParsedSentence sentence, Participants participants, Factuality factuality) {
    this.s = sentence;
    this.participants = participants;
    this.factuality = factuality;
    this.requests = new RequestReader(sentence, participants, factuality);
  }

  /**
   * The event of an operator.
   *
   * @param action the event of the clause that the operator governs
   * @return empty if the operator makes no event; then the rules decide
   */
  Optional<EventDraft> event(Trigger trigger, Optional<EventDraft> action) {
    return trigger.operator().flatMap(operator -> event(operator, trigger, action));
  }

  private Optional<EventDraft> event(
      Operator operator, Trigger trigger, Optional<EventDraft> action) {
    return switch (operator) {
      case PROMISE -> Optional.of(promise(operator, trigger, action));
      case INTEND ->
          action.map(
              d -> isLeftUndone(trigger, d) ? undone(d) : promise(operator, trigger, action));
      case REFUSE ->
          Optional.of(
              action
                  .filter(d -> d.type() == EventType.REJECT)
                  .map(d -> d.with(Flag.HYPOTHETICAL))
                  .orElseGet(() -> own(EventType.REJECT, trigger, action)));
      case THREATEN -> Optional.of(threat(trigger, action));
      case DEMAND, ORDER -> Optional.of(request(operator, trigger, action));
      case ALLOW -> permission(trigger, action);
      case SAY -> requests.said(trigger);
      case WISH -> Optional.empty();
      default -> action.map(d -> changed(operator, trigger, d).including(trigger.clause().verb()));
    };
  }

  /** The action itself, changed by the operator. */
  private EventDraft changed(Operator operator, Trigger trigger, EventDraft action) {
    Marker marker = marker(trigger);
    return switch (operator) {
      case EXPECT -> expected(action, marker);
      case TRY ->
          factuality.isUndaunted(trigger.clause().verb()) ? action : action.with(Flag.HYPOTHETICAL);
      case DENY -> action.with(Flag.NEGATED);
      case FAIL ->
          action.isShared() ? action.as(EventType.REJECT, marker) : action.with(Flag.NEGATED);
      case STOP -> action.as(action.isHostile() ? EventType.CONCEDE : EventType.SANCTION, marker);
      default -> action;
    };
  }

  /** "decided not to attack": nothing is rejected, and nothing is done. */
  private boolean isLeftUndone(Trigger trigger, EventDraft action) {
    return factuality.isNegated(trigger.complement().getAsInt()) && !action.isCooperative();
  }

  private static EventDraft undone(EventDraft action) {
    return action.with(Flag.NEGATED);
  }

  private Marker marker(Trigger trigger) {
    return new OperatorWord(s.lemma(trigger.clause().verb()));
  }

  /** "is expected to": coded like a promise or threat, if the action is cooperative or hostile. */
  private static EventDraft expected(EventDraft action, Marker marker) {
    EventDraft planned = action.with(Flag.FUTURE);
    if (action.isHostile()) {
      return planned.as(EventType.THREATEN, marker);
    }
    return action.isCooperative() ? planned.as(EventType.AGREE, marker) : planned;
  }

  /** A promise to do harm is a threat, and a plan not to do something is a refusal. */
  private EventDraft promise(Operator operator, Trigger trigger, Optional<EventDraft> action) {
    EventType type = EventType.AGREE;
    if (factuality.isNegated(trigger.complement().getAsInt())) {
      type = operator == Operator.PROMISE ? EventType.AGREE : EventType.REJECT;
    } else if (action.filter(d -> d.isHostile() || d.type() == EventType.REJECT).isPresent()) {
      type = EventType.THREATEN;
    } else if (EventWords.DECIDING.has(s.lemma(trigger.clause().verb()))
        && action.filter(d -> d.type() == EventType.CONCEDE).isPresent()) {
      type = EventType.CONCEDE;
    }
    return own(type, trigger, action);
  }

  private EventDraft threat(Trigger trigger, Optional<EventDraft> action) {
    Clause clause = trigger.clause();
    List<ActorRef> sources = participants.refs(clause.agents());
    List<ActorRef> threatened = ActorRefs.without(participants.refs(clause.patients()), sources);
    return own(EventType.THREATEN, trigger, action).toAny(threatened);
  }

  private EventDraft request(Operator operator, Trigger trigger, Optional<EventDraft> action) {
    List<ActorRef> asked = requests.asked(trigger);
    if (operator == Operator.ORDER && isExpulsion(trigger)) {
      return own(EventType.SANCTION, trigger, action).toAny(asked);
    }
    boolean coerced =
        operator == Operator.ORDER && action.filter(d -> d.type() == EventType.COERCE).isPresent();
    return own(coerced ? EventType.COERCE : EventType.REQUEST, trigger, action).toAny(asked);
  }

  /** "ordered the ambassador to leave". */
  private boolean isExpulsion(Trigger trigger) {
    return EventWords.LEAVING.has(s.lemma(trigger.complement().getAsInt()))
        && trigger.clause().patients().stream().anyMatch(i -> EventWords.SENT_HOME.has(s.lemma(i)));
  }

  private Optional<EventDraft> permission(Trigger trigger, Optional<EventDraft> action) {
    if (participants.refs(trigger.clause().agents()).isEmpty()) {
      return Optional.empty();
    }
    List<ActorRef> allowed = requests.addressed(trigger);
    return Optional.of(own(EventType.CONCEDE, trigger, action).toAny(allowed));
  }

  /**
   * An event with the subject of the operator, and with the target of the action if the operator
   * has none.
   */
  private EventDraft own(EventType type, Trigger trigger, Optional<EventDraft> action) {
    Clause clause = trigger.clause();
    int complement = trigger.complement().getAsInt();
    List<ActorRef> sources = participants.refs(clause.agents());
    List<ActorRef> targets = participants.targets(clause, SLOTS, sources);
    if (targets.isEmpty()) {
      targets =
          action
              .map(EventDraft::targets)
              .filter(t -> !t.isEmpty())
              .orElseGet(() -> participants.below(complement, sources));
    }
    if (targets.isEmpty() && type == EventType.THREATEN) {
      targets = participants.inCondition(List.of(clause.verb(), complement), sources);
    }
    boolean plan = type == EventType.AGREE || type == EventType.THREATEN;
    return new EventDraft(
            type,
            action.flatMap(EventDraft::rule),
            action.map(EventDraft::markers).orElse(List.of()),
            sources,
            ActorRefs.without(targets, sources),
            plan ? EnumSet.of(Flag.FUTURE) : Set.of(),
            clause.verb(),
            action.map(EventDraft::last).orElse(complement))
        .as(type, marker(trigger));
  }
}
