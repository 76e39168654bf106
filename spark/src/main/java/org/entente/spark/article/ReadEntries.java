package org.entente.spark.article;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.entente.spark.output.ProblemTable;
import org.entente.text.read.Articles;
import org.entente.text.read.entry.Problem;

/** The articles of one source as rows, one at a time, and behind them its problems. */
final class ReadEntries implements Iterator<Row> {

  private final Articles articles;
  private final int file;
  private long place;
  private int told;

  /**
   * Reads a source.
   *
   * @param file its number
   * @param place the place of its first article
   */
  ReadEntries(Articles articles, int file, long place) {
    this.articles = articles;
    this.file = file;
    this.place = place;
  }

  @Override
  public boolean hasNext() {
    return articles.hasNext() || told < problems().size() || isCut();
  }

  @Override
  public Row next() {
    if (articles.hasNext()) {
      return ArticleTable.row(articles.next(), file, place++);
    }
    if (told < problems().size()) {
      return ArticleTable.row(problems().get(told++), file, place++);
    }
    if (isCut()) {
      told++;
      return ArticleTable.problem(
          ProblemTable.row(
              problems().get(0).origin().file(),
              Problem.Kind.MALFORMED.name(),
              articles.problems().count() - problems().size() + " more problems like these",
              "Look at the first ones"),
          file,
          place++);
    }
    throw new NoSuchElementException("the last entry has been taken");
  }

  /** Only so many problems are kept; one more row says how many there were besides. */
  private boolean isCut() {
    return told == problems().size() && articles.problems().count() > problems().size();
  }

  private List<Problem> problems() {
    return articles.problems().kept();
  }
}
