package org.entente.text.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.ArticleDraft;
import org.entente.text.read.entry.Entry;
import org.entente.text.read.entry.Item;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.entry.Problems;

/**
 * Articles as they are read, one at a time: no more than one entry is in memory. What cannot be
 * used is counted in {@link #problems}, which is complete once the last article has been taken. Not
 * for several threads at once.
 */
public final class Articles implements Iterator<Article>, AutoCloseable {

  private final Problems problems;
  private final Openings openings;
  private final Finisher finisher;
  private Optional<Opening> current = Optional.empty();
  private Optional<Article> next = Optional.empty();

  /** Gives one source after the other; empty behind the last. */
  interface Openings {
    /** The next source that could be opened. */
    Optional<Opening> next();
  }

  Articles(Openings openings, Finisher finisher, Problems problems) {
    this.openings = openings;
    this.finisher = finisher;
    this.problems = problems;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      if (current.isEmpty()) {
        current = openings.next();
      }
      if (current.isEmpty()) {
        return false;
      }
      advance(current.get());
    }
    return true;
  }

  @Override
  public Article next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the last article has been taken");
    }
    Article article = next.orElseThrow();
    next = Optional.empty();
    return article;
  }

  private void advance(Opening opening) {
    Optional<Item> item = opening.next();
    if (item.isEmpty()) {
      close();
    } else if (item.get() instanceof ArticleDraft draft) {
      take(finished(draft));
    } else if (item.get() instanceof Problem problem) {
      problems.add(problem);
    }
  }

  /** One bad entry must not take the others with it. */
  private Entry finished(ArticleDraft draft) {
    try {
      return finisher.finish(draft, problems::add);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Problem(
          Problem.Kind.UNREADABLE,
          draft.origin(),
          "it cannot be read: " + Opening.reason(e),
          "Leave it out, and please report it with the file");
    }
  }

  private void take(Entry entry) {
    if (entry instanceof Article article) {
      next = Optional.of(article);
    } else if (entry instanceof Problem problem) {
      problems.add(problem);
    }
  }

  /** The articles that have not been taken yet. */
  public Stream<Article> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(this::close);
  }

  /** What could not be used, as far as has been read. */
  public Problems problems() {
    return problems;
  }

  /** Closes the file that is being read. */
  @Override
  public void close() {
    try {
      if (current.isPresent()) {
        current.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      current = Optional.empty();
    }
  }
}
