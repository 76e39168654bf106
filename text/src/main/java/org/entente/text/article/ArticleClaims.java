package org.entente.text.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.core.claim.Claim;
import org.entente.text.claim.CodedClaim;
import org.entente.text.claim.Places;
import org.entente.text.event.TextSpan;
import org.entente.text.read.Article;

/** Makes claims on record of those found in articles. */
public final class ArticleClaims {

  private static final int DIGITS = 8;

  private ArticleClaims() {}

  /** The claims of several articles, in their order. */
  public static List<Claim> of(List<CodedArticle> articles) {
    return articles.stream().flatMap(article -> of(article).stream()).toList();
  }

  /** The claims of one article; their ids depend on its outlet, title and text alone. */
  public static List<Claim> of(CodedArticle coded) {
    String key = key(coded.article());
    return IntStream.range(0, coded.claims().size())
        .mapToObj(i -> claim(coded, coded.claims().get(i), id(key, i)))
        .toList();
  }

  private static String id(String key, int place) {
    return String.format(Locale.ROOT, "%s-%02d", key, place + 1);
  }

  /** What tells an article from others: the same for the same outlet, title and text. */
  public static String key(Article article) {
    String whole =
        article.outlet().value().orElse("")
            + '\0'
            + article.title().value().orElse("")
            + '\0'
            + article.text();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Claim claim(CodedArticle coded, CodedClaim claim, String id) {
    Article article = coded.article();
    return new Claim(
        id,
        claim.words().stream().map(coded::quote).collect(Collectors.joining(" ... ")),
        claim.manner(),
        claim.voice(),
        claim.through(),
        claim.audience(),
        claim.about(),
        claim.topics(),
        article.outlet().value(),
        press(article),
        article.title().value(),
        article.published().value(),
        passage(article, claim.extent()),
        claim.rule());
  }

  private static Optional<String> press(Article article) {
    return article.outlet().value().flatMap(Places::countryOfOutlet);
  }

  private static Claim.Passage passage(Article article, TextSpan extent) {
    return new Claim.Passage(article.origin().toString(), extent.begin(), extent.end());
  }
}
