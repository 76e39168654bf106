package org.entente.text.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.event.lexicon.Lexicon;
import org.entente.text.language.ParsedSentence;

/** A verb with its subject, objects and phrases, including those it shares with other verbs. */
final class Clause {
  private static final int DEEPEST = 6;

  private final ParsedSentence s;
  private final int verb;
  private final boolean passive;

  Clause(ParsedSentence sentence, int verb) {
    this.s = sentence;
    this.verb = verb;
    this.passive = isPassive();
  }

  /** Whether it is a participle that tells what the clause before it led to. */
  boolean isResult() {
    return isResult(s, verb);
  }

  /** Index of the verb, or of the adjective of a clause with "be". */
  int verb() {
    return verb;
  }

  /** Whether the subject is acted upon. */
  boolean passive() {
    return passive;
  }

  /** The lemma with its particle: "call off". */
  String lemma() {
    for (int child : s.children(verb, "compound:prt")) {
      return s.lemma(verb) + " " + s.lemma(child);
    }
    for (int child : s.children(verb, "advmod")) {
      if (child == verb + 1 && EventWords.PARTICLE.has(s.lemma(child))) {
        return s.lemma(verb) + " " + s.lemma(child);
      }
    }
    return looseObject().isPresent() ? s.lemma(verb) + " " + s.lemma(verb + 1) : s.lemma(verb);
  }

  /** "wrote off [a debt]", where the parser takes the particle for a preposition. */
  private OptionalInt looseObject() {
    if (verb + 1 >= s.size() || !EventWords.LOOSE_PARTICLE.has(s.lemma(verb + 1))) {
      return OptionalInt.empty();
    }
    boolean known = !Lexicon.standard().rules(s.lemma(verb) + " " + s.lemma(verb + 1)).isEmpty();
    int phrase = s.head(verb + 1);
    boolean object =
        s.is(verb + 1, "case") && phrase >= 0 && s.is(phrase, "obl") && s.head(phrase) == verb;
    return known && object ? OptionalInt.of(phrase) : OptionalInt.empty();
  }

  private boolean isPassive() {
    boolean stative = EventWords.STATIVE.has(s.lemma(verb)) && !ownPhrases("to").isEmpty();
    boolean marked =
        s.child(verb, "nsubj:pass").isPresent() || s.child(verb, "aux:pass").isPresent();
    boolean participle =
        s.token(verb).tag().equals("VBN")
            && (s.is(verb, "acl") || s.is(verb, "amod"))
            && s.child(verb, "nsubj").isEmpty();
    return !stative && (marked || participle);
  }

  /** Who acts: the subject, or in a passive the agent. */
  List<Integer> agents() {
    return passive ? ownPhrases("by") : subjects();
  }

  /** Who or what is acted upon: the object, or in a passive the subject. */
  List<Integer> patients() {
    List<Integer> found = new ArrayList<>(s.children(verb, "obj"));
    looseObject().ifPresent(found::add);
    if (isLooseParticiple(s, verb)) {
      found.add(s.head(verb));
    }
    if (passive) {
      found.addAll(subjects());
    }
    return found.isEmpty() ? sharedObject() : found;
  }

