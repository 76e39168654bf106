package org.entente.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.data.ledger.DyadMonths;

/**
 * GDELT's export files, 1.0 or 2.0, plain or compressed, to counts for every dyad and month. The
 * query is the library's; only the reading of the files is Spark's.
 */
public final class GdeltJob {

  /** Places of the columns of {@link DyadMonths#COLUMNS} in a row, the same in 1.0 and 2.0. */
  private static final int[] PLACES = {0, 1, 7, 17, 25, 29};

  private static final List<String> TYPES =
      List.of("bigint", "int", "string", "string", "int", "int");

  private static final String NOT_READ = "rows_not_read";

  private GdeltJob() {}

  /**
   * Counts, and writes {@code dyad_months} as Parquet; rows that cannot be read are counted in
   * {@code problems}.
   *
   * @param files names, or patterns of names, of exports without a header
   * @param output folder to be made or replaced
   */
  public static void run(SparkSession spark, List<String> files, String output) throws IOException {
    Output place = Output.at(spark, output);
    Dataset<Row> rows =
        rows(
            spark
                .read()
                .schema(cells())
                .option("sep", "\t")
                .option("quote", "")
                .csv(files.toArray(String[]::new)));
    Observation seen = new Observation("entente-gdelt");
    rows.observe(seen, functions.count(functions.when(BROKEN, 1)).as(NOT_READ))
        .filter(functions.not(BROKEN))
        .createOrReplaceTempView("entente_gdelt");
    spark
        .sql(DyadMonths.sql("entente_gdelt"))
        .coalesce(1)
        .write()
        .parquet(place.part("dyad_months"));
    Row unread = RowFactory.create(notRead(seen));
    spark
        .createDataFrame(List.of(unread), new StructType().add(NOT_READ, DataTypes.LongType))
        .coalesce(1)
        .write()
        .parquet(place.part("problems"));
    place.done();
  }

  private static Object notRead(Observation seen) throws IOException {
    try {
      return seen.get().apply(NOT_READ);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while counting rows that cannot be read", e);
    }
  }

  private static final Column BROKEN =
      functions
          .col("globaleventid")
          .isNull()
          .or(functions.col("sqldate").isNull())
          .or(functions.col("quadclass").isNull());

  /** As many columns as are read, all of them text. */
  private static StructType cells() {
    StructType cells = new StructType();
    for (int i = 0; i <= PLACES[PLACES.length - 1]; i++) {
      cells = cells.add("c" + i, DataTypes.StringType);
    }
    return cells;
  }

  /** The columns that are read; a cell that is no number is missing. */
  private static Dataset<Row> rows(Dataset<Row> cells) {
    String[] names = DyadMonths.COLUMNS.split(", ");
    Column[] columns = new Column[names.length];
    for (int i = 0; i < names.length; i++) {
      columns[i] =
          functions.expr("try_cast(c" + PLACES[i] + " AS " + TYPES.get(i) + ")").as(names[i]);
    }
    return cells.select(columns);
  }
}
