package org.entente.text.article;

import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.Records;
import org.entente.text.actor.ActorDictionary;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.LeaderTerm;
import org.entente.text.claim.ClaimFinder;
import org.entente.text.event.EventCoder;
import org.entente.text.event.Gate;
import org.entente.text.language.MissingModelsException;
import org.entente.text.language.WorkLimitException;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Problem;

/**
 * Codes articles into events and claims. Immutable, serialisable and thread safe.
 *
 * <p>{@link #attempt} never throws on the text of an article.
 */
public final class ArticleCoder implements Serializable {
  private static final long serialVersionUID = 1L;

  private final EventCoder events;

  private ArticleCoder(EventCoder events) {
    this.events = events;
  }

  /** A coder with the program's own dictionary and the gate {@link Gate#ACTOR}. */
  public static ArticleCoder withDefaults() {
    return new ArticleCoder(EventCoder.withDefaults());
  }

  /** The same coder with another gate. */
  public ArticleCoder with(Gate gate) {
    return new ArticleCoder(events.with(gate));
  }

  /** The same coder with other names of actors. */
  public ArticleCoder with(ActorDictionary dictionary) {
    return new ArticleCoder(events.with(dictionary));
  }

  /**
   * The usual coder with more names: what {@code entente read} uses.
   *
   * @param records their leaders in office are known
   * @param terms leaders of other sources
   * @param own names of the user
   */
  public static ArticleCoder knowing(
      Records records, Collection<LeaderTerm> terms, Collection<ActorName> own) {
    return withDefaults()
        .with(
            ActorDictionary.standard()
                .withLeaders(records.of(LeaderSpell.class))
                .withTerms(terms)
                .with(own));
  }

  /**
   * The events and claims of an article.
   *
   * @throws org.entente.text.language.MissingModelsException if there are no language models
   */
  public ArticleCoding code(Article article) {
    EventCoder.Reading reading =
        events.read(article.text(), article.published().value(), ClaimFinder::isWanted);
    return new ArticleCoding(
        reading.coding(),
        ClaimFinder.find(article.text(), article.outlet().value(), reading.lines()));
  }

  /**
   * The events and claims of an article; empty if it cannot be coded, which then is a problem and
   * keeps no other article from being coded.
   *
   * @throws MissingModelsException if there are no language models
   * @throws CancellationException if the thread was interrupted
   */
  public Optional<ArticleCoding> attempt(Article article, Consumer<Problem> problems) {
    try {
      return Optional.of(code(article));
    } catch (MissingModelsException | CancellationException e) {
      throw e;
    } catch (WorkLimitException e) {
      problems.accept(
          new Problem(
              Problem.Kind.TOO_LARGE, article.origin(), e.getMessage(), "Split the article"));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      problems.accept(
          new Problem(
              Problem.Kind.NOT_CODED,
              article.origin(),
              "the article could not be coded: " + e,
              "Please report it with the article"));
    }
    return Optional.empty();
  }
}
