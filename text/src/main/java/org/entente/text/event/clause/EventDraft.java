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
 * What a clause or a noun says, before it is decided whether it becomes an event.
 *
 * @param rule the rule of the action; empty if no rule covers the action under an operator
 * @param markers the words around the action that change its meaning, outermost first
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

  private static final String UNKNOWN_ACTION = "deed";
  private static final Set<EventType> SHARED =
      EnumSet.of(EventType.CONSULT, EventType.COOPERATE, EventType.SUPPORT, EventType.AGREE);

  /** Copies the collections. */
  public EventDraft {
    markers = List.copyOf(markers);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    flags = Set.copyOf(flags);
  }

  /** An action by one rule, without markers or flags. */
  static EventDraft of(
      Rule rule, List<ActorRef> sources, List<ActorRef> targets, int first, int last) {
    return new EventDraft(
        rule.type(), Optional.of(rule), List.of(), sources, targets, Set.of(), first, last);
  }

  /** The id of the rule with its markers: {@code agree+withdraw}. */
  public String ruleId() {
    return Stream.concat(
            markers.stream().map(Marker::label),
            Stream.of(rule.map(Rule::id).orElse(UNKNOWN_ACTION)))
        .collect(Collectors.joining("+"));
  }

  /** How the action is done; empty if the rule does not say. */
  public Optional<String> mode() {
    return rule.map(Rule::mode).filter(mode -> !mode.isBlank());
  }

  /** Whether the rule of the action has this mark. */
  public boolean has(Rule.Mark mark) {
    return rule.filter(r -> r.has(mark)).isPresent();
  }

  /** Whether a noun names the action, and not a verb. */
  public boolean isOfNoun() {
    return has(Rule.Mark.NOUN);
  }

  /** Whether a negation turned it into a refusal. */
  boolean isRefusal() {
    return !markers.isEmpty()
        && markers.get(0) instanceof Marker.Modality modality
        && modality.isRefusal();
  }

  /** The same action, turned into another event by a word around it. */
  EventDraft as(EventType other, Marker marker) {
    List<Marker> all = new ArrayList<>();
    all.add(marker);
    all.addAll(markers);
    return new EventDraft(other, rule, all, sources, targets, flags, first, last);
  }

  /** The same event with another type. */
  EventDraft as(EventType other) {
    return new EventDraft(other, rule, markers, sources, targets, flags, first, last);
  }

  /** The same event with other sources. */
  public EventDraft from(List<ActorRef> others) {
    return new EventDraft(type, rule, markers, others, targets, flags, first, last);
  }

  /** The same event with other targets. */
  public EventDraft to(List<ActorRef> others) {
    return new EventDraft(type, rule, markers, sources, others, flags, first, last);
  }

  /** The same event with these targets, if there are any. */
  EventDraft toAny(List<ActorRef> others) {
    return others.isEmpty() ? this : to(others);
  }

  /** The same event with exactly these flags. */
  EventDraft flagged(Set<Flag> only) {
    return new EventDraft(type, rule, markers, sources, targets, only, first, last);
  }

  /** The same event with one more flag. */
  EventDraft with(Flag flag) {
    Set<Flag> all = EnumSet.of(flag);
    all.addAll(flags);
    return flagged(all);
  }

  /** The same event, with one more word in its trigger. */
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

  /** Whether two sides may do it to each other: a shared action, or a refusal. */
  public boolean mayBeMutual() {
    boolean ceasefire = type == EventType.CONCEDE && hasMode("ceasefire");
    boolean clash = type == EventType.ASSAULT && (hasMode("clash") || isOfNoun());
    return isShared() || type == EventType.REJECT || ceasefire || clash;
  }

  private boolean hasMode(String wanted) {
    return mode().filter(wanted::equals).isPresent();
  }

  /** Whether several sources do it to each other. */
  public boolean isMutual() {
    return mayBeMutual() && ActorRefs.codes(sources).size() > 1;
  }

  /** Whether it is known who does it and to whom. */
  public boolean isComplete() {
    boolean alone = type == EventType.MOBILIZE;
    return !sources.isEmpty() && (!targets.isEmpty() || isMutual() || alone);
  }

  /** Whether two sides may do it together. */
  boolean isShared() {
    return isShared(type);
  }

  /** Whether two sides may do an event of this type together. */
  static boolean isShared(EventType type) {
    return SHARED.contains(type);
  }
}
