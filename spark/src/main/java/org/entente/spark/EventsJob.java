package org.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.input_file_name;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.entente.core.state.State;
import org.entente.data.events.GdeltExport;
import org.entente.data.events.ToldDyads;
import org.entente.data.states.StateTables;

/**
 * Exports of GDELT and coded events to dyad-months: the tables {@code dyad_months} and {@code
 * problems}. Each event counts once, however many files hold it.
 *
 * @param gdelt files or folders of GDELT 1.0 or 2.0 exports, also in gzip
 * @param coded folders that {@link CodeJob} wrote
 * @param partitions into how many parts the work is cut; empty to leave it to Spark
 */
record EventsJob(List<String> gdelt, List<String> coded, OptionalInt partitions) {

  static final String MONTHS = "dyad_months";
  static final String PROBLEMS = "problems";

  /** Runs the job into an output, which it commits. */
  void run(SparkSession spark, Output output) throws IOException {
    requireInputs(spark);
    Dataset<Row> events = events(spark).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> counts =
        events
            .filter(col("problem").isNull())
            .groupBy("source", CountedTable.CELL)
            .agg(countDistinct("id").as("count"));
    counts
        .groupByKey(DyadGroups.key(), Encoders.STRING())
        .flatMapGroups(new DyadGroups(), Encoders.row(DyadMonthTable.schema()))
        .orderBy("source", "a", "b", "month")
        .write()
        .mode(SaveMode.ErrorIfExists)
        .parquet(output.table(MONTHS));
    events
        .filter(col("problem").isNotNull())
        .select("problem.*")
        .orderBy("origin", "message")
        .write()
        .parquet(output.table(PROBLEMS));
    events.unpersist();
    output.commit();
  }

  private Dataset<Row> events(SparkSession spark) {
    Set<String> states =
        StateTables.registry().states().stream().map(State::code).collect(Collectors.toSet());
    Dataset<Row> events = spark.createDataFrame(List.of(), CountedTable.schema());
    if (!gdelt.isEmpty()) {
      Dataset<Row> lines =
          spark
              .read()
              .option("lineSep", "\n")
              .option("recursiveFileLookup", true)
              .text(gdelt.toArray(String[]::new))
              .select(col("value"), input_file_name());
      events =
          events.union(
              cut(lines)
                  .flatMap(
                      new GdeltLines(GdeltExport.between(states)),
                      Encoders.row(CountedTable.schema())));
    }
    ToldDyads dyads = new ToldDyads(states);
    for (String folder : coded) {
      Dataset<Row> told = spark.read().parquet(folder + "/" + ToldEventTable.NAME);
      events =
          events.union(
              cut(told).flatMap(new CodedDyads(dyads), Encoders.row(CountedTable.schema())));
    }
    return events;
  }

  private void requireInputs(SparkSession spark) throws IOException {
    Configuration settings = spark.sparkContext().hadoopConfiguration();
    for (String name : gdelt) {
      Path path = new Path(name);
      if (!path.getFileSystem(settings).exists(path)) {
        throw new JobException("there is no file or folder " + name + "; check the name");
      }
    }
    for (String folder : coded) {
      Path whole = new Path(folder, Output.SUCCESS);
      if (!whole.getFileSystem(settings).exists(whole)) {
        throw new JobException(
            folder + " is not a folder that code finished; name the one after its -o");
      }
    }
  }

  private Dataset<Row> cut(Dataset<Row> rows) {
    return partitions.isPresent() ? rows.repartition(partitions.getAsInt()) : rows;
  }
}
