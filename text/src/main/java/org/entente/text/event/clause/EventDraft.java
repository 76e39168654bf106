package org.entente.text.event.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.record.EventType;
import org.entente.core.record.QuadClass;
import org.entente.text.actor.ActorRef;
import org.entente.text.event.lexicon.Rule;

/**
 * An event in the making: what a clause or a noun says, before it is decided whether it is one.
 *
 * @param rule the rule of the deed; empty if no rule knows the deed in the complement of an
 *     operator
 * @param markers what the words around the deed make of it, the outermost first
 * @param first index of the first token of the words that the rule matched
 * @param last index of their last token
 */
public record EventDraft(
    EventType type,
    Optional<Rule> rule,
    List<Marker> markers,
    List<ActorRef> sources,
    List<ActorRef> targets,
    Set<Flag> flags,
    int first,
    int last) {

  private static final String UNKNOWN_DEED = "deed";
  private static final Set<EventType> SHARED =
      EnumSet.of(EventType.CONSULT, EventType.COOPERATE, EventType.SUPPORT, EventType.AGREE);

  /** Copies the collections. */
  public EventDraft {
    markers = List.copyOf(markers);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    flags = Set.copyOf(flags);
  }

  /** A plain deed by one rule. */
  static EventDraft of(
      Rule rule, List<ActorRef> sources, List<ActorRef> targets, int first, int last) {
    return new EventDraft(
        rule.type(), Optional.of(rule), List.of(), sources, targets, Set.of(), first, last);
  }

  /** The id of the rule with its markers: {@code agree+withdraw}. */
  public String ruleId() {
    return Stream.concat(
            markers.stream().map(Marker::label), Stream.of(rule.map(Rule::id).orElse(UNKNOWN_DEED)))
        .collect(Collectors.joining("+"));
  }

  /** The manner of the deed; empty if its rule has none. */
  public Optional<String> mode() {
    return rule.map(Rule::mode).filter(mode -> !mode.isBlank());
  }

  /** Whether the rule of the deed has a mark. */
  public boolean has(Rule.Mark mark) {
    return rule.filter(r -> r.has(mark)).isPresent();
  }

  /** Whether it is a noun that names the deed, and no verb. */
  public boolean isOfNoun() {
    return has(Rule.Mark.NOUN);
  }

  /** Whether it is a refusal that a negation makes. */
  boolean isRefusal() {
    return !markers.isEmpty()
        && markers.get(0) instanceof Marker.Modality modality
        && modality.isRefusal();
  }

  /** The same deed, as another event that a word around it makes. */
  EventDraft as(EventType other, Marker marker) {
    List<Marker> all = new ArrayList<>();
    all.add(marker);
    all.addAll(markers);
    return new EventDraft(other, rule, all, sources, targets, flags, first, last);
  }

  /** The same event, as of another type. */
  EventDraft as(EventType other) {
    return new EventDraft(other, rule, markers, sources, targets, flags, first, last);
  }

  /** The same event by others. */
  public EventDraft from(List<ActorRef> others) {
    return new EventDraft(type, rule, markers, others, targets, flags, first, last);
  }

  /** The same event toward others. */
  public EventDraft to(List<ActorRef> others) {
    return new EventDraft(type, rule, markers, sources, others, flags, first, last);
  }

  /** The same event toward these, if there are any. */
  EventDraft toAny(List<ActorRef> others) {
    return others.isEmpty() ? this : to(others);
  }

  /** The same event with these flags and no others. */
  EventDraft flagged(Set<Flag> only) {
    return new EventDraft(type, rule, markers, sources, targets, only, first, last);
  }

  /** The same event with one more flag. */
  EventDraft with(Flag flag) {
    Set<Flag> all = EnumSet.of(flag);
    all.addAll(flags);
    return flagged(all);
  }

  /** The same event, matched by one word more. */
  EventDraft including(int token) {
    return new EventDraft(
        type,
        rule,
        markers,
        sources,
        targets,
        flags,
        Math.min(first, token),
        Math.max(last, token));
  }

  boolean isHostile() {
    boolean conflict = type.quadClass() == QuadClass.MATERIAL_CONFLICT;
    return conflict && type != EventType.MOBILIZE || type == EventType.THREATEN;
  }

  boolean isCooperative() {
    return type.quadClass() == QuadClass.VERBAL_COOPERATION
        || type.quadClass() == QuadClass.MATERIAL_COOPERATION;
  }

  /** Whether its type is one that both sides may do to each other: a shared deed, or a refusal. */
  public boolean mayBeMutual() {
    return isShared() || type == EventType.REJECT;
  }

  /** Whether its sources do it to each other. */
  public boolean isMutual() {
    return mayBeMutual() && ActorRefs.codes(sources).size() > 1;
  }

  /** Whether it is known who does it, and to whom. */
  public boolean isComplete() {
    return !sources.isEmpty() && (!targets.isEmpty() || isMutual());
  }

  /** Whether two may do it with each other. */
  boolean isShared() {
    return isShared(type);
  }

  /** Whether an event of this type is something that two may do with each other. */
  static boolean isShared(EventType type) {
    return SHARED.contains(type);
  }
}
