package org.entente.spark.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.entente.core.claim.Claim;
import org.entente.core.record.NewsEvent;
import org.entente.spark.article.ArticleTable;
import org.entente.spark.output.ProblemTable;
import org.entente.text.article.ArticleCoder;
import org.entente.text.article.ArticleCoding;
import org.entente.text.article.ArticleRecords;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Problem;

/**
 * Articles, each with the story it belongs to, to rows of {@link CodedTable}. The coder comes once
 * to an executor, which loads the models at the first sentence that needs them. An article that
 * fails to code becomes a problem.
 */
final class CodeArticles implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<ArticleCoder> coder;
  private final LongAccumulator sentences;

  /**
   * Codes with a coder.
   *
   * @param sentences what counts the sentences, for those who watch
   */
  CodeArticles(Broadcast<ArticleCoder> coder, LongAccumulator sentences) {
    this.coder = coder;
    this.sentences = sentences;
  }

  @Override
  public Row call(Row row) {
    Row problem = row.getAs("problem");
    if (problem != null) {
      return CodedTable.problem(problem);
    }
    Article article = ArticleTable.article(row);
    // Hostile text is not to take the other articles with it.
    List<Problem> problems = new ArrayList<>();
    Optional<ArticleCoding> found = coder.value().attempt(article, problems::add);
    if (found.isEmpty()) {
      Problem why = problems.get(0);
      return CodedTable.problem(
          ProblemTable.row(
              article.origin().toString(), why.kind().name(), why.message(), why.remedy()));
    }
    ArticleCoding coding = found.get();
    sentences.add(coding.events().explanations().size());
    List<NewsEvent> events = ArticleRecords.events(article, coding.events(), row.getAs("story"));
    List<Claim> claims = ArticleRecords.claims(article, coding.claims());
    return CodedTable.row(
        article, row.getAs("key"), coding.events().explanations().size(), events, claims);
  }
}
