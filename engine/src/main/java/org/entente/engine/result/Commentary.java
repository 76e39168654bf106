package org.entente.engine.result;

import java.util.List;
import org.entente.core.assessment.Assessment;
import org.entente.core.claim.Claim;
import org.entente.core.claim.ClaimsBeside;
import org.entente.text.article.CodedArticle;

/**
 * What articles claim, with the data of an assessment.
 *
 * @param claims each claim with the data on it
 * @param articles the articles
 */
public record Commentary(ClaimsBeside claims, List<CodedArticle> articles) {

  /** What every reader must know before any claim. */
  public static final String CAVEAT =
      "Claims are what the articles print, found by rules; none is a finding of this program. After"
          + " each follow the bundled data on the same force, and which way they point:"
          + " the casebook by its own direction; a reading by its percentile for the year, low up to "
          + ClaimsBeside.LOW
          + " and high from "
          + ClaimsBeside.HIGH
          + ". Pointing the same way does not make a claim true, nor the other way false.";

  /** Copies the list. */
  public Commentary {
    articles = List.copyOf(articles);
  }

  /** Without articles. */
  public static Commentary none() {
    return new Commentary(ClaimsBeside.none(), List.of());
  }

  /**
   * Claims with the data of an assessment.
   *
   * @param claims what is claimed
   * @param articles those of the articles that are to be shown
   */
  public static Commentary of(
      Assessment assessment, List<Claim> claims, List<CodedArticle> articles) {
    return new Commentary(ClaimsBeside.of(assessment, claims), articles);
  }

  /** Whether nothing was read. */
  public boolean isEmpty() {
    return articles.isEmpty()
        && claims.besides().isEmpty()
        && claims.elsewhere().isEmpty()
        && claims.later().isEmpty();
  }
}
