package org.entente.engine.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.text.article.CodedArticle;
import org.entente.text.read.entry.Problem;

/** Reads and codes articles. Implementations may be called by many threads. */
public interface ArticleSource {

  /**
   * What a file held.
   *
   * @param articles in their order
   * @param problems what could not be read
   */
  record Reading(List<CodedArticle> articles, List<Problem> problems) {

    /** Copies the lists. */
    public Reading {
      articles = List.copyOf(articles);
      problems = List.copyOf(problems);
    }
  }

  /** Why articles cannot be read here, with the remedy; empty if they can. */
  Optional<String> missing();

  /**
   * Reads and codes a file.
   *
   * @param name of the file; its ending says the format
   * @param bytes what it holds; not changed
   * @param published the day of publication, over what the file says
   */
  Reading read(String name, byte[] bytes, Optional<LocalDate> published);
}
