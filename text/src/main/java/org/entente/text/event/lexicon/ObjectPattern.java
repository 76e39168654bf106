package org.entente.text.event.lexicon;

import java.util.Set;
import java.util.function.Function;
import org.entente.text.table.Tables;

/**
 * What a rule requires next to its verb; the head of {@code rules.psv} describes the notation.
 *
 * @param place where it must be
 * @param preposition of the phrase; empty for other places
 * @param kind what must be there
 * @param word lemma, or the beginning of one; empty for other kinds
 * @param nouns nouns of the class; empty for other kinds
 */
public record ObjectPattern(
    Place place, String preposition, Kind kind, String word, Set<String> nouns) {

  /** Where something must be. */
  public enum Place {
    /** The object. */
    OBJECT,
    /** The subject. */
    SUBJECT,
    /** A phrase with a preposition. */
    PHRASE,
    /** The object, in a clause about peacekeeping. */
    PEACEKEEPING
  }

  /** What must be there. */
  public enum Kind {
    /** Anything. */
    ANY,
    /** A lemma. */
    WORD,
    /** A word with this beginning, there or further down. */
    BEGINNING,
    /** A noun of a class. */
    CLASS,
    /** No noun of a class. */
    NO_CLASS,
    /** A complement: "allowed Japan to leave". */
    COMPLEMENT,
    /** An indirect object that is an actor: "gave Japan a map". */
    RECIPIENT,
    /** A person, or people with a role: "held three soldiers". */
    CAPTIVE,
    /** Something with a phrase that says to whom, or an actor: "returned the pilot". */
    RETURNED,
    /** A name, or somebody in an office. */
    OFFICIAL
  }

  /** Copies the set. */
  public ObjectPattern {
    nouns = Set.copyOf(nouns);
  }

  /**
   * Reads a value of the table.
   *
   * @param classes the nouns of a class
   * @throws IllegalStateException if there is no test of this name
   */
  static ObjectPattern parse(String value, Function<String, Set<String>> classes) {
    int colon = value.indexOf(':');
    String noun = value.substring(colon + 1);
    Place place = place(value.substring(0, Math.max(colon, 0)));
    String preposition = place == Place.PHRASE ? value.substring(0, colon) : "";
    if (noun.startsWith("?")) {
      return new ObjectPattern(
          place,
          preposition,
          Tables.constant(Kind.class, "rules.psv", noun.substring(1)),
          "",
          Set.of());
    }
    int at = noun.indexOf('@');
    if (at >= 0) {
      Kind kind = at == 0 ? Kind.CLASS : Kind.NO_CLASS;
      return new ObjectPattern(place, preposition, kind, "", classes.apply(noun.substring(at + 1)));
    }
    Kind kind = noun.equals("*") ? Kind.ANY : noun.endsWith("*") ? Kind.BEGINNING : Kind.WORD;
    return new ObjectPattern(place, preposition, kind, noun.replace("*", ""), Set.of());
  }

  private static Place place(String name) {
    return switch (name) {
      case "" -> Place.OBJECT;
      case "subject" -> Place.SUBJECT;
      case "peacekeeping" -> Place.PEACEKEEPING;
      default -> Place.PHRASE;
    };
  }

  /** Whether a sentence with these lemmas may have it; a test that needs the tree always may. */
  boolean mayBeIn(Set<String> lemmas) {
    boolean object = place == Place.OBJECT || place == Place.PHRASE;
    if (object && kind == Kind.WORD) {
      return lemmas.contains(word) || word.indexOf(' ') >= 0;
    }
    return !object || kind != Kind.CLASS || lemmas.stream().anyMatch(nouns::contains);
  }
}
