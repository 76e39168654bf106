package org.entente.text.event.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.core.record.EventType;
import org.entente.text.actor.ActorRef;
import org.entente.text.actor.ActorRef.Basis;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.event.lexicon.Lexicon;
import org.entente.text.event.lexicon.Operator;
import org.entente.text.event.lexicon.Rule;
import org.entente.text.event.lexicon.Rule.Mark;
import org.entente.text.event.lexicon.Slot;
import org.entente.text.language.ParsedSentence;

/** Codes nouns that name an action: "Japan's criticism of China", "talks between the two". */
final class NominalReader {
  private static final Set<Basis> OWNERS = EnumSet.of(Basis.NAMED, Basis.MODIFIER);
  private static final Set<Operator> REAL =
      EnumSet.of(Operator.BEGIN, Operator.SAY, Operator.ALLOW);

  private final ParsedSentence s;
  private final Participants participants;
  private final Factuality factuality;
  private final Lexicon lexicon = Lexicon.standard();

  NominalReader(ParsedSentence sentence, Participants participants, Factuality factuality) {
    this.s = sentence;
    this.participants = participants;
    this.factuality = factuality;
  }

  /**
   * The event that a noun names; empty if it names none, or if it is not clear who does it to whom.
   */
  Optional<EventDraft> event(int noun) {
    boolean head = !s.is(noun, "compound") && !s.is(noun, "amod") && !s.token(noun).isProper();
    return lexicon
        .nouns()
        .rule(name(noun))
        .filter(rule -> rule.type() != EventType.ASSAULT || !Figures.isFigure(s, noun))
        .filter(rule -> head && !EventWords.STANDING_PACT.has(s.lemma(noun)))
        .flatMap(rule -> rule.has(Mark.JOURNEY) ? journey(noun, rule) : action(noun, rule))
        .map(draft -> draft.flagged(flags(noun)));
  }

  /** "fighting", although the tagger takes it for a form of "fight". */
  private String name(int noun) {
    return isGerund(s, noun) ? s.token(noun).text().toLowerCase(Locale.ROOT) : s.lemma(noun);
  }

  /** "fighting between the two spread": a gerund that is a subject. */
  static boolean isGerund(ParsedSentence s, int token) {
    return s.token(token).tag().equals("VBG")
        && s.is(token, "nsubj")
        && s.children(token).stream().anyMatch(i -> s.has(i, "case", "between"));
  }

  private Optional<EventDraft> action(int noun, Rule rule) {
    List<ActorRef> owners =
        participants.refs(noun).stream().filter(ref -> OWNERS.contains(ref.basis())).toList();
    List<ActorRef> by = participants.inside(noun, "by");
    List<ActorRef> between = between(noun);
    List<ActorRef> sources = !by.isEmpty() ? by : !between.isEmpty() ? between : owners;
    boolean ofSource = sources.isEmpty();
    if (ofSource) {
      sources = ActorRefs.named(participants.inside(noun, "of"));
    }
    List<ActorRef> targets = targets(noun, rule, sources, ofSource);
    boolean together =
        !between.isEmpty()
            ? between.size() > 1
            : ActorRefs.codes(sources).size() > 1
                && targets.isEmpty()
                && EventDraft.isShared(rule.type());
    if (sources.isEmpty() || targets.isEmpty() && !together) {
      return Optional.empty();
    }
    return Optional.of(EventDraft.of(rule, sources, together ? List.of() : targets, noun, noun));
  }

  /** "clashes between the two", and "clashes erupted between the two". */
  private List<ActorRef> between(int noun) {
    List<ActorRef> inside = participants.inside(noun, "between");
    boolean subject = s.is(noun, "nsubj") && s.head(noun) >= 0 && s.token(s.head(noun)).isVerb();
    return inside.isEmpty() && subject ? participants.inside(s.head(noun), "between") : inside;
  }

  private List<ActorRef> targets(int noun, Rule rule, List<ActorRef> sources, boolean ofSource) {
    return rule.slots().stream()
        .map(Slot::preposition)
        .filter(preposition -> !(ofSource && preposition.equals("of")))
        .map(preposition -> ActorRefs.without(participants.inside(noun, preposition), sources))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "is on his way to Seoul": the subject travels. */
  private Optional<EventDraft> journey(int noun, Rule rule) {
    boolean travels = s.has(noun, "case", "on") && s.child(noun, "cop").isPresent();
    List<ActorRef> travellers = participants.refs(s.children(noun, "nsubj"));
    List<ActorRef> targets = ActorRefs.without(participants.inside(noun, "to"), travellers);
    return !travels || travellers.isEmpty() || targets.isEmpty()
        ? Optional.empty()
        : Optional.of(EventDraft.of(rule, travellers, targets, noun, noun));
  }

  /** The flags of a noun: those of the verb above it, and what the words in between add. */
  private Set<Flag> flags(int noun) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (s.has(noun, "det", "no")) {
      flags.add(Flag.NEGATED);
    }
    flags.addAll(factuality.ofNoun(noun));
    for (int at = noun; at >= 0; at = s.head(at)) {
      if (s.token(at).isVerb()) {
        flags.addAll(factuality.of(at));
        if (at != noun && !isSubject(at, noun) && isUnrealUnder(at)) {
          flags.add(Flag.HYPOTHETICAL);
        }
        return flags;
      }
      if (s.children(at, "amod").stream().anyMatch(i -> EventWords.PLANNED.has(s.lemma(i)))) {
        flags.add(Flag.HYPOTHETICAL);
      }
    }
    return flags;
  }

  private boolean isUnrealUnder(int verb) {
    String lemma = s.lemma(verb);
    return EventWords.DROPPING.has(lemma)
        || lexicon.operator(lemma).filter(operator -> !REAL.contains(operator)).isPresent();
  }

  /** Whether a noun is part of the subject of a verb above it. */
  private boolean isSubject(int verb, int noun) {
    int at = noun;
    while (s.head(at) != verb) {
      at = s.head(at);
    }
    return s.is(at, "nsubj") && !s.is(at, "nsubj:pass");
  }
}
