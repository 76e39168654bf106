package org.entente.app.report.claim;

import java.util.List;
import org.entente.app.report.news.CodedArticle;
import org.entente.core.claim.Claim;
import org.entente.text.article.ArticleRecords;
import org.entente.text.read.Article;

/** Makes claims on record of those found in articles. */
public final class ArticleClaims {

  private ArticleClaims() {}

  /** The claims of several articles, in their order. */
  public static List<Claim> of(List<CodedArticle> articles) {
    return articles.stream().flatMap(article -> of(article).stream()).toList();
  }

  /** The claims of one article; their ids depend on its outlet, title and text alone. */
  public static List<Claim> of(CodedArticle coded) {
    return ArticleRecords.claims(coded.article(), coded.claims());
  }

  /** What tells an article from others: the same for the same outlet, title and text. */
  public static String key(Article article) {
    return ArticleRecords.key(article);
  }
}
