package org.entente.text.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.core.claim.Claim;
import org.entente.core.record.NewsEvent;
import org.entente.text.actor.Actor;
import org.entente.text.actor.Sector;
import org.entente.text.claim.CodedClaim;
import org.entente.text.claim.voice.Places;
import org.entente.text.event.CodedEvent;
import org.entente.text.event.Coding;
import org.entente.text.event.Participant;
import org.entente.text.event.TextSpan;
import org.entente.text.read.entry.Article;

/** Makes values on record of what was found in an article. */
public final class ArticleRecords {

  private static final int DIGITS = 16;

  private ArticleRecords() {}

  /** Identifies an article: the same for the same outlet, title and text. */
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

  /** Characters of the text on one line. */
  public static String quote(Article article, TextSpan span) {
    return span.of(article.text()).replaceAll("\\s+", " ").strip();
  }

  /** {@code USA}, or {@code USA/MIL} for a part of it other than its government. */
  public static String code(Actor actor) {
    return actor.sector() == Sector.WHOLE || actor.sector() == Sector.GOV
        ? actor.code()
        : actor.code() + "/" + actor.sector();
  }

  /** The claims of several articles, in their order. */
  public static List<Claim> claims(List<CodedArticle> articles) {
    return articles.stream().flatMap(article -> claims(article).stream()).toList();
  }

  /** The claims of one article. */
  public static List<Claim> claims(CodedArticle coded) {
    return claims(coded.article(), coded.claims());
  }

  /** The claims of an article; their ids depend on its outlet, title and text alone. */
  public static List<Claim> claims(Article article, List<CodedClaim> found) {
    String key = key(article);
    List<Claim> claims = new ArrayList<>();
    for (CodedClaim claim : found) {
      String id = String.format(Locale.ROOT, "%s-%02d", key, claims.size() + 1);
      claims.add(claim(article, claim, id));
    }
    return claims;
  }

  /**
   * The events of an article, those within one society too.
   *
   * @param story key of the first article of its story
   */
  public static List<NewsEvent> events(Article article, Coding found, String story) {
    String key = key(article);
    List<NewsEvent> told = new ArrayList<>();
    for (CodedEvent event : found.events()) {
      String id = String.format(Locale.ROOT, "%s-e%02d", key, told.size() + 1);
      told.add(event(article, event, story, id));
    }
    return told;
  }

  private static Claim claim(Article article, CodedClaim claim, String id) {
    Optional<String> outlet = article.outlet().value();
    return new Claim(
        id,
        claim.words().stream()
            .map(span -> quote(article, span))
            .collect(Collectors.joining(" ... ")),
        claim.manner(),
        claim.voice(),
        claim.through(),
        claim.audience(),
        claim.about(),
        claim.topics(),
        outlet,
        outlet.flatMap(Places::countryOfOutlet),
        article.title().value(),
        article.published().value(),
        new Claim.Passage(
            article.origin().toString(), claim.extent().begin(), claim.extent().end()),
        claim.rule());
  }

  private static NewsEvent event(Article article, CodedEvent event, String story, String id) {
    return new NewsEvent(
        id,
        story,
        article.outlet().value(),
        article.title().value(),
        article.published().value(),
        event.date(),
        event.type(),
        event.mode(),
        event.contexts().stream().sorted().toList(),
        codes(event.sources()),
        codes(event.targets()),
        event.flags().stream().sorted().map(f -> f.name().toLowerCase(Locale.ROOT)).toList(),
        event.reporter().map(Participant::actor).map(ArticleRecords::code),
        event.rule(),
        article.origin().toString(),
        event.sentence().begin(),
        event.sentence().end(),
        quote(article, event.trigger()),
        quote(article, event.sentence()));
  }

  private static List<String> codes(List<Participant> participants) {
    return participants.stream()
        .map(Participant::actor)
        .map(Actor::code)
        .filter(code -> !code.isBlank())
        .distinct()
        .toList();
  }
}
