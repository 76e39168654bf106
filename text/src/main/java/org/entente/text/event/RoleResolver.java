package org.entente.text.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.record.EventType;
import org.entente.text.actor.Actor;
import org.entente.text.actor.ActorRef;
import org.entente.text.actor.ActorRef.Basis;
import org.entente.text.actor.Sector;
import org.entente.text.event.clause.ActorRefs;
import org.entente.text.event.clause.EventDraft;
import org.entente.text.event.clause.Participants;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.language.ParsedSentence;

/**
 * Resolves who is on either side of an event: "protesters" are given a country, places are not
 * taken for partners, and each actor is named once.
 */
final class RoleResolver {
  /** Parts of a society that do not act unless their country is named, such as "officials". */
  private static final Set<Sector> OFFICES =
      EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.COP, Sector.MED);

  /** Code of organisations of several states. */
  private static final String ORGANISATION = "IGO";

  private final ParsedSentence s;
  private final Participants participants;
  private final Reporters reporters;

  RoleResolver(ParsedSentence sentence, Participants participants) {
    this.s = sentence;
    this.participants = participants;
    this.reporters = new Reporters(sentence, participants);
  }

  /** The same event, with both sides resolved. */
  EventDraft resolved(EventDraft draft) {
    List<ActorRef> sources = resolved(draft.sources(), draft.targets(), OFFICES);
    List<ActorRef> targets = resolved(draft.targets(), sources, Set.of());
    if (ActorRefs.named(draft.targets()).isEmpty()) {
      targets = reporters.victim(draft, sources).map(List::of).orElse(targets);
    }
    if (draft.from(sources).isMutual()) {
      targets = partners(targets, ActorRefs.codes(sources));
    }
    boolean athome = draft.type() == EventType.PROTEST && targets.isEmpty() && !sources.isEmpty();
    return draft.from(distinct(sources)).to(distinct(athome ? sources.subList(0, 1) : targets));
  }

  /** A part of a society belongs to the place of the event, or else to the other side. */
  private List<ActorRef> resolved(List<ActorRef> refs, List<ActorRef> others, Set<Sector> leftOut) {
    List<ActorRef> resolved = new ArrayList<>();
    for (ActorRef ref : refs) {
      if (ref.basis() != Basis.DOMESTIC) {
        resolved.add(ref);
      } else if (!leftOut.contains(ref.actor().sector()) && !isForeign(ref)) {
        society(others).ifPresent(whole -> resolved.add(partOf(whole, ref)));
      }
    }
    return resolved;
  }

  /** "its allies", "the Baltic states": others, who are not named. */
  private boolean isForeign(ActorRef ref) {
    return EventWords.FOREIGN.has(s.lemma(ref.first())) && s.token(ref.first()).tag().equals("NNS");
  }

  private Optional<Actor> society(List<ActorRef> others) {
    return participants
        .setting()
        .or(
            () ->
                ActorRefs.named(others).stream()
                    .map(ActorRef::actor)
                    .filter(actor -> !actor.code().equals(ORGANISATION))
                    .findFirst());
  }

  private static ActorRef partOf(Actor society, ActorRef part) {
    return new ActorRef(
        society.as(part.actor().sector()), part.first(), part.last(), Basis.DOMESTIC);
  }

  /** Targets of what several did together: without places, and none if no country is named. */
  private List<ActorRef> partners(List<ActorRef> targets, Set<String> sources) {
    List<ActorRef> partners =
        targets.stream()
            .filter(target -> !isPlace(target) && !sources.contains(target.actor().code()))
            .toList();
    return ActorRefs.named(partners).isEmpty() ? List.of() : partners;
  }

  /** "signed in Asmara": where, and not with whom. */
  private boolean isPlace(ActorRef ref) {
    return s.preposition(ref.last()).filter(EventWords.PLACE_PREPOSITION::has).isPresent();
  }

  /** Each actor once on a side, with its first mention. */
  private static List<ActorRef> distinct(List<ActorRef> refs) {
    Set<Actor> seen = new HashSet<>();
    return refs.stream().filter(ref -> seen.add(ref.actor())).toList();
  }
}
