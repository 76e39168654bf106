package org.entente.text.actor;

import java.util.List;
import java.util.Optional;
import org.entente.text.language.ParsedSentence;

/** Reads offices that one person holds: "the president", "Foreign Minister Karl Brandt". */
final class Offices {
  private Offices() {}

  /**
   * The offices that a noun phrase names, the longer title first: "foreign minister" and
   * "minister"; empty if it names none.
   */
  static List<String> titles(ParsedSentence sentence, int head) {
    return office(sentence, head).map(at -> titlesAt(sentence, at)).orElse(List.of());
  }

  /** Whether a phrase names a person by the office alone: "the foreign minister". */
  static boolean isBare(ParsedSentence sentence, int head) {
    return ActorWords.OFFICE.has(sentence.lemma(head))
        && sentence.token(head).tag().equals("NN")
        && sentence.has(head, "det", "the")
        && sentence.children(head, "nmod").isEmpty();
  }

  private static Optional<Integer> office(ParsedSentence sentence, int head) {
    if (ActorWords.OFFICE.has(sentence.lemma(head))) {
      return Optional.of(head);
    }
    return sentence.children(head, "compound").stream()
        .filter(child -> ActorWords.OFFICE.has(sentence.lemma(child)))
        .findFirst();
  }

  private static List<String> titlesAt(ParsedSentence sentence, int at) {
    String office = sentence.lemma(at);
    boolean field = at > 0 && ActorWords.OFFICE_FIELD.has(sentence.lemma(at - 1));
    return field ? List.of(sentence.lemma(at - 1) + " " + office, office) : List.of(office);
  }
}
