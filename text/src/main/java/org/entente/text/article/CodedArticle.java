package org.entente.text.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.text.actor.Actor;
import org.entente.text.claim.CodedClaim;
import org.entente.text.event.CodedEvent;
import org.entente.text.event.Coding;
import org.entente.text.event.Explanation;
import org.entente.text.event.Participant;
import org.entente.text.event.TextSpan;
import org.entente.text.read.entry.Article;

/**
 * An article with the events and the claims found in it.
 *
 * @param article as it was read
 * @param coding its events, and for each sentence why
 * @param claims its claims, in order of the text
 */
public record CodedArticle(Article article, Coding coding, List<CodedClaim> claims) {

  /** Copies the list. */
  public CodedArticle {
    claims = List.copyOf(claims);
  }

  /** An article with what was found in it. */
  public static CodedArticle of(Article article, ArticleCoding found) {
    return new CodedArticle(article, found.events(), found.claims());
  }

  /** The events between two different actors, and with {@code all} those within one society too. */
  public List<CodedEvent> events(boolean all) {
    return coding.events().stream().filter(event -> all || event.isInternational()).toList();
  }

  /** Characters of the text on one line. */
  public String quote(TextSpan span) {
    return ArticleRecords.quote(article, span);
  }

  /** How many sentences had an outcome. */
  public long count(Explanation.Outcome outcome) {
    return coding.explanations().stream().filter(e -> e.outcome() == outcome).count();
  }

  /** {@code USA+JPN}; a dash for none. */
  public static String actors(List<Participant> participants) {
    Set<String> codes =
        participants.stream()
            .map(Participant::actor)
            .map(CodedArticle::code)
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    return codes.isEmpty() ? "\u2013" : String.join("+", codes);
  }

  /** {@code USA}, or {@code USA/MIL} for a part of it other than its government. */
  public static String code(Actor actor) {
    return ArticleRecords.code(actor);
  }

  /** {@code USA -> JPN}; {@code USA+JPN together} for a reciprocal event. */
  public static String dyad(CodedEvent event) {
    return event.isReciprocal()
        ? actors(event.sources()) + " together"
        : actors(event.sources()) + " -> " + actors(event.targets());
  }

  /** Flags in small letters, joined by blanks; empty for a plain event. */
  public static String flags(CodedEvent event) {
    return event.flags().stream()
        .sorted()
        .map(flag -> flag.name().toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
