package org.entente.text.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.text.language.ParsedSentence;

/** Reads to whom something is said. */
final class Hearers {

  private final QuotedSentence where;
  private final ParsedSentence sentence;

  Hearers(QuotedSentence where) {
    this.where = where;
    this.sentence = where.tree();
  }

  Optional<String> audience(int verb, String lemma) {
    if (Cues.is(lemma, Cues.Kind.TELL)) {
      OptionalInt hearer = hearer(verb);
      if (hearer.isPresent()) {
        return Optional.of(phrase(hearer.getAsInt()));
      }
    }
    return sentence.children(verb, "obl").stream()
        .filter(child -> !where.isQuoted(child))
        .filter(child -> sentence.preposition(child).filter("to"::equals).isPresent())
        .map(this::phrase)
        .findFirst();
  }

  /** Of two objects the first hears: "telling reporters the alliance was strong". */
  OptionalInt hearer(int verb) {
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
