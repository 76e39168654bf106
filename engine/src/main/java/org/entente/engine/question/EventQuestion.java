package org.entente.engine.question;

import java.util.List;
import java.util.Optional;
import org.entente.text.article.CodedArticle;

/**
 * What happened between two states?
 *
 * @param states the two
 * @param from the first day; empty for two years before the last
 * @param to the last day; empty for the last that the casebook covers
 * @param articles coded articles whose events are used too
 * @param kept whether the events of the articles kept in the workspace are used too
 * @param everyMention whether similar events of one story count each time they are reported
 */
public record EventQuestion(
    List<String> states,
    Optional<String> from,
    Optional<String> to,
    List<CodedArticle> articles,
    boolean kept,
    boolean everyMention) {

  /** Copies the lists. */
  public EventQuestion {
    states = List.copyOf(states);
    articles = List.copyOf(articles);
  }
}
