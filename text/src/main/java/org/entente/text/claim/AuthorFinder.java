package org.entente.text.claim;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.claim.quotation.Layout;
import org.entente.text.claim.quotation.Quotation;
import org.entente.text.claim.saying.Attribution;
import org.entente.text.claim.saying.Transcript;
import org.entente.text.event.Line;
import org.entente.text.event.TextSpan;

/**
 * Finds the sentences in which the author judges, among those in which nobody else speaks.
 *
 * <p>{@link Judgements#IN_OPINION} is weight enough where the article is one of opinion: a fifth of
 * its own sentences weigh {@link Judgements#IN_NEWS} or more, or it says "we".
 */
final class AuthorFinder {

  private static final int LEAST_SENTENCES = 3;
  private static final int ONE_IN = 5;
  private static final int LEAST_TOKENS = 4;
  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\\b(?! (?:asked|spoke|met|visited)\\b)");

  /** Headings, captions and datelines do not end like a sentence; questions claim nothing. */
  private static final Pattern ENDED =
      Pattern.compile("[.!\u2026;:][\"'\u201D\u2019\u00BB)]*\\s*$");

  private static final Pattern LEADING = Pattern.compile("\\s+");

  private final String text;
  private final Layout layout;
  private final Transcript transcript;
  private final Attribution others;

  AuthorFinder(Layout layout, Transcript transcript, Attribution others) {
    this.text = layout.text();
    this.layout = layout;
    this.transcript = transcript;
    this.others = others;
  }

  /**
   * A judgement.
   *
   * @param words the sentence
   * @param phrase the phrase in it that weighs most
   */
  record Judgement(TextSpan words, String phrase) {}

  /** All of them, in order of the text. */
  List<Judgement> judgements() {
    List<Line> free = layout.lines().stream().filter(this::isFree).toList();
    boolean opinion = isOpinion(free);
    return free.stream()
        .filter(
            opinion
                ? line -> weigh(line).weight() >= Judgements.IN_OPINION
                : line -> weigh(line).most() >= Judgements.IN_NEWS && !hasVoice(line))
        .map(line -> new Judgement(stripped(line.span()), weigh(line).strongest().orElse("")))
        .toList();
  }

  private boolean isOpinion(List<Line> free) {
    long strong = free.stream().filter(l -> weigh(l).most() >= Judgements.IN_NEWS).count();
    return free.size() >= LEAST_SENTENCES && strong * ONE_IN >= free.size()
        || free.stream().anyMatch(line -> FIRST_PERSON.matcher(line.span().of(text)).find());
  }

  private Judgements.Weighed weigh(Line line) {
    return Judgements.weigh(line.span().of(text));
  }

  /** No claim takes its words, and it is not within quotation marks. */
  private boolean isFree(Line line) {
    TextSpan span = line.span();
    int quoted =
        layout.quotesOver(span).stream()
            .filter(quote -> quote.isSpeech(text))
            .map(Quotation::outer)
            .mapToInt(q -> Math.min(q.end(), span.end()) - Math.max(q.begin(), span.begin()))
            .sum();
    return line.sentence().size() >= LEAST_TOKENS
        && !transcript.covers(span.begin())
        && !others.isTaken(span)
        && ENDED.matcher(span.of(text)).find()
        && quoted * 2 < span.end() - span.begin();
  }

  /** In a report, what is judged where somebody speaks is judged by whoever speaks. */
  private boolean hasVoice(Line line) {
    return others.hasVoice(layout.lastBeginning(line.span().begin()));
  }

  private TextSpan stripped(TextSpan span) {
    Matcher lead = LEADING.matcher(text).region(span.begin(), span.end());
    return lead.lookingAt() ? new TextSpan(lead.end(), span.end()) : span;
  }
}
