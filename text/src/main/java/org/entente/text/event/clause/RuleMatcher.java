package org.entente.text.event.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.record.EventType;
import org.entente.text.actor.ActorRef;
import org.entente.text.actor.Sector;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.event.lexicon.Lexicon;
import org.entente.text.event.lexicon.Operator;
import org.entente.text.event.lexicon.Rule;
import org.entente.text.event.lexicon.Rule.Mark;
import org.entente.text.language.ParsedSentence;

/** Codes a clause by the rules of its verb: who does it and to whom. */
final class RuleMatcher {
  /** Those who protest where others would coerce. */
  private static final Set<Sector> PEOPLE = Set.of(Sector.CVL, Sector.LAB, Sector.OPP);

  private final ParsedSentence s;
  private final Participants participants;
  private final ObjectMatcher objects;
  private final LightVerbs lightVerbs;
  private final Figures figures;
  private final Lexicon lexicon = Lexicon.standard();

  RuleMatcher(ParsedSentence sentence, Participants participants) {
    this.s = sentence;
    this.participants = participants;
    this.objects = new ObjectMatcher(sentence, participants);
    this.lightVerbs = new LightVerbs(sentence, participants);
    this.figures = new Figures(sentence, participants);
  }

  /** The event of the first rule that fits, or else that of a promised thing. */
  Optional<EventDraft> event(Trigger trigger) {
    Clause clause = trigger.clause();
    return lexicon.rules(clause.lemma()).stream()
        .filter(rule -> objects.fits(clause, rule) && !figures.isFigure(clause, rule))
        .flatMap(rule -> event(clause, rule).stream())
        .findFirst()
        .or(() -> promisedThing(clause))
        .or(() -> lightVerbs.event(clause));
  }

  private Optional<EventDraft> event(Clause clause, Rule rule) {
    List<ActorRef> sources = sources(clause, rule);
    List<ActorRef> found = participants.targets(clause, rule, sources);
    List<ActorRef> targets = withoutInstruments(clause, rule, found);
    boolean toll =
        rule.type() == EventType.ASSAULT && clause.isResult() && ActorRefs.named(targets).isEmpty();
    if (toll) {
      return Optional.empty();
    }
    if (rule.has(Mark.RECEIVED)) {
      return received(clause, rule, targets);
    }
    boolean trip =
        EventWords.TOURING.has(s.lemma(clause.verb()))
            && !sources.isEmpty()
            && sources.stream().allMatch(ref -> ref.actor().sector() == Sector.CVL);
    if (trip && rule.type() == EventType.CONSULT) {
      return Optional.empty();
    }
    boolean alone = targets.isEmpty() && sources.size() < 2;
    return rule.has(Mark.MEETING) && alone
        ? Optional.empty()
        : Optional.of(action(clause, rule, sources, targets));
  }

  /** "deployed troops", "fired missiles": what is used is not acted upon. */
  private List<ActorRef> withoutInstruments(Clause clause, Rule rule, List<ActorRef> targets) {
    if (rule.type() == EventType.MOBILIZE) {
      return ActorRefs.named(targets);
    }
    if (rule.type() != EventType.ASSAULT || rule.objects().isEmpty()) {
      return targets;
    }
    return targets.stream()
        .filter(
            ref ->
                ref.basis() != ActorRef.Basis.DOMESTIC
                    || !clause.patients().contains(ref.first())
                    || lexicon.nouns().rule(s.lemma(ref.first())).isEmpty())
        .toList();
  }

  private List<ActorRef> sources(Clause clause, Rule rule) {
    List<ActorRef> agents = participants.agents(clause);
    if (!agents.isEmpty()) {
      return agents;
    }
    if (!clause.passive()) {
      return participants.insideThings(clause.agents());
    }
    if (rule.has(Mark.HOST)) {
      return hosts(clause);
    }
    return rule.has(Mark.SENT) ? ActorRefs.named(participants.refs(clause.patients())) : List.of();
  }

  /** "was summoned to the ministry in Rabat", "was summoned in Rabat". */
  private List<ActorRef> hosts(Clause clause) {
    List<ActorRef> summoned = participants.refs(clause.patients());
    return Stream.of("to", "in", "at")
        .map(preposition -> participants.refs(clause.ownPhrases(preposition)))
        .map(refs -> ActorRefs.without(ActorRefs.named(refs), summoned))
        .filter(refs -> !refs.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "received aid from": the actor is in a phrase, and the subject is the target. */
  private Optional<EventDraft> received(Clause clause, Rule rule, List<ActorRef> givers) {
    if (givers.isEmpty()) {
      return Optional.empty();
    }
    List<ActorRef> receivers = ActorRefs.without(participants.refs(clause.agents()), givers);
    return Optional.of(EventDraft.of(rule, givers, receivers, clause.verb(), clause.verb()));
  }

  private EventDraft action(
      Clause clause, Rule rule, List<ActorRef> sources, List<ActorRef> targets) {
    int object = clause.patients().stream().mapToInt(i -> i).max().orElse(clause.verb());
    EventDraft action = EventDraft.of(rule, sources, targets, clause.verb(), clause.verb());
    boolean accusation =
        rule.has(Mark.BETWEEN_STATES)
            && !sources.isEmpty()
            && sources.stream().allMatch(participants::isState)
            && !ActorRefs.named(targets).isEmpty();
    boolean protest =
        (rule.type() == EventType.COERCE || rule.type() == EventType.ASSAULT)
            && EventWords.BLOCKING.has(s.lemma(clause.verb()))
            && !sources.isEmpty()
            && sources.stream().allMatch(ref -> PEOPLE.contains(ref.actor().sector()));
    boolean quit =
        rule.type() == EventType.RETREAT
            && rule.mode().equals("withdraw")
            && !targets.isEmpty()
            && targets.stream().allMatch(ref -> ref.actor().code().equals("IGO"))
            && sources.stream().noneMatch(ref -> ref.actor().sector() == Sector.MIL);
    if (quit) {
      return action.as(EventType.SANCTION).including(object);
    }
    EventDraft meant =
        accusation ? action.as(EventType.ACCUSE) : protest ? action.as(EventType.PROTEST) : action;
    return meant.including(object);
  }

  /** "promised aid to": a promise whose object is a thing, not an action. */
  private Optional<EventDraft> promisedThing(Clause clause) {
    String lemma = s.lemma(clause.verb());
    boolean promise =
        lexicon.is(lemma, Operator.PROMISE)
            && s.token(clause.verb()).isVerb()
            && !EventWords.PROMISING_ACTIONS_ONLY.has(lemma);
    if (!promise || !namesThing(clause)) {
      return Optional.empty();
    }
    Rule rule = lexicon.rule(Mark.PROMISED_THING);
    List<ActorRef> sources = participants.refs(clause.agents());
    List<ActorRef> targets = participants.targets(clause, rule.slots(), sources);
    return Optional.of(EventDraft.of(rule, sources, targets, clause.verb(), clause.verb()));
  }

  private static boolean namesThing(Clause clause) {
    return !clause.patients().isEmpty()
        || EventWords.PROMISE_PREPOSITION.words().stream()
            .anyMatch(preposition -> !clause.phrases(preposition).isEmpty());
  }
}
