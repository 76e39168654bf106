package org.entente.text.event.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.record.EventType;
import org.entente.text.actor.ActorRef;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.event.lexicon.Rule;
import org.entente.text.language.ParsedSentence;

/**
 * Tells words of force that are figures of speech from deeds: "a charm offensive", "invaded the
 * market", "bombarded with complaints", "a storm hit".
 */
final class Figures {
  private static final Set<EventType> FORCE =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE);

  private final ParsedSentence s;
  private final Participants participants;

  Figures(ParsedSentence sentence, Participants participants) {
    this.s = sentence;
    this.participants = participants;
  }

  /** Whether a clause does not mean what a rule says. */
  boolean isFigure(Clause clause, Rule rule) {
    return FORCE.contains(rule.type())
        && (clause.agents().stream().anyMatch(this::doesNotFight)
            || clause.patients().stream().anyMatch(i -> isNotFought(i) || isFigure(s, i))
            || isOfWords(clause)
            || isGame(clause));
  }

  /** Whether a noun of fighting stands for no fight: "a war of words", "a price war". */
  static boolean isFigure(ParsedSentence s, int noun) {
    return EventWords.FIGURABLE.has(s.lemma(noun))
        && s.children(noun).stream()
            .filter(child -> s.is(child, "amod") || s.is(child, "compound") || s.is(child, "nmod"))
            .filter(child -> !s.is(child, "nmod") || s.preposition(child).isPresent())
            .anyMatch(child -> EventWords.FIGURATIVE.has(s.lemma(child)));
  }

  private boolean doesNotFight(int subject) {
    String lemma = s.lemma(subject);
    return EventWords.NATURE.has(lemma) || EventWords.HARMLESS.has(lemma);
  }

  private boolean isNotFought(int object) {
    return EventWords.ABSTRACT.has(s.lemma(object)) && !s.token(object).isProper();
  }

  private boolean isOfWords(Clause clause) {
    return Stream.of("with", "in")
        .flatMap(preposition -> clause.ownPhrases(preposition).stream())
        .anyMatch(i -> EventWords.SPOKEN.has(s.lemma(i)));
  }

  /** "Kenya beat Ethiopia": a state cannot be beaten, its team can. */
  private boolean isGame(Clause clause) {
    List<Integer> objects = clause.patients();
    return EventWords.SPORTING.has(s.lemma(clause.verb()))
        && objects.stream()
            .filter(i -> s.token(i).isProper())
            .flatMap(i -> participants.actorsOf(i).stream())
            .anyMatch(ref -> ref.basis() == ActorRef.Basis.NAMED && participants.isWhole(ref));
  }
}
