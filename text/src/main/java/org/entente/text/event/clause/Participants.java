package org.entente.text.event.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.core.record.EventType;
import org.entente.text.actor.Actor;
import org.entente.text.actor.ActorFinder;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.ActorRef;
import org.entente.text.actor.ActorRef.Basis;
import org.entente.text.actor.Mention;
import org.entente.text.actor.Roles;
import org.entente.text.actor.Sector;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.event.lexicon.Lexicon;
import org.entente.text.event.lexicon.NounTable;
import org.entente.text.event.lexicon.Rule;
import org.entente.text.event.lexicon.Slot;
import org.entente.text.language.ParsedSentence;

/** Finds the actors of one sentence: those behind a verb, and those in places for a target. */
public final class Participants {
  private static final int DEEPEST = 5;

  private final ParsedSentence s;
  private final ActorFinder finder;
  private final NounTable nouns = Lexicon.standard().nouns();

  /** The actors that a finder reads in its sentence. */
  public Participants(ParsedSentence sentence, ActorFinder finder) {
    this.s = sentence;
    this.finder = finder;
  }

  /** The actors that a phrase stands for. */
  List<ActorRef> refs(int head) {
    return finder.of(head);
  }

  /** The actors that several phrases stand for, each once. */
  List<ActorRef> refs(List<Integer> heads) {
    Set<ActorRef> found = new LinkedHashSet<>();
    heads.forEach(head -> found.addAll(finder.of(head)));
    return List.copyOf(found);
  }

  /** The actors of a phrase whose country is known. */
  public List<ActorRef> actorsOf(int head) {
    return ActorRefs.named(finder.of(head));
  }

  /** The actors in the phrases with this preposition under a word. */
  List<ActorRef> inside(int head, String preposition) {
    return finder.inside(head, Set.of(preposition));
  }

  /** The place or state where, according to the sentence, something happened. */
  public Optional<Actor> setting() {
    return finder.setting();
  }

  /** The actors of the main subject; none if it names nobody. */
  public List<Actor> topic() {
    for (int i = 0; i < s.size(); i++) {
      if (s.head(i) < 0 && s.child(i, "nsubj").isPresent()) {
        return actorsOf(s.child(i, "nsubj").getAsInt()).stream()
            .map(ActorRef::actor)
            .distinct()
            .toList();
      }
    }
    return List.of();
  }

  /** The actors that the sentence names. */
  public List<Actor> named() {
    return finder.mentions().stream().map(Mention::actor).toList();
  }

  /** Whether an actor is a state by its own name. */
  boolean isWhole(ActorRef ref) {
    return finder.mentions().stream()
        .anyMatch(m -> m.covers(ref.first()) && m.kind() == ActorName.Kind.STATE);
  }

  /** Whether an actor is a state or its government, and not some of its people. */
  boolean isState(ActorRef ref) {
    boolean named =
        finder.mentions().stream()
            .anyMatch(m -> m.covers(ref.first()) && m.kind() == ActorName.Kind.STATE);
    return ref.actor().sector() == Sector.GOV || named && ref.actor().sector() == Sector.WHOLE;
  }

