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
 * Applies an operator to the deed in its complement: "agreed to withdraw" is no withdrawal,
 * "refused to meet" no meeting.
 */
final class OperatorReader {
  private static final List<Slot> SLOTS = Slot.of(EventWords.OPERATOR_SLOT.words());

  private final ParsedSentence s;
  private final Participants who;
  private final Factuality factuality;
  private final RequestReader requests;

  OperatorReader(ParsedSentence sentence, Participants who, Factuality factuality) {
    this.s = sentence;
    this.who = who;
    this.factuality = factuality;
    this.requests = new RequestReader(sentence, who, factuality);
  }

  /**
   * The event of an operator.
   *
   * @param deed the event in its complement
   * @return empty if the operator makes no event, so that the rules decide
   */
  Optional<EventDraft> event(Trigger trigger, Optional<EventDraft> deed) {
    return trigger.operator().flatMap(operator -> event(operator, trigger, deed));
  }

  private Optional<EventDraft> event(
      Operator operator, Trigger trigger, Optional<EventDraft> deed) {
    return switch (operator) {
      case PROMISE -> Optional.of(promise(operator, trigger, deed));
      case INTEND -> deed.map(d -> promise(operator, trigger, deed));
      case REFUSE -> Optional.of(own(EventType.REJECT, trigger, deed));
      case THREATEN -> Optional.of(threat(trigger, deed));
      case DEMAND, ORDER -> Optional.of(request(operator, trigger, deed));
      case ALLOW -> permission(trigger, deed);
      case SAY -> requests.said(trigger);
      case WISH -> Optional.empty();
      default -> deed.map(d -> changed(operator, trigger, d).including(trigger.clause().verb()));
    };
  }

  /** The deed itself, as the operator changes it. */
  private EventDraft changed(Operator operator, Trigger trigger, EventDraft deed) {
    Marker marker = marker(trigger);
    return switch (operator) {
      case EXPECT -> expected(deed, marker);
      case TRY -> deed.with(Flag.HYPOTHETICAL);
      case DENY -> deed.with(Flag.NEGATED);
      case FAIL -> deed.isShared() ? deed.as(EventType.REJECT, marker) : deed.with(Flag.NEGATED);
      case STOP -> deed.as(deed.isHostile() ? EventType.CONCEDE : EventType.SANCTION, marker);
      default -> deed;
    };
  }

  private Marker marker(Trigger trigger) {
    return new OperatorWord(s.lemma(trigger.clause().verb()));
  }

  /** "is expected to": what a promise would be, without a promise. */
  private static EventDraft expected(EventDraft deed, Marker marker) {
    EventDraft planned = deed.with(Flag.FUTURE);
    if (deed.isHostile()) {
      return planned.as(EventType.THREATEN, marker);
    }
    return deed.isCooperative() ? planned.as(EventType.AGREE, marker) : planned;
  }

  /** A promise to do harm is a threat; a plan not to do something is a refusal. */
  private EventDraft promise(Operator operator, Trigger trigger, Optional<EventDraft> deed) {
    EventType type = EventType.AGREE;
    if (factuality.isNegated(trigger.complement().getAsInt())) {
      type = operator == Operator.PROMISE ? EventType.AGREE : EventType.REJECT;
    } else if (deed.filter(d -> d.isHostile() || d.type() == EventType.REJECT).isPresent()) {
      type = EventType.THREATEN;
    } else if (EventWords.DECIDING.has(s.lemma(trigger.clause().verb()))
        && deed.filter(d -> d.type() == EventType.CONCEDE).isPresent()) {
      type = EventType.CONCEDE;
    }
    return own(type, trigger, deed);
  }

  private EventDraft threat(Trigger trigger, Optional<EventDraft> deed) {
    Clause clause = trigger.clause();
    List<ActorRef> sources = who.refs(clause.agents());
    List<ActorRef> threatened = ActorRefs.without(who.refs(clause.patients()), sources);
    return own(EventType.THREATEN, trigger, deed).toAny(threatened);
  }

  private EventDraft request(Operator operator, Trigger trigger, Optional<EventDraft> deed) {
    List<ActorRef> asked = requests.asked(trigger);
    boolean coerced =
        operator == Operator.ORDER && deed.filter(d -> d.type() == EventType.COERCE).isPresent();
    return own(coerced ? EventType.COERCE : EventType.REQUEST, trigger, deed).toAny(asked);
  }

  private Optional<EventDraft> permission(Trigger trigger, Optional<EventDraft> deed) {
    if (who.refs(trigger.clause().agents()).isEmpty()) {
      return Optional.empty();
    }
    List<ActorRef> allowed = requests.addressed(trigger);
    return Optional.of(own(EventType.CONCEDE, trigger, deed).toAny(allowed));
  }

  /** An event of the operator's own: its subject, and the target of the deed if it has none. */
  private EventDraft own(EventType type, Trigger trigger, Optional<EventDraft> deed) {
    Clause clause = trigger.clause();
    int complement = trigger.complement().getAsInt();
    List<ActorRef> sources = who.refs(clause.agents());
    List<ActorRef> targets = who.targets(clause, SLOTS, sources);
    if (targets.isEmpty()) {
      targets =
          deed.map(EventDraft::targets)
              .filter(t -> !t.isEmpty())
              .orElseGet(() -> who.below(complement, sources));
    }
    if (targets.isEmpty() && type == EventType.THREATEN) {
      targets = who.inCondition(List.of(clause.verb(), complement), sources);
    }
    boolean plan = type == EventType.AGREE || type == EventType.THREATEN;
    return new EventDraft(
            type,
            deed.flatMap(EventDraft::rule),
            deed.map(EventDraft::markers).orElse(List.of()),
            sources,
            ActorRefs.without(targets, sources),
            plan ? EnumSet.of(Flag.FUTURE) : Set.of(),
            clause.verb(),
            deed.map(EventDraft::last).orElse(complement))
        .as(type, marker(trigger));
  }
}
