package org.entente.text.article;

import java.util.List;
import org.entente.text.claim.CodedClaim;
import org.entente.text.event.Coding;

/**
 * The events and claims in an article.
 *
 * @param events its events, and for each sentence why
 * @param claims its claims, in order of the text
 */
public record ArticleCoding(Coding events, List<CodedClaim> claims) {

  /** Copies the list. */
  public ArticleCoding {
    claims = List.copyOf(claims);
  }
}
