package org.entente.text.language;

import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Counts the work of one article, so that what is coded depends on the article alone and never on
 * the speed of a machine. A million characters of running English stay below both limits.
 */
public final class WorkLimit {

  /** Most words and signs of an article. */
  public static final int TOKENS = 400_000;

  /** Most words and signs of the sentences that are parsed. */
  public static final int PARSED = 300_000;

  private final int mostParsed;
  private long parsed;

  private WorkLimit(int mostParsed) {
    this.mostParsed = mostParsed;
  }

  /**
   * The work on these sentences, of which nothing is done yet.
   *
   * @throws WorkLimitException if they have more words than {@link #TOKENS}
   */
  public static WorkLimit of(List<Sentence> sentences) {
    return of(sentences, TOKENS, PARSED);
  }

  static WorkLimit of(List<Sentence> sentences, int most, int mostParsed) {
    long tokens = sentences.stream().mapToLong(Sentence::size).sum();
    if (tokens > most) {
      throw new WorkLimitException(
          "the text has " + tokens + " words and signs, more than " + most);
    }
    return new WorkLimit(mostParsed);
  }

  /**
   * Counts a sentence that is about to be parsed.
   *
   * @throws WorkLimitException if that is more than {@link #PARSED}
   * @throws CancellationException if the thread was interrupted: nobody waits for the article
   */
  public void parse(Sentence sentence) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("nobody waits for the article any more");
    }
    parsed += sentence.size();
    if (parsed > mostParsed) {
      throw new WorkLimitException(
          "its sentences with names of states and words for actions have more than "
              + mostParsed
              + " words and signs");
    }
  }
}
