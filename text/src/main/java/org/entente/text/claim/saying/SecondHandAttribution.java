package org.entente.text.claim.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.core.claim.Voice;
import org.entente.text.claim.voice.ClaimWords;
import org.entente.text.event.TextSpan;
import org.entente.text.language.ParsedSentence;

/**
 * Sorts out who speaks at second hand: in "A said that B had said", B speaks and A passed it on.
 */
final class SecondHandAttribution {

  private final ParsedSentence sentence;

  SecondHandAttribution(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** The sayings of a sentence, each of who speaks; other cues inside what is said are dropped. */
  List<Saying> passedOn(List<Saying> all) {
    List<Saying> kept = new ArrayList<>();
    for (Saying saying : all) {
      if (all.stream().anyMatch(other -> isTagOf(saying, other))) {
        continue;
      }
      Optional<Saying> tag = all.stream().filter(o -> isTagOf(o, saying)).findFirst();
      if (tag.isPresent()) {
        kept.add(relayed(tag.get(), before(saying, tag.get())));
        continue;
      }
      Optional<Saying> outer = all.stream().filter(o -> isInside(saying, o)).findFirst();
      if (outer.isEmpty()) {
        kept.add(saying);
      } else if (isRelay(outer.get(), saying)) {
        kept.remove(outer.get());
        kept.add(relayed(outer.get(), saying));
      }
    }
    return kept;
  }

  /** "B said ..., A reported.": A's cue closes a sentence in which B speaks. */
  private boolean isTagOf(Saying tag, Saying saying) {
    boolean behind =
        !tag.content().isEmpty()
            && tag.content().stream().allMatch(span -> span.end() <= tag.begin());
    boolean other = !saying.heard().voice().label().equals(tag.heard().voice().label());
    return behind
        && other
        && saying.end() < tag.begin()
        && (ClaimWords.SPEAKING.has(sentence.lemma(saying.token()))
            || ClaimWords.REPEATING.has(sentence.lemma(saying.token())))
        && (isInside(saying, tag)
            || saying.content().stream().anyMatch(c -> overlaps(c, tag.content().get(0))));
  }

  private static boolean overlaps(TextSpan a, TextSpan b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }

  /** A saying whose words end where another begins. */
  private static Saying before(Saying saying, Saying tag) {
    List<TextSpan> content =
        saying.content().stream()
            .filter(span -> span.begin() < tag.begin())
            .map(
                span ->
                    new TextSpan(
                        span.begin(),
                        Math.min(span.end(), tag.content().get(tag.content().size() - 1).end())))
            .filter(span -> span.begin() < span.end())
            .toList();
    return new Saying(
        saying.token(),
        saying.cue(),
        saying.heard(),
        saying.audience(),
        content,
        saying.described(),
        saying.through(),
        saying.rule());
  }

  private static boolean isInside(Saying inner, Saying outer) {
    return inner != outer
        && outer.content().stream()
            .anyMatch(
                span -> span.begin() <= inner.cue().begin() && inner.cue().end() <= span.end());
  }

  private boolean isRelay(Saying outer, Saying inner) {
    int outerLength = length(outer.content());
    boolean spoken = ClaimWords.SPEAKING.has(sentence.lemma(inner.token()));
    boolean other = !outer.heard().voice().label().equals(inner.heard().voice().label());
    return other
        && (spoken
            || inner.rule().equals("quoted-as-saying")
            || inner.rule().equals("according-to"))
        && length(inner.content()) * 3 > outerLength;
  }

  private static int length(List<TextSpan> spans) {
    return spans.stream().mapToInt(span -> span.end() - span.begin()).sum();
  }

  private static Saying relayed(Saying outer, Saying inner) {
    List<Voice> through = new ArrayList<>(inner.through());
    through.add(outer.heard().voice());
    return new Saying(
        inner.token(),
        inner.cue(),
        inner.heard(),
        inner.audience().isPresent() ? inner.audience() : outer.audience(),
        inner.content(),
        inner.described(),
        through,
        inner.rule() + "+passed-on");
  }
}
