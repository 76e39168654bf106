package org.entente.app.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.record.Records;
import org.entente.text.article.CodedArticle;
import org.entente.text.read.entry.Problem;

/** Reads the articles that are dropped on a page. Implementations may be called by many threads. */
public interface ArticleDesk {

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

  /** Records with the events between states that the articles tell, as known on a date. */
  Records with(List<CodedArticle> articles, Records records, LocalDate on);
}
