package org.entente.text.claim.saying;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.claim.Voice;
import org.entente.text.claim.quotation.QuotedSentence;
import org.entente.text.claim.quotation.TokenSpans;
import org.entente.text.claim.voice.ClaimWords;
import org.entente.text.claim.voice.Heard;
import org.entente.text.event.TextSpan;
import org.entente.text.language.ParsedSentence;

/** Sources and stances: "according to X", "in the view of X", "X's position is that". */
final class NounCues {

  private final QuotedSentence where;
  private final ParsedSentence sentence;
  private final Speakers speakers;
  private final TokenSpans spans;

  NounCues(QuotedSentence where, Speakers speakers) {
    this.where = where;
    this.sentence = where.tree();
    this.speakers = speakers;
    this.spans = new TokenSpans(where);
  }

  Optional<Saying> source(int i) {
    int head = sentence.head(i);
    OptionalInt child = sentence.child(i, "obl");
    int who =
        child.isPresent() ? child.getAsInt() : head >= 0 && sentence.is(i, "case") ? head : -1;
    if (who < 0) {
      return Optional.empty();
    }
    Optional<Heard> heard = speakers.resolve(who);
    int root = who;
    while (sentence.head(root) >= 0) {
      root = sentence.head(root);
    }
    Set<Integer> tokens = new TreeSet<>(sentence.subtree(root));
    tokens.removeAll(sentence.subtree(child.isPresent() ? i : who));
    List<TextSpan> content = spans.of(tokens);
    return heard.map(
        voice ->
            new Saying(
                i,
                where.span(i, Math.min(i + 1, sentence.size() - 1)),
                voice,
                Optional.empty(),
                content,
                Optional.empty(),
                List.of(),
                "according-to"));
  }

  /** "The ministry's position is that ...", "the view of many analysts that ...". */
  Optional<Saying> stance(int noun) {
    if (sentence.preposition(noun).filter("in"::equals).isPresent()) {
      return inTheViewOf(noun);
    }
    OptionalInt owner = sentence.child(noun, "nmod:poss");
    if (owner.isEmpty()) {
      owner =
          sentence.children(noun, "nmod").stream()
              .filter(
                  child ->
                      sentence
                          .preposition(child)
                          .filter(ClaimWords.OWNER_PREPOSITION::has)
                          .isPresent())
              .mapToInt(Integer::intValue)
              .findFirst();
    }
    int verb = sentence.head(noun);
    boolean held =
        verb >= 0
            && sentence.token(verb).isVerb()
            && (sentence.is(noun, "obj") || sentence.is(noun, "obl") || sentence.is(noun, "nmod"))
            && ClaimWords.HOLDING.has(sentence.lemma(verb));
    if (owner.isEmpty() && held) {
      owner = sentence.child(verb, "nsubj");
    }
    if (owner.isEmpty() && sentence.preposition(noun).isPresent()) {
      owner = sentence.child(noun, "nsubj");
    }
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    int that = -1;
    for (int i = noun + 1; i < Math.min(sentence.size(), noun + 14); i++) {
      if (sentence.lemma(i).equals("that")
          && (sentence.lemma(i - 1).equals("be") || sentence.token(i).tag().equals("IN"))) {
        that = i;
        break;
      }
    }
    if (that < 0) {
      return Optional.empty();
    }
    Set<Integer> tokens = new TreeSet<>();
    for (int t = that + 1; t < sentence.size(); t++) {
      tokens.add(t);
    }
    List<TextSpan> content = spans.of(tokens);
    return speakers
        .resolve(owner.getAsInt())
        .map(
            voice ->
                new Saying(
                    noun,
                    where.span(noun, noun),
                    voice,
                    Optional.empty(),
                    content,
                    Optional.empty(),
                    List.of(),
                    "stance:" + sentence.lemma(noun)));
  }

  /** "In the opinion of X, ...": all else in the sentence. */
  private Optional<Saying> inTheViewOf(int noun) {
    for (int child : sentence.children(noun, "nmod")) {
      if (sentence.preposition(child).filter("of"::equals).isPresent()) {
        return speakers
            .resolve(child)
            .map(who -> without(noun, noun, who, "stance:" + sentence.lemma(noun)));
      }
    }
    return sentence.child(noun, "nmod:poss").isPresent()
        ? speakers
            .resolve(sentence.child(noun, "nmod:poss").getAsInt())
            .map(who -> without(noun, noun, who, "stance:" + sentence.lemma(noun)))
        : Optional.empty();
  }

  /** A saying of all in the sentence but one phrase. */
  private Saying without(int phrase, int cue, Heard who, String rule) {
    int root = phrase;
    while (sentence.head(root) >= 0) {
      root = sentence.head(root);
    }
    Set<Integer> tokens = new TreeSet<>(sentence.subtree(root));
    tokens.removeAll(sentence.subtree(phrase));
    tokens.removeIf(
        token ->
            sentence.token(token).begin() < who.mention().end()
                && sentence.token(token).begin() >= who.mention().begin());
    return new Saying(
        cue,
        where.span(cue, cue),
        who,
        Optional.empty(),
        spans.of(tokens),
        Optional.empty(),
        List.of(),
        rule);
  }

  /** "For Le Figaro, ...": what an outlet thinks. */
  Optional<Saying> forOutlet(int i) {
    int head = sentence.head(i);
    boolean first = i == 0 && head > 0 && sentence.is(i, "case");
    return first
        ? speakers
            .resolve(head)
            .filter(who -> who.voice().kind() == Voice.Kind.OUTLET)
            .map(who -> without(head, i, who, "for-outlet"))
        : Optional.empty();
  }
}
