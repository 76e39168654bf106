package org.entente.spark.article;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.spark.output.FileNames;
import org.entente.spark.output.ProblemTable;
import org.entente.text.read.entry.Problem;

/**
 * Tables of Parquet with a row for each article to rows of {@link ArticleTable}. The files of a
 * folder are read together, with the columns of all; where they do not fit together each is read by
 * itself, and one that cannot be read is a problem.
 */
final class ParquetArticles {

  private static final int LONGEST_REASON = 200;

  private final SparkSession spark;
  private final ReadAs as;
  private final int first;

  /**
   * Reads tables.
   *
   * @param as what the user says of the articles
   * @param first the number of the first file; the others follow
   */
  ParquetArticles(SparkSession spark, ReadAs as, int first) {
    this.spark = spark;
    this.as = as;
    this.first = first;
  }

  /** The rows of files, by plain name. */
  List<Dataset<Row>> read(List<String> names) {
    Map<String, List<String>> folders = new TreeMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : names) {
      numbers.putIfAbsent(name, first + numbers.size());
      String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
      folders.computeIfAbsent(folder, f -> new ArrayList<>()).add(name);
    }
    ReadRows reader = new ReadRows(as, numbers);
    List<Dataset<Row>> all = new ArrayList<>();
    for (List<String> together : folders.values()) {
      try {
        all.add(rows(together, reader));
      } catch (Exception e) {
        // Whatever does not fit, or is broken, is found file by file.
        together.forEach(name -> all.add(alone(name, reader, numbers.get(name))));
      }
    }
    return all;
  }

  /** One file; Spark throws what it does not declare. */
  private Dataset<Row> alone(String name, ReadRows reader, int number) {
    try {
      return rows(List.of(name), reader);
    } catch (Exception e) {
      String reason = String.valueOf(e.getMessage());
      Row problem =
          ProblemTable.row(
              name,
              Problem.Kind.UNREADABLE.name(),
              "it cannot be read as Parquet: "
                  + reason.substring(0, Math.min(LONGEST_REASON, reason.length())),
              "Check the file, or write it again with plain types");
      return spark.createDataFrame(
          List.of(ArticleTable.problem(problem, number, 0)), ArticleTable.schema());
    }
  }

  private Dataset<Row> rows(List<String> names, ReadRows reader) {
    return spark
        .read()
        .option("mergeSchema", true)
        .parquet(names.stream().map(FileNames::literal).toArray(String[]::new))
        .select(to_json(struct(col("*"))), col("_metadata.file_path"), col("_metadata.row_index"))
        .flatMap(reader, Encoders.row(ArticleTable.schema()));
  }
}
