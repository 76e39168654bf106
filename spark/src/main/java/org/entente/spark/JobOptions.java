package org.entente.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.entente.data.casebook.CasebookException;
import org.entente.spark.output.JobOutput;
import org.entente.spark.output.JobProgress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of all jobs. */
final class JobOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "The folder for the tables (Parquet). It appears only when it is complete.")
  private String output;

  @Option(
      names = "--overwrite",
      description = "Replace an existing folder once the new one is complete.")
  private boolean overwrite;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "The number of partitions. It does not change the result.")
  private Integer partitions;

  @Option(
      names = "--times",
      paramLabel = "FILE",
      description =
          "Also write the duration of each task in the longest stage, in seconds, for plan.")
  private Path times;

  /** The work of a job. */
  @FunctionalInterface
  interface Work {
    void run(SparkSession spark, JobOutput output) throws IOException, CasebookException;
  }

  OptionalInt partitions() {
    if (partitions != null && partitions < 1) {
      throw new ParameterException(
          spec.commandLine(), "--partitions must be 1 or more, not " + partitions);
    }
    return partitions == null ? OptionalInt.empty() : OptionalInt.of(partitions);
  }

  /**
   * Opens Spark, does the work with its progress shown, and closes Spark.
   *
   * @param inputs what is read
   */
  int run(List<String> inputs, Work work) throws IOException, CasebookException {
    PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    partitions();
    TaskTimes measured = new TaskTimes();
    try (SparkSession spark = Sessions.open(spec.name())) {
      spark.sparkContext().addSparkListener(new JobProgress(errors));
      spark.sparkContext().addSparkListener(measured);
      Configuration settings = spark.sparkContext().hadoopConfiguration();
      JobOutput written = JobOutput.at(output, overwrite, settings);
      boolean whole = false;
      try {
        work.run(spark, written.besides(inputs, settings));
        whole = true;
      } finally {
        if (!whole) {
          written.abandon();
        }
      }
    }
    if (times != null) {
      errors.println("entente-spark: " + measured.write(times));
    }
    errors.println("entente-spark: wrote " + output);
    return 0;
  }
}
