package org.entente.spark.code;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.entente.spark.article.ArticleArchive;
import org.entente.spark.output.FileNames;
import org.entente.spark.output.JobOutput;
import org.entente.spark.output.JobProgress;
import org.entente.spark.output.ProblemTable;
import org.entente.spark.story.DedupeJob;
import org.entente.text.article.ArticleCoder;

/**
 * Articles to events and claims: the tables that the workspace keeps ({@code article_events},
 * {@code claims} and its parts), {@code articles} with what was read, and {@code problems}. The
 * rows of each are sorted.
 *
 * @param articles the articles
 * @param stories a folder that {@link DedupeJob} wrote; without one every article is a story of its
 *     own
 */
public record CodeJob(ArticleArchive articles, Optional<String> stories) {

  /** The tables, and by what they are sorted. */
  private static final Map<String, List<String>> TABLES =
      new TreeMap<>(
          Map.of(
              CodedTable.ARTICLES, List.of("key"),
              NewsEventTable.NAME, List.of("id"),
              ClaimTables.CLAIMS, List.of("id"),
              ClaimTables.VOICES, List.of("claim", "place"),
              ClaimTables.STATES, List.of("claim", "place"),
              ClaimTables.TOPICS, List.of("claim", "place"),
              ProblemTable.NAME, List.of("origin", "message")));

  /** Runs the job into an output, which it commits. */
  public void run(SparkSession spark, ArticleCoder coder, JobOutput output) throws IOException {
    if (stories.isPresent()) {
      JobOutput.requireFinished(
          stories.get(), "dedupe", DedupeJob.STORIES, spark.sparkContext().hadoopConfiguration());
    }
    Broadcast<ArticleCoder> shared =
        spark
            .sparkContext()
            .broadcast(coder, scala.reflect.ClassTag$.MODULE$.apply(ArticleCoder.class));
    LongAccumulator sentences = spark.sparkContext().longAccumulator(JobProgress.SENTENCES);
    // Coded once, and then cut into tables: a parse costs more than a row on disk.
    withStories(spark, articles.read(spark))
        .map(new CodeArticles(shared, sentences), Encoders.row(CodedTable.schema()))
        .write()
        .parquet(output.table(CodedTable.NAME));
    Dataset<Row> coded = spark.read().parquet(FileNames.literal(output.table(CodedTable.NAME)));
    for (Map.Entry<String, List<String>> table : TABLES.entrySet()) {
      Column[] order = table.getValue().stream().map(name -> col(name)).toArray(Column[]::new);
      coded
          .select(explode(col(table.getKey())).as("row"))
          .select("row.*")
          .orderBy(order)
          .write()
          .parquet(output.table(table.getKey()));
    }
    output.drop(CodedTable.NAME);
    output.commit();
    shared.destroy();
  }

  private Dataset<Row> withStories(SparkSession spark, Dataset<Row> read) {
    if (stories.isEmpty()) {
      return read.withColumn("story", col("key"));
    }
    Dataset<Row> known =
        spark
            .read()
            .parquet(FileNames.literal(stories.get() + "/" + DedupeJob.STORIES))
            .select(col("article"), col("story").as("known"));
    return read.join(known, col("key").equalTo(col("article")), "left_outer")
        .withColumn("story", coalesce(col("known"), col("key")))
        .drop("known", "article");
  }
}