  /**
   * The actors behind a verb. A nationality counts only with people, offices and actions: "Japanese
   * cars" do not act.
   */
  List<ActorRef> agents(Clause clause) {
    Set<ActorRef> found = new LinkedHashSet<>();
    for (int agent : clause.agents()) {
      finder.of(agent).stream()
          .filter(ref -> ref.basis() != Basis.MODIFIER || canAct(agent))
          .map(ref -> isPlainAgent(agent, ref) ? ofPeople(ref) : ref)
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  /** "Chinese settlers" are people, and not the state. */
  private boolean isPlainAgent(int noun, ActorRef ref) {
    String lemma = s.lemma(noun);
    return ref.basis() == Basis.MODIFIER
        && ref.actor().sector() == Sector.WHOLE
        && ActorFinder.isAgentNoun(lemma)
        && Roles.of(lemma).isEmpty();
  }

  private static ActorRef ofPeople(ActorRef ref) {
    return new ActorRef(ref.actor().as(Sector.CVL), ref.first(), ref.last(), ref.basis());
  }

  private boolean canAct(int noun) {
    String lemma = s.lemma(noun);
    boolean organ =
        s.children(noun, "compound").stream().anyMatch(i -> Roles.of(s.lemma(i)).isPresent());
    return organ
        || ActorFinder.isAgentNoun(lemma)
        || !s.token(noun).isNoun()
        || s.token(noun).isProper()
        || Roles.of(lemma).isPresent()
        || nouns.rule(lemma).isPresent()
        || ActorFinder.isPartitive(lemma)
        || s.token(noun).tag().equals("NNS") && nouns.has(lemma, NounTable.Mark.ACTS);
  }

  /** The actors named inside a subject that cannot act itself: "the raid by American troops". */
  List<ActorRef> insideThings(List<Integer> heads) {
    Set<String> prepositions = Set.copyOf(EventWords.SOURCE_PREPOSITION.words());
    return heads.stream().flatMap(head -> finder.inside(head, prepositions).stream()).toList();
  }

  /** The actors in the first slot that has any. If the country of some is known, only those. */
  List<ActorRef> targets(Clause clause, List<Slot> slots, List<ActorRef> sources) {
    List<ActorRef> found = slotTargets(clause, slots, sources);
    List<ActorRef> named = ActorRefs.named(found);
    return named.isEmpty() ? found : named;
  }

  /**
   * The targets of a rule. If its slots name nobody else, a hostile act is against the other side
   * that a pronoun points to: "a Chinese ship rammed one of its boats".
   */
  List<ActorRef> targets(Clause clause, Rule rule, List<ActorRef> sources) {
    List<ActorRef> found = targets(clause, rule.slots(), sources);
    boolean open = ActorRefs.named(found).isEmpty() && !sources.isEmpty();
    if (!open || rule.type() != EventType.ASSAULT) {
      return found;
    }
    List<ActorRef> owned =
        rule.slots().stream()
            .flatMap(slot -> heads(clause, slot).stream())
            .flatMap(head -> ownerBelow(head, 0).stream())
            .flatMap(pronoun -> finder.another(pronoun, ActorRefs.codes(sources)).stream())
            .limit(1)
            .toList();
    return owned.isEmpty() ? found : owned;
  }

  private List<Integer> heads(Clause clause, Slot slot) {
    return switch (slot.place()) {
      case OBJECT ->
          clause.patients().stream()
              .filter(i -> !nouns.has(s.lemma(i), NounTable.Mark.ACTS))
              .toList();
      case PHRASE -> clause.phrases(slot.preposition());
      default -> List.of();
    };
  }

  private boolean isOfSociety(int noun) {
    String lemma = s.lemma(noun);
    return Roles.of(lemma).isPresent()
        || nouns.has(lemma, NounTable.Mark.ACTS)
        || EventWords.OWN_PEOPLE.has(lemma);
  }

  /** "its" in "its boats" and "one of its boats", but not in "its own boats". */
  private List<Integer> ownerBelow(int noun, int depth) {
    List<Integer> found = new ArrayList<>();
    for (int child : s.children(noun)) {
      boolean owner =
          s.is(child, "nmod:poss") && s.token(child).tag().startsWith("PRP") && isOfSociety(noun);
      if (owner && !s.has(noun, "amod", "own")) {
        found.add(child);
      } else if (s.is(child, "nmod") && depth < 1) {
        found.addAll(ownerBelow(child, depth + 1));
      }
    }
    return found;
  }

  /**
   * The actors in the first slot with one whose country is known, or else in the first with any.
   */
  List<ActorRef> slotTargets(Clause clause, List<Slot> slots, List<ActorRef> sources) {
    List<ActorRef> domestic = List.of();
    for (Slot slot : slots) {
      List<ActorRef> found = ActorRefs.without(inSlot(clause, slot, sources), sources);
      if (!ActorRefs.named(found).isEmpty()) {
        return found;
      }
      domestic = domestic.isEmpty() ? found : domestic;
    }
    return domestic;
  }

  private List<ActorRef> inSlot(Clause clause, Slot slot, List<ActorRef> sources) {
    return switch (slot.place()) {
      case OBJECT -> inObject(clause, sources);
      case INDIRECT_OBJECT -> refs(s.children(clause.verb(), "iobj"));
      case COMPLEMENT -> {
        OptionalInt complement = clause.complement();
        yield complement.isPresent() ? below(complement.getAsInt(), sources) : List.of();
      }
      case PHRASE -> inPhrases(clause, slot.preposition(), sources);
    };
  }

  private List<ActorRef> inObject(Clause clause, List<ActorRef> sources) {
    List<ActorRef> direct = others(clause.patients(), sources);
    return direct.isEmpty() && mayLookBelow(refs(clause.patients()))
        ? below(clause.patients(), sources)
        : direct;
  }

  /**
   * The actors of objects that are not the source. A pronoun that seems to refer to the source
   * means another: in "accused it" and "summoned its envoy", nobody acts upon himself.
   */
  private List<ActorRef> others(List<Integer> objects, List<ActorRef> sources) {
    List<ActorRef> direct = refs(objects);
    List<ActorRef> found = ActorRefs.without(direct, sources);
    if (!found.isEmpty() || direct.isEmpty()) {
      return found;
    }
    return objects.stream()
        .filter(this::refersToOthers)
        .flatMap(object -> finder.another(object, ActorRefs.codes(sources)).stream())
        .toList();
  }

  /** "it", "its envoy", "its citizens", but not "its troops". */
  private boolean refersToOthers(int object) {
    boolean pronoun = s.token(object).tag().startsWith("PRP");
    boolean owned =
        s.children(object, "nmod:poss").stream().anyMatch(i -> s.token(i).tag().startsWith("PRP"));
    boolean people =
        Roles.of(s.lemma(object)).filter(sector -> sector != Sector.MIL).isPresent()
            || EventWords.OWN_PEOPLE.has(s.lemma(object));
    return pronoun || owned && people;
  }

  private List<ActorRef> inPhrases(Clause clause, String preposition, List<ActorRef> sources) {
    List<Integer> phrases = clause.phrases(preposition);
    List<ActorRef> all = refs(phrases);
    List<ActorRef> direct = ActorRefs.without(all, sources);
    if (direct.isEmpty()) {
      direct = destination(clause, preposition);
    }
    return direct.isEmpty() && mayLookBelow(all) ? below(phrases, sources) : direct;
  }

  /** "on its border with Lithuania": what only refers to the source may hold the target. */
  private static boolean mayLookBelow(List<ActorRef> direct) {
    return direct.stream().allMatch(ref -> ref.basis() == Basis.REFERRED);
  }

  /** "left on a visit to Japan": the destination of a visit in a phrase of the verb. */
  private List<ActorRef> destination(Clause clause, String preposition) {
    return s.children(clause.verb(), "obl").stream()
        .filter(phrase -> nouns.has(s.lemma(phrase), NounTable.Mark.DESTINATION))
        .flatMap(phrase -> inside(phrase, preposition).stream())
        .toList();
  }

  private List<ActorRef> below(List<Integer> heads, List<ActorRef> sources) {
    return heads.stream().flatMap(head -> below(head, sources).stream()).toList();
  }

  /** The nearest actors under a word, level by level; relative clauses and asides are left out. */
  List<ActorRef> below(int head, List<ActorRef> sources) {
    List<Integer> level = List.of(head);
    for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
      List<Integer> next = new ArrayList<>();
      for (int at : level) {
        for (int child : s.children(at)) {
          if (!isInside(child)) {
            continue;
          }
          List<ActorRef> found = named(child, sources);
          if (!found.isEmpty()) {
            return found;
          }
          next.add(child);
        }
      }
      level = next;
    }
    return List.of();
  }

  private boolean isInside(int child) {
    return !s.is(child, "acl:relcl")
        && !s.is(child, "parataxis")
        && !s.is(child, "punct")
        && !(s.is(child, "advcl") && !s.has(child, "mark", "to"));
  }

  private List<ActorRef> named(int word, List<ActorRef> sources) {
    boolean noun = s.token(word).isNoun() || s.token(word).tag().startsWith("JJ");
    return noun ? ActorRefs.without(actorsOf(word), sources) : List.of();
  }

  /** "threatened to leave if [Japan] ...": the subject of a condition on one of these verbs. */
  List<ActorRef> inCondition(List<Integer> verbs, List<ActorRef> sources) {
    for (int verb : verbs) {
      for (int child : s.children(verb, "advcl")) {
        List<ActorRef> found =
            ActorRefs.without(ActorRefs.named(refs(s.children(child, "nsubj"))), sources);
        if (s.child(child, "mark").isPresent() && !found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }
}
