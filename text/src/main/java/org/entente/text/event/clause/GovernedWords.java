package org.entente.text.event.clause;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.language.ParsedSentence;

/**
 * Looks for words in the object or in a phrase of a verb; looks past "a series of" and into
 * compounds.
 */
final class GovernedWords {
  private static final int DEEPEST = 3;

  private final ParsedSentence s;

  GovernedWords(ParsedSentence sentence) {
    this.s = sentence;
  }

  /** Whether a lemma in the object, or the two of a compound, passes a test. */
  boolean inObject(Clause clause, Predicate<String> test) {
    return in(clause.patients(), test);
  }

  /** Whether a lemma in a phrase of the verb, or the two of a compound, passes a test. */
  boolean inPhrase(Clause clause, String preposition, Predicate<String> test) {
    return in(clause.ownPhrases(preposition), test);
  }

  private boolean in(List<Integer> heads, Predicate<String> test) {
    return heads.stream().anyMatch(head -> matches(head, test, 0));
  }

  private boolean matches(int head, Predicate<String> test, int depth) {
    return test.test(s.lemma(head))
        || Stream.of("compound", "amod")
            .flatMap(relation -> s.children(head, relation).stream())
            .anyMatch(child -> matchesWith(child, head, test))
        || depth < DEEPEST
            && s.children(head).stream()
                .anyMatch(child -> isPartOf(child, head) && matches(child, test, depth + 1));
  }

  /** "air strike" as a compound, and "rocket" in "rocket barrage". */
  private boolean matchesWith(int modifier, int head, Predicate<String> test) {
    return test.test(s.lemma(modifier) + " " + s.lemma(head))
        || isMeasure(head) && test.test(s.lemma(modifier));
  }

  private boolean isPartOf(int child, int head) {
    boolean measured = s.is(child, "nmod") && isMeasure(head) && s.preposition(child).isPresent();
    return measured || s.is(child, "conj") && s.token(child).isNoun();
  }

  private boolean isMeasure(int noun) {
    return EventWords.MEASURE.has(s.lemma(noun));
  }

  /** Whether an adjective describes the object of a verb: "found [guilty]". */
  boolean predicates(int verb, String adjective) {
    return s.has(verb, "xcomp", adjective)
        || s.has(verb, "advmod", adjective)
        || s.has(verb, "obj", adjective)
        || s.children(verb, "obj").stream().anyMatch(object -> s.has(object, "amod", adjective));
  }
}
