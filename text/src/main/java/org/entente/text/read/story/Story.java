package org.entente.text.read.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.text.read.entry.Article;

/**
 * One story, as one or more outlets carry it.
 *
 * @param articles by day of publication, those without a day last; never empty
 */
public record Story(List<Article> articles) {

  private static final Comparator<Article> BY_DAY =
      Comparator.comparing(a -> a.published().value().orElse(LocalDate.MAX));

  /** Sorts the articles; those of one day keep their order. */
  public Story {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a story needs an article");
    }
    articles = articles.stream().sorted(BY_DAY).toList();
  }

  /** The outlets that carry it, each once, in alphabetical order. */
  public List<String> outlets() {
    return articles.stream().flatMap(a -> a.outlet().value().stream()).distinct().sorted().toList();
  }

  /** The first day on which it was published; empty if no article has a day. */
  public Optional<LocalDate> earliest() {
    return articles.stream().flatMap(a -> a.published().value().stream()).min(LocalDate::compareTo);
  }
}
