package org.entente.text.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.text.language.ParsedSentence;

/** The frame of a verb: its subject, objects and phrases, with those that it shares or inherits. */
final class Clause {
  private static final Set<String> MEASURES =
      Set.of(
          "series",
          "dozen",
          "state",
          "hundred",
          "thousand",
          "score",
          "volley",
          "number",
          "round",
          "wave",
          "package",
          "set",
          "million",
          "billion",
          "ton",
          "dollar",
          "piece",
          "string",
          "kind",
          "form",
          "part",
          "lot",
          "worth",
          "kg",
          "barrage",
          "euro",
          "spate",
          "couple",
          "variety",
          "list",
          "group",
          "lift",
          "end",
          "kilogram",
          "effort",
          "some",
          "most",
          "many",
          "all");

  private static final Set<String> STATIVE = Set.of("oppose", "commit", "dedicate");
  private static final Set<String> ISSUING =
      Set.of(
          "sign",
          "issue",
          "release",
          "adopt",
          "approve",
          "pass",
          "send",
          "publish",
          "announce",
          "write",
          "deliver",
          "submit",
          "introduce",
          "draft",
          "enact",
          "present",
          "circulate");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "order",
          "decree",
          "bill",
          "law",
          "resolution",
          "statement",
          "letter",
          "memorandum",
          "communique",
          "declaration",
          "directive",
          "proclamation",
          "note",
          "motion",
          "warrant",
          "report",
          "message");
  private static final Set<String> ASKING =
      Set.of(
          "urge",
          "ask",
          "order",
          "allow",
          "permit",
          "press",
          "force",
          "call",
          "warn",
          "invite",
          "instruct",
          "encourage",
          "require",
          "tell",
          "persuade",
          "beg",
          "implore",
          "request",
          "command");

  private final ParsedSentence s;
  private final int verb;
  private final boolean passive;

  Clause(ParsedSentence sentence, int verb) {
    this.s = sentence;
    this.verb = verb;
    this.passive = isPassive();
  }

  int verb() {
    return verb;
  }

  boolean passive() {
    return passive;
  }

  /** The lemma with its particle: "call off". */
  String lemma() {
    for (int child : s.children(verb, "compound:prt")) {
      return s.lemma(verb) + " " + s.lemma(child);
    }
    for (int child : s.children(verb, "advmod")) {
      if (child == verb + 1
          && Set.of("out", "off", "back", "down", "up", "together", "over", "home")
              .contains(s.lemma(child))) {
        return s.lemma(verb) + " " + s.lemma(child);
      }
    }
    return s.lemma(verb);
  }

  private boolean isPassive() {
    boolean stative = STATIVE.contains(s.lemma(verb)) && !phrases(verb, "to").isEmpty();
    if (stative) {
      return false;
    }
    if (s.child(verb, "nsubj:pass").isPresent() || s.child(verb, "aux:pass").isPresent()) {
      return true;
    }
    boolean participle = s.token(verb).tag().equals("VBN");
    return participle
        && (s.is(verb, "acl") || s.is(verb, "amod"))
        && s.child(verb, "nsubj").isEmpty();
  }

  /** Who acts: the subject, or in a passive the agent. */
  List<Integer> agents() {
    return passive ? phrases(verb, "by") : subjects();
  }

  /** Who or what is acted upon: the object, or in a passive the subject. */
  List<Integer> patients() {
    List<Integer> found = new ArrayList<>(s.children(verb, "obj"));
    if (passive) {
      found.addAll(subjects());
    }
    if (found.isEmpty()) {
      sharedObject(found);
    }
    return found;
  }

  /** "bombed and shelled the town": the object of the last verb is that of the first. */
  private void sharedObject(List<Integer> found) {
    if (s.child(verb, "obl").isPresent()
        || s.child(verb, "xcomp").isPresent()
        || s.child(verb, "ccomp").isPresent()) {
      return;
    }
    for (int other : s.children(verb, "conj")) {
      if (found.isEmpty() && s.token(other).isVerb() && s.child(other, "nsubj").isEmpty()) {
        found.addAll(s.children(other, "obj"));
      }
    }
  }

  /** The grammatical subject, taken from the governing verb where there is none. */
  List<Integer> subjects() {
    return subjectsOf(verb, 0);
  }

  private List<Integer> subjectsOf(int at, int depth) {
    List<Integer> own = s.children(at, "nsubj");
    if (!own.isEmpty() || depth > 6 || s.head(at) < 0) {
      return own.isEmpty() ? s.children(at, "csubj") : own;
    }
    int head = s.head(at);
    if (s.is(at, "acl") && isDocument(head) && s.token(at).tag().equals("VBG")) {
      return subjectsOf(s.head(head), depth + 1);
    }
    if (s.is(at, "acl")) {
      return List.of(head);
    }
    if (s.is(at, "amod") && s.token(at).isVerb()) {
      return List.of(head);
    }
    boolean inherits =
        s.is(at, "conj")
            || s.is(at, "xcomp")
            || s.is(at, "advcl")
            || s.is(at, "parataxis")
            || s.is(at, "ccomp")
            || s.is(at, "dep");
    if (!inherits) {
      return List.of();
    }
    OptionalInt object = s.child(head, "obj");
    boolean controlled = s.is(at, "xcomp") && object.isPresent();
    return controlled ? List.of(object.getAsInt()) : subjectsOf(head, depth + 1);
  }

  /** "signed an order imposing sanctions": who signs imposes. */
  private boolean isDocument(int noun) {
    return DOCUMENTS.contains(s.lemma(noun))
        && s.is(noun, "obj")
        && ISSUING.contains(s.lemma(s.head(noun)));
  }

  /** Nouns that follow a preposition, below the verb or below its object. */
  List<Integer> phrases(String preposition) {
    List<Integer> found = new ArrayList<>(phrases(verb, preposition));
    for (int object : patients()) {
      found.addAll(phrases(object, preposition));
    }
    return found;
  }

  private List<Integer> phrases(int head, String preposition) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : s.children(head)) {
      boolean phrase = s.is(child, "obl") || s.is(child, "nmod") || s.is(child, "iobj");
      if (phrase && s.preposition(child).filter(preposition::equals).isPresent()) {
        found.add(child);
      }
    }
    return found;
  }

  /** The verb or adjective of a complement: "agreed [to withdraw]", "said [it would withdraw]". */
  OptionalInt complement() {
    boolean takesInfinitive = s.child(verb, "obj").isEmpty() || ASKING.contains(s.lemma(verb));
    for (String relation : List.of("xcomp", "ccomp", "advcl", "acl")) {
      for (int child : s.children(verb, relation)) {
        boolean clause =
            s.token(child).isVerb()
                || s.token(child).tag().startsWith("JJ")
                || s.child(child, "cop").isPresent();
        boolean infinitive = s.has(child, "mark", "to") && child > verb && takesInfinitive;
        if (clause && (!relation.equals("advcl") && !relation.equals("acl") || infinitive)) {
          return OptionalInt.of(child);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** An adjective that the verb says of its object: "found [guilty]". */
  boolean predicates(String adjective) {
    return s.has(verb, "xcomp", adjective)
        || s.has(verb, "advmod", adjective)
        || s.has(verb, "obj", adjective)
        || s.children(verb, "obj").stream().anyMatch(o -> s.has(o, "amod", adjective));
  }

  /** Lemmas of what is acted upon, looking through "a series of" and into compounds. */
  boolean governs(String preposition, java.util.function.Predicate<String> test) {
    List<Integer> heads = preposition.isEmpty() ? patients() : phrases(verb, preposition);
    for (int head : heads) {
      if (matches(head, test, 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(int head, java.util.function.Predicate<String> test, int depth) {
    if (test.test(s.lemma(head)) || compound(head, test)) {
      return true;
    }
    for (int child : s.children(head)) {
      boolean inside =
          s.is(child, "nmod")
              && MEASURES.contains(s.lemma(head))
              && s.preposition(child).isPresent();
      boolean joined = s.is(child, "conj") && s.token(child).isNoun();
      if (depth < 3 && (inside || joined) && matches(child, test, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean compound(int head, java.util.function.Predicate<String> test) {
    for (String relation : List.of("compound", "amod")) {
      for (int child : s.children(head, relation)) {
        if (test.test(s.lemma(child) + " " + s.lemma(head))
            || (MEASURES.contains(s.lemma(head)) && test.test(s.lemma(child)))) {
          return true;
        }
      }
    }
    return false;
  }
}
