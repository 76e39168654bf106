package org.entente.spark.count;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.entente.core.state.State;
import org.entente.data.events.GdeltExport;
import org.entente.data.events.NewsDyads;
import org.entente.data.ledger.CountedFolder;
import org.entente.data.states.StateTables;
import org.entente.spark.code.CodeJob;
import org.entente.spark.code.NewsEventTable;
import org.entente.spark.output.FileNames;
import org.entente.spark.output.InputFiles;
import org.entente.spark.output.JobOutput;
import org.entente.spark.output.ProblemTable;
import org.entente.spark.output.SerializedSettings;

/**
 * Exports of GDELT and coded events to dyad-months: the tables {@code dyad_months} and {@code
 * problems}. Each event counts once, however many files hold it.
 *
 * @param gdelt files, folders or patterns of GDELT 1.0 or 2.0 exports, also in gzip and zip
 * @param coded folders that {@link CodeJob} wrote
 * @param partitions into how many parts the work is cut; empty to leave it to Spark
 */
public record EventsJob(List<String> gdelt, List<String> coded, OptionalInt partitions) {

  public static final String MONTHS = CountedFolder.MONTHS;

  private static final int MOST_READERS = 10_000;

  /** Runs the job into an output, which it commits. */
  public void run(SparkSession spark, JobOutput output) throws IOException {
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
        .parquet(output.table(ProblemTable.NAME));
    events.unpersist();
    output.commit();
  }

  private Dataset<Row> events(SparkSession spark) throws IOException {
    Set<String> states =
        StateTables.registry().states().stream().map(State::code).collect(Collectors.toSet());
    Dataset<Row> events = spark.createDataFrame(List.of(), CountedTable.schema());
    if (!gdelt.isEmpty()) {
      events =
          events.union(
              cut(lines(spark))
                  .flatMap(
                      new GdeltLines(GdeltExport.between(states)),
                      Encoders.row(CountedTable.schema())));
    }
    NewsDyads dyads = new NewsDyads(states);
    for (String folder : coded) {
      Dataset<Row> told =
          spark.read().parquet(FileNames.literal(folder + "/" + NewsEventTable.NAME));
      events =
          events.union(
              cut(told).flatMap(new CodedDyads(dyads), Encoders.row(CountedTable.schema())));
    }
    return events;
  }

  /** Lines, each with its file: Spark cuts plain files by itself; a packed one is for one task. */
  private Dataset<Row> lines(SparkSession spark) throws IOException {
    Configuration settings = spark.sparkContext().hadoopConfiguration();
    List<String> plain = new ArrayList<>();
    List<Row> packed = new ArrayList<>();
    for (InputFiles.Found file : InputFiles.list(gdelt, settings)) {
      if (PackedLines.isRead(file.name())) {
        packed.add(RowFactory.create(file.name()));
      } else {
        plain.add(file.name());
      }
    }
    Dataset<Row> lines = spark.createDataFrame(List.of(), PackedLines.schema());
    if (!plain.isEmpty()) {
      lines =
          lines.union(
              spark
                  .read()
                  .option("lineSep", "\n")
                  .text(plain.stream().map(FileNames::literal).toArray(String[]::new))
                  .select(
                      col("value"),
                      input_file_name(),
                      lit(null).cast(ProblemTable.schema()).as("problem")));
    }
    if (!packed.isEmpty()) {
      StructType named = new StructType().add("file", DataTypes.StringType);
      int tasks = Math.min(packed.size(), MOST_READERS);
      lines =
          lines.union(
              spark
                  .createDataFrame(
                      new JavaSparkContext(spark.sparkContext()).parallelize(packed, tasks), named)
                  .flatMap(
                      new PackedLines(new SerializedSettings(settings)),
                      Encoders.row(PackedLines.schema())));
    }
    return lines;
  }

  private void requireInputs(SparkSession spark) throws IOException {
    Configuration settings = spark.sparkContext().hadoopConfiguration();
    for (String folder : coded) {
      JobOutput.requireFinished(folder, "code", NewsEventTable.NAME, settings);
    }
  }

  private Dataset<Row> cut(Dataset<Row> rows) {
    return partitions.isPresent() ? rows.repartition(partitions.getAsInt()) : rows;
  }
}
