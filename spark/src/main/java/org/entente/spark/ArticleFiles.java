package org.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The articles of files and folders, as rows of {@link ArticleTable}. One task reads a file, since
 * most formats cannot be cut; then the articles are spread by their keys, so that one large file
 * keeps all executors busy. Of articles with the same outlet, title and text the first stays.
 *
 * @param names files or folders; those that end in {@code .parquet} hold a table with a row for
 *     each article and the usual names of columns
 * @param partitions into how many parts the articles are spread; empty for one for every two
 *     megabytes of the files, and four for every core at least
 */
record ArticleFiles(List<String> names, OptionalInt partitions) {

  private static final String PARQUET = ".parquet";
  private static final int PARTS_OF_CORE = 4;
  private static final long BYTES_OF_PART = 2L << 20;
  private static final long MOST_PARTS = 200_000;
  private static final int MOST_READERS = 10_000;

  private record Found(String name, long bytes) {}

  /** All articles once, and the problems. */
  Dataset<Row> read(SparkSession spark) throws IOException {
    List<Row> files = new ArrayList<>();
    List<String> tables = new ArrayList<>();
    List<Found> found = list(spark.sparkContext().hadoopConfiguration());
    for (Found file : found) {
      if (file.name().endsWith(PARQUET)) {
        tables.add(file.name());
      } else {
        files.add(RowFactory.create(file.name(), files.size()));
      }
    }
    StructType named =
        new StructType().add("file", DataTypes.StringType).add("number", DataTypes.IntegerType);
    ReadFiles reader =
        new ReadFiles(new SerializedSettings(spark.sparkContext().hadoopConfiguration()));
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    int tasks = Math.max(1, Math.min(files.size(), MOST_READERS));
    Dataset<Row> articles =
        spark
            .createDataFrame(context.parallelize(files, tasks), named)
            .flatMap(reader, Encoders.row(ArticleTable.schema()));
    if (!tables.isEmpty()) {
      articles = articles.union(rows(spark, tables, files.size()));
    }
    return articles
        .repartition(partitions.orElse(parts(spark, found)), col("key"))
        .sortWithinPartitions("key", "file", "place")
        .mapPartitions(new FirstOfEach(), Encoders.row(ArticleTable.schema()));
  }

  /** Small enough that a lost executor loses minutes, and an odd one does not hold up the rest. */
  private static int parts(SparkSession spark, List<Found> found) {
    long bytes = found.stream().mapToLong(Found::bytes).sum();
    long least = (long) PARTS_OF_CORE * spark.sparkContext().defaultParallelism();
    return (int) Math.min(MOST_PARTS, Math.max(least, bytes / BYTES_OF_PART));
  }

  private static Dataset<Row> rows(SparkSession spark, List<String> tables, int number) {
    return spark
        .read()
        .parquet(tables.toArray(String[]::new))
        .select(to_json(struct(col("*"))), col("_metadata.file_path"), col("_metadata.row_index"))
        .flatMap(new ReadRows(number), Encoders.row(ArticleTable.schema()));
  }

  /** Files and those in folders, by name; hidden ones are left out. */
  private List<Found> list(Configuration settings) throws IOException {
    List<Found> all = new ArrayList<>();
    for (String name : names) {
      Path path = new Path(name);
      FileSystem files = path.getFileSystem(settings);
      List<Found> found = new ArrayList<>();
      try {
        RemoteIterator<LocatedFileStatus> inside = files.listFiles(path, true);
        while (inside.hasNext()) {
          LocatedFileStatus file = inside.next();
          String last = file.getPath().getName();
          if (!last.startsWith(".") && !last.startsWith("_")) {
            found.add(new Found(Names.plain(file.getPath().toUri().toString()), file.getLen()));
          }
        }
      } catch (FileNotFoundException e) {
        throw new JobException("there is no file or folder " + name + "; check the name");
      }
      found.sort(Comparator.comparing(Found::name));
      all.addAll(found);
    }
    return all;
  }
}
