package org.entente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The jobs by name: {@code code} and {@code gdelt}. What {@code spark-submit} starts. */
@Command(
    name = "entente-spark",
    description = "Entente's coder and counts on Apache Spark.",
    mixinStandardHelpOptions = true,
    subcommands = {Jobs.Code.class, Jobs.Gdelt.class})
public final class Jobs {

  private Jobs() {}

  /** Starts the job that is named. */
  public static void main(String[] words) {
    int code = new CommandLine(new Jobs()).execute(words);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static SparkSession session(String name) {
    SparkSession.Builder builder = SparkSession.builder().appName("entente " + name);
    // Without a master the machine itself does the work.
    return System.getProperty("spark.master") == null
        ? builder
            .master("local[*]")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.ui.enabled", "false")
            .getOrCreate()
        : builder.getOrCreate();
  }

  /** {@code code}: articles to events and claims. */
  @Command(name = "code", description = "Articles to events and claims in Parquet.")
  static final class Code implements Callable<Integer> {

    @Parameters(
        paramLabel = "FILE",
        arity = "1..*",
        description = "Files of articles, or folders of them, that every executor can read.")
    private List<Path> names = new ArrayList<>();

    @Option(names = "--partitions", description = "Pieces of work. Without it: one for each file.")
    private int partitions;

    @Option(
        names = {"-o", "--output"},
        required = true,
        description = "The folder to make or replace.")
    private String output;

    @Override
    public Integer call() throws IOException {
      List<String> files = new ArrayList<>();
      for (Path name : names) {
        try (Stream<Path> all = Files.walk(name)) {
          all.filter(Files::isRegularFile).map(Path::toString).sorted().forEach(files::add);
        }
      }
      try (SparkSession spark = session("code")) {
        CodeJob.run(spark, files, partitions > 0 ? partitions : files.size(), output);
      }
      return 0;
    }
  }

  /** {@code gdelt}: exports to counts for every dyad and month. */
  @Command(name = "gdelt", description = "GDELT's exports to counts for every dyad and month.")
  static final class Gdelt implements Callable<Integer> {

    @Parameters(
        paramLabel = "FILE",
        arity = "1..*",
        description = "Exports without a header, plain or compressed; patterns are allowed.")
    private List<String> files = new ArrayList<>();

    @Option(
        names = {"-o", "--output"},
        required = true,
        description = "The folder to make or replace.")
    private String output;

    @Override
    public Integer call() throws IOException {
      try (SparkSession spark = session("gdelt")) {
        GdeltJob.run(spark, files, output);
      }
      return 0;
    }
  }
}
