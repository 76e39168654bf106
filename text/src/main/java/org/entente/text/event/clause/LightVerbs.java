package org.entente.text.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.record.EventType;
import org.entente.text.actor.ActorRef;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.event.lexicon.Lexicon;
import org.entente.text.event.lexicon.NounTable;
import org.entente.text.event.lexicon.Rule;
import org.entente.text.event.lexicon.Slot;
import org.entente.text.language.ParsedSentence;

/**
 * Codes a verb that says little with a noun that names the action: "made an appeal to", "responded
 * with sanctions against", "came under criticism from".
 */
final class LightVerbs {
  private static final List<Slot> SLOTS = Slot.of(EventWords.LIGHT_SLOT.words());

  private static final Set<EventType> OWN_RULES =
      Set.of(EventType.AID, EventType.ASSAULT, EventType.COERCE);

  private final ParsedSentence s;
  private final Participants participants;
  private final NounTable nouns = Lexicon.standard().nouns();

  LightVerbs(ParsedSentence sentence, Participants participants) {
    this.s = sentence;
    this.participants = participants;
  }

  /** The event of the noun, with the subject of the verb on the one or the other side. */
  Optional<EventDraft> event(Clause clause) {
    String verb = clause.lemma();
    if (EventWords.LIGHT.has(verb)) {
      return done(clause, clause.patients());
    }
    if (EventWords.ANSWERING.has(verb)) {
      return done(clause, clause.ownPhrases("with"));
    }
    if (EventWords.UNDERGOING.has(verb)) {
      return undergone(clause);
    }
    return Optional.empty();
  }

  private Optional<EventDraft> done(Clause clause, List<Integer> objects) {
    List<ActorRef> sources = participants.agents(clause);
    return sources.isEmpty() ? Optional.empty() : done(clause, objects, sources);
  }

  private Optional<EventDraft> done(Clause clause, List<Integer> objects, List<ActorRef> sources) {
    for (int object : objects) {
      int noun = measured(object);
      Optional<Rule> rule = sayingRule(noun);
      if (rule.isPresent()) {
        List<ActorRef> inside = inside(noun, sources);
        List<ActorRef> targets =
            inside.isEmpty() ? participants.targets(clause, SLOTS, sources) : inside;
        return Optional.of(
                EventDraft.of(rule.get(), sources, targets, clause.verb(), clause.verb()))
            .filter(draft -> !targets.isEmpty() || draft.isMutual())
            .map(draft -> draft.including(noun));
      }
    }
    return Optional.empty();
  }

  /** Help and force are named by rules of their own: "delivered a blow" is neither. */
  private Optional<Rule> sayingRule(int noun) {
    return ruleOf(noun)
        .filter(rule -> !OWN_RULES.contains(rule.type()))
        .filter(rule -> !s.lemma(noun).equals("order"));
  }

  /** "a note [of protest]". */
  private int measured(int noun) {
    return EventWords.MEASURE.has(s.lemma(noun))
        ? s.children(noun, "nmod").stream()
            .filter(i -> s.has(i, "case", "of"))
            .findFirst()
            .orElse(noun)
        : noun;
  }

  private Optional<Rule> ruleOf(int noun) {
    return nouns
        .rule(s.lemma(noun))
        .filter(rule -> !s.has(noun, "det", "no"))
        .filter(rule -> rule.type() != EventType.ASSAULT || !Figures.isFigure(s, noun))
        .filter(rule -> !rule.has(Rule.Mark.JOURNEY));
  }

  private List<ActorRef> inside(int noun, List<ActorRef> sources) {
    return SLOTS.stream()
        .map(Slot::preposition)
        .map(preposition -> participants.inside(noun, preposition))
        .map(refs -> ActorRefs.named(ActorRefs.without(refs, sources)))
        .filter(refs -> !refs.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Optional<EventDraft> undergone(Clause clause) {
    List<Integer> objects = new ArrayList<>(clause.patients());
    for (String preposition : EventWords.UNDERGOING_PREPOSITION.words()) {
      objects.addAll(clause.ownPhrases(preposition));
    }
    for (int noun : objects) {
      Optional<Rule> rule = ruleOf(noun);
      if (rule.isEmpty()) {
        continue;
      }
      List<ActorRef> victims = participants.refs(clause.agents());
      List<ActorRef> givers =
          Stream.of("from", "by")
              .map(preposition -> givers(clause, noun, preposition))
              .filter(refs -> !refs.isEmpty())
              .findFirst()
              .orElse(List.of());
      List<ActorRef> sources = ActorRefs.without(givers, victims);
      if (!sources.isEmpty() && !victims.isEmpty()) {
        return Optional.of(
            EventDraft.of(rule.get(), sources, victims, clause.verb(), clause.verb())
                .including(noun));
      }
    }
    return Optional.empty();
  }

  private List<ActorRef> givers(Clause clause, int noun, String preposition) {
    List<ActorRef> inside = ActorRefs.named(participants.inside(noun, preposition));
    return inside.isEmpty()
        ? ActorRefs.named(participants.refs(clause.ownPhrases(preposition)))
        : inside;
  }
}
