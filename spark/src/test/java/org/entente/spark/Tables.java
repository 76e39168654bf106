package org.entente.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.entente.spark.output.JobOutput;

/** Tables that a job wrote. */
public final class Tables {

  private Tables() {}

  /** A new output. */
  public static JobOutput output(Path folder, boolean replace) throws IOException {
    return JobOutput.at(
        folder.toString(), replace, LocalSpark.session().sparkContext().hadoopConfiguration());
  }

  /** The rows of a table, in its order. */
  public static List<Row> rows(Path folder, String table) {
    return LocalSpark.session().read().parquet(folder.resolve(table).toString()).collectAsList();
  }

  /** The same as text. */
  public static List<String> texts(Path folder, String table) {
    return texts(rows(folder, table));
  }

  /** Rows as text. */
  public static List<String> texts(List<Row> rows) {
    return rows.stream().map(row -> row.mkString(" | ")).toList();
  }
}