  /** "bombed and shelled the town": the object of the last verb is also that of the first. */
  private List<Integer> sharedObject() {
    boolean complete =
        s.child(verb, "obl").isPresent()
            || s.child(verb, "xcomp").isPresent()
            || s.child(verb, "ccomp").isPresent();
    return complete
        ? List.of()
        : s.children(verb, "conj").stream()
            .filter(other -> s.token(other).isVerb() && s.child(other, "nsubj").isEmpty())
            .map(other -> s.children(other, "obj"))
            .filter(objects -> !objects.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /** The grammatical subject; without one of its own, that of the governing verb. */
  List<Integer> subjects() {
    return subjectsOf(verb, 0);
  }

  /**
   * ", [killing] three", which the parser takes for an adjective of what follows: the noun is its
   * object, and its subject is that of the verb before.
   */
  static boolean isLooseParticiple(ParsedSentence s, int at) {
    return isResult(s, at) && s.is(at, "amod") && s.head(at) > at;
  }

  /** A participle after a comma: "bombed the port[, killing] six". */
  private static boolean isResult(ParsedSentence s, int at) {
    return at > 1 && s.token(at).tag().equals("VBG") && s.token(at - 1).text().equals(",");
  }

  private List<Integer> subjectsBefore(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (s.token(i).isVerb() && s.child(i, "nsubj").isPresent()) {
        return new Clause(s, i).subjects();
      }
    }
    return List.of();
  }

  private List<Integer> subjectsOf(int at, int depth) {
    List<Integer> own = s.children(at, "nsubj");
    if (own.isEmpty() && isResult(s, at) && (s.is(at, "acl") || isLooseParticiple(s, at))) {
      return subjectsBefore(at);
    }
    if (!own.isEmpty() || depth > DEEPEST || s.head(at) < 0) {
      return own.isEmpty() ? s.children(at, "csubj") : own;
    }
    int head = s.head(at);
    if (s.is(at, "acl") && s.token(at).tag().equals("VBG") && isIssued(head)) {
      return subjectsOf(s.head(head), depth + 1);
    }
    if (s.is(at, "acl") || s.is(at, "amod") && s.token(at).isVerb()) {
      return List.of(head);
    }
    if (!inheritsSubject(at)) {
      return List.of();
    }
    OptionalInt object = s.child(head, "obj");
    boolean controlled =
        s.is(at, "xcomp") && object.isPresent() && !EventWords.EXPRESSING.has(s.lemma(at));
    return controlled ? List.of(object.getAsInt()) : subjectsOf(head, depth + 1);
  }

  private boolean inheritsSubject(int at) {
    return s.is(at, "conj")
        || s.is(at, "xcomp")
        || s.is(at, "advcl")
        || s.is(at, "parataxis")
        || s.is(at, "ccomp")
        || s.is(at, "dep");
  }

  /** "signed an order imposing sanctions": who signs the order imposes the sanctions. */
  private boolean isIssued(int noun) {
    return EventWords.DOCUMENT.has(s.lemma(noun))
        && s.is(noun, "obj")
        && s.head(noun) >= 0
        && EventWords.ISSUING.has(s.lemma(s.head(noun)));
  }

  /** Nouns after a preposition, under the verb or under its object. */
  List<Integer> phrases(String preposition) {
    List<Integer> found = new ArrayList<>(ownPhrases(preposition));
    for (int object : patients()) {
      found.addAll(phrases(object, preposition));
    }
    return found;
  }

  /** Nouns after a preposition, under the verb itself. */
  List<Integer> ownPhrases(String preposition) {
    return phrases(verb, preposition);
  }

  private List<Integer> phrases(int head, String preposition) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : s.children(head)) {
      boolean phrase = s.is(child, "obl") || s.is(child, "nmod") || s.is(child, "iobj");
      if (phrase && s.preposition(child).filter(preposition::equals).isPresent()) {
        found.add(child);
      } else if (s.is(child, "advmod") && !s.token(child).isVerb()) {
        found.addAll(phrases(child, preposition));
      }
    }
    return found;
  }

  /** The verb or adjective of a complement: "agreed [to withdraw]", "said [it would withdraw]". */
  OptionalInt complement() {
    for (String relation : List.of("xcomp", "ccomp", "advcl", "acl")) {
      boolean adjunct = relation.startsWith("a");
      for (int child : s.children(verb, relation)) {
        if (isClause(child) && (!adjunct || isInfinitive(child))) {
          return OptionalInt.of(child);
        }
      }
    }
    return OptionalInt.empty();
  }

  private boolean isClause(int child) {
    return s.token(child).isVerb()
        || s.token(child).tag().startsWith("JJ")
        || s.child(child, "cop").isPresent();
  }

  private boolean isInfinitive(int child) {
    boolean taken = s.child(verb, "obj").isEmpty() || EventWords.ASKING.has(s.lemma(verb));
    return taken && s.has(child, "mark", "to") && child > verb;
  }
}
