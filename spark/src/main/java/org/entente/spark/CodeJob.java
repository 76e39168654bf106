package org.entente.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.entente.text.article.ArticleClaims;
import org.entente.text.article.ArticleCoder;
import org.entente.text.article.CodedArticle;
import org.entente.text.article.ToldEvents;
import org.entente.text.read.Article;
import org.entente.text.read.ArticleReader;
import org.entente.text.read.Articles;

/**
 * Articles to events and claims. Each file of articles is one piece of work: the library's reader
 * and coder run on it as they do in the command, and the models are loaded once in each executor,
 * when it meets its first sentence.
 *
 * <p>What cannot be read or coded is a row of {@code problems} with its reason, and never fails the
 * job.
 */
public final class CodeJob {

  private CodeJob() {}

  /**
   * Codes, and writes {@code events}, {@code claims} and {@code problems} as Parquet.
   *
   * @param files names of files that every executor can read
   * @param partitions pieces that the files are dealt out to
   * @param output folder to be made or replaced
   */
  public static void run(SparkSession spark, List<String> files, int partitions, String output)
      throws IOException {
    Output place = Output.at(spark, output);
    Dataset<String> names =
        spark.createDataset(files, Encoders.STRING()).repartition(Math.max(1, partitions));
    String coded = place.part("coded");
    names
        .flatMap((FlatMapFunction<String, Row>) CodeJob::code, Encoders.row(Rows.CODED))
        .write()
        .parquet(coded);
    Dataset<Row> all = spark.read().parquet(coded);
    write(all, "event", "id", place.part("events"));
    write(all, "claim", "id", place.part("claims"));
    write(all, "problem", "origin", place.part("problems"));
    place.drop("coded");
    place.done();
  }

  private static void write(Dataset<Row> all, String column, String order, String name) {
    all.filter(functions.col(column).isNotNull())
        .select(column + ".*")
        .orderBy(order)
        .coalesce(1)
        .write()
        .parquet(name);
  }

  /** All that one file gives; it is read article by article. */
  private static Iterator<Row> code(String file) {
    List<Row> rows = new ArrayList<>();
    try (Articles articles = ArticleReader.withDefaults().read(Path.of(file))) {
      while (articles.hasNext()) {
        Article article = articles.next();
        rows.addAll(code(article));
      }
      articles
          .problems()
          .kept()
          .forEach(problem -> rows.add(Rows.problem(file, problem.toString())));
    } catch (RuntimeException e) {
      // A file that breaks the reader is set aside with its reason; the others go on.
      rows.add(Rows.problem(file, "cannot be read: " + e));
    }
    return rows.iterator();
  }

  private static List<Row> code(Article article) {
    List<Row> rows = new ArrayList<>();
    try {
      CodedArticle coded = CodedArticle.of(article, Coder.SHARED.code(article));
      ToldEvents.of(List.of(coded)).forEach(event -> rows.add(Rows.event(event)));
      ArticleClaims.of(coded).forEach(claim -> rows.add(Rows.claim(claim)));
      return rows;
    } catch (RuntimeException e) {
      return List.of(Rows.problem(article.origin().toString(), "cannot be coded: " + e));
    }
  }

  /** One coder for each executor; its models are loaded at the first sentence that needs them. */
  private static final class Coder {
    private static final ArticleCoder SHARED = ArticleCoder.withDefaults();
  }
}
