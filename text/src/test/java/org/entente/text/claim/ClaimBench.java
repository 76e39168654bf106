package org.entente.text.claim;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.core.claim.Manner;
import org.entente.text.article.ArticleCoder;
import org.entente.text.event.EventCoder;
import org.entente.text.event.Gate;
import org.entente.text.event.TextSpan;

/**
 * What claims cost on top of events, and what CoreNLP's own quotation annotator finds in the same
 * articles: {@code java -Xmx1500m ClaimBench FOLDER}, a folder of marked articles. The annotator
 * runs without attribution, whose models are not in the subset on board.
 */
public final class ClaimBench {

  private static final int ROUNDS = 7;

  private ClaimBench() {}

  public static void main(String[] words) {
    List<MarkedText> articles = MarkedText.in(Path.of(words[0]));
    peer(articles);
    for (Gate gate : List.of(Gate.ACTOR, Gate.NONE)) {
      EventCoder events = EventCoder.withDefaults().with(gate);
      ArticleCoder both = ArticleCoder.withDefaults().with(gate);
      double[] ratios = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        long first = System.nanoTime();
        articles.forEach(a -> events.code(a.article().text(), a.article().published().value()));
        long second = System.nanoTime();
        articles.forEach(a -> both.code(a.article()));
        long third = System.nanoTime();
        ratios[round] = (double) (third - second) / (second - first);
      }
      Arrays.sort(ratios);
      System.out.printf(
          Locale.ROOT,
          "gate %s: events and claims take %.2f times events alone (median of %d; %.2f to %.2f)%n",
          gate,
          ratios[ROUNDS / 2],
          ROUNDS,
          ratios[0],
          ratios[ROUNDS - 1]);
    }
  }

  /** How many direct claims the annotator's quotations cover, and how many quotations are none. */
  private static void peer(List<MarkedText> articles) {
    StanfordCoreNLP quotes =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators", "tokenize,quote",
                "quote.attributeQuotes", "false"));
    int wanted = 0;
    int covered = 0;
    int found = 0;
    int wrong = 0;
    for (MarkedText article : articles) {
      Annotation document = new Annotation(article.article().text());
      quotes.annotate(document);
      List<CoreMap> spans = document.get(CoreAnnotations.QuotationsAnnotation.class);
      List<TextSpan> direct =
          article.claims().stream()
              .filter(c -> c.manner() == Manner.DIRECT)
              .flatMap(c -> c.words().stream())
              .toList();
      List<TextSpan> any =
          article.claims().stream()
              .filter(c -> c.manner() != Manner.AUTHOR)
              .flatMap(c -> c.words().stream())
              .toList();
      wanted += direct.size();
      covered += direct.stream().filter(d -> spans.stream().anyMatch(s -> meets(s, d))).count();
      found += spans.size();
      wrong += spans.stream().filter(s -> any.stream().noneMatch(d -> meets(s, d))).count();
    }
    System.out.printf(
        Locale.ROOT,
        "CoreNLP's annotator: %d quotations; it meets %d of %d pieces of direct claims; %d of its quotations are part of no claim%n",
        found,
        covered,
        wanted,
        wrong);
  }

  private static boolean meets(CoreMap quote, TextSpan words) {
    return quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class) < words.end()
        && words.begin() < quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
  }
}
