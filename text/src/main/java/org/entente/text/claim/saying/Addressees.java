package org.entente.text.claim.saying;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.text.claim.quotation.QuotedSentence;
import org.entente.text.claim.voice.Cues;
import org.entente.text.language.ParsedSentence;

/** Reads whom somebody speaks to. */
final class Addressees {

  private final QuotedSentence where;
  private final ParsedSentence sentence;

  Addressees(QuotedSentence where) {
    this.where = where;
    this.sentence = where.tree();
  }

  /** The words for whom a verb of saying addresses: its object, or a phrase with "to". */
  Optional<String> audience(int verb, String lemma) {
    if (Cues.is(lemma, Cues.Kind.TELL)) {
      OptionalInt addressee = addressee(verb);
      if (addressee.isPresent()) {
        return Optional.of(phrase(addressee.getAsInt()));
      }
    }
    return sentence.children(verb, "obl").stream()
        .filter(child -> !where.isQuoted(child))
        .filter(child -> sentence.preposition(child).filter("to"::equals).isPresent())
        .map(this::phrase)
        .findFirst();
  }

  /** The first of two objects: "telling [reporters] the alliance was strong". */
  OptionalInt addressee(int verb) {
    return sentence.children(verb).stream()
        .filter(child -> sentence.is(child, "obj") || sentence.is(child, "iobj"))
        .filter(child -> child > verb && !where.isQuoted(child))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private String phrase(int head) {
    List<Integer> all =
        sentence.subtree(head).stream()
            .filter(t -> !sentence.is(t, "case") || sentence.head(t) != head)
            .filter(t -> t <= head)
            .toList();
    int first = all.isEmpty() ? head : all.get(0);
    return where.span(first, head).of(where.layout().text()).replaceAll("\\s+", " ");
  }
}
