package org.entente.spark.article;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.spark.output.InputFiles;
import org.entente.spark.output.SerializedSettings;

/**
 * The articles of files and folders, as rows of {@link ArticleTable}. One task reads a file, since
 * most formats cannot be cut; then the articles are spread by their keys, so that one large file
 * keeps all executors busy. Of articles with the same outlet, title and text the first stays.
 *
 * @param names files, folders or patterns; those that end in {@code .parquet} hold a table with a
 *     row for each article and the usual names of columns
 * @param as what the user says of them
 * @param partitions into how many parts the articles are spread; empty for one for every two
 *     megabytes of the files, and four for every core at least
 */
public record ArticleArchive(List<String> names, ReadAs as, OptionalInt partitions) {

  private static final String PARQUET = ".parquet";
  private static final int PARTS_OF_CORE = 4;
  private static final long BYTES_OF_PART = 2L << 20;
  private static final long MOST_PARTS = 200_000;
  private static final int MOST_READERS = 10_000;

  /** All articles once, and the problems. */
  public Dataset<Row> read(SparkSession spark) throws IOException {
    List<Row> files = new ArrayList<>();
    List<String> tables = new ArrayList<>();
    List<InputFiles.Found> found =
        InputFiles.list(names, spark.sparkContext().hadoopConfiguration());
    for (InputFiles.Found file : found) {
      if (file.name().endsWith(PARQUET)) {
        tables.add(file.name());
      } else {
        files.add(RowFactory.create(file.name(), files.size()));
      }
    }
    StructType named =
        new StructType().add("file", DataTypes.StringType).add("number", DataTypes.IntegerType);
    ReadFiles reader =
        new ReadFiles(as, new SerializedSettings(spark.sparkContext().hadoopConfiguration()));
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    int tasks = Math.max(1, Math.min(files.size(), MOST_READERS));
    Dataset<Row> articles =
        spark
            .createDataFrame(context.parallelize(files, tasks), named)
            .flatMap(reader, Encoders.row(ArticleTable.schema()));
    for (Dataset<Row> table : new ParquetArticles(spark, as, files.size()).read(tables)) {
      articles = articles.union(table);
    }
    return articles
        .repartition(partitions.orElse(parts(spark, found)), col("key"))
        .sortWithinPartitions("key", "file", "place")
        .mapPartitions(new FirstOfEach(), Encoders.row(ArticleTable.schema()));
  }

  /** Small enough that a lost executor loses minutes, and an odd one does not hold up the rest. */
  private static int parts(SparkSession spark, List<InputFiles.Found> found) {
    long bytes = found.stream().mapToLong(InputFiles.Found::bytes).sum();
    long least = (long) PARTS_OF_CORE * spark.sparkContext().defaultParallelism();
    return (int) Math.min(MOST_PARTS, Math.max(least, bytes / BYTES_OF_PART));
  }
}
