package org.entente.app.report.claim;

import java.util.List;
import org.entente.app.report.chart.VoiceBars;
import org.entente.app.report.format.HtmlPage;
import org.entente.core.claim.Claim;
import org.entente.core.claim.Voices;
import org.entente.text.article.CodedArticle;

/**
 * Articles with their events and claims as one self-contained page.
 *
 * @param articles the articles, marked
 */
public record ReadingPage(List<MarkedArticle> articles) {

  /** Copies the list. */
  public ReadingPage {
    articles = List.copyOf(articles);
  }

  /** The page. */
  public static String of(List<CodedArticle> articles) {
    return HtmlPage.render("reading.jte", new ReadingPage(MarkedArticle.of(articles)));
  }

  /** Every claim, in the order of the articles. */
  public List<Claim> claims() {
    return articles.stream().flatMap(article -> article.claims().stream()).toList();
  }

  /** Who is heard. */
  public Voices voices() {
    return Voices.of(claims());
  }

  /** Who is heard, in one sentence. */
  public String summary() {
    return VoicesText.summary(voices());
  }

  /** Who is quoted, as a chart. */
  public VoiceBars picture() {
    return VoiceBars.of("country", "Claims by the speaker's country", voices().byCountry());
  }
}
