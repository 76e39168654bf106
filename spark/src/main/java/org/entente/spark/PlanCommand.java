package org.entente.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente-spark plan}: time and cost on clusters of several sizes, from measured tasks. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description =
        "Estimate how long a job would take on clusters of several sizes, and what it would cost. This simulates the tasks that another run measured (--times). Tasks are drawn from these with a fixed seed.")
final class PlanCommand implements Callable<Integer> {

  private static final long SEED = 1;
  private static final double HOUR = 3600;
  private static final int MOST_CORES = 1_000_000;
  private static final int MOST_TASKS = 5_000_000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--times",
      required = true,
      paramLabel = "FILE",
      description = "The durations of a run's tasks in seconds, one per line.")
  private Path times;

  @Option(
      names = "--factor",
      required = true,
      paramLabel = "X",
      description = "The amount of work as a multiple of that run.")
  private double factor;

  @Option(
      names = "--join",
      paramLabel = "N",
      description =
          "How many measured tasks make one task. Larger tasks cost the driver less, but take longer at the end. Default: ${DEFAULT-VALUE}.")
  private int join = 1;

  @Option(
      names = "--workers",
      split = ",",
      paramLabel = "N",
      description = "Sizes of the cluster. Default: ${DEFAULT-VALUE}.")
  private List<Integer> workers = List.of(1, 2, 4, 8, 16, 32, 64);

  @Option(
      names = "--cores",
      paramLabel = "N",
      description = "Cores that a worker gives to the job. Default: ${DEFAULT-VALUE}.")
  private int cores = 8;

  @Option(
      names = "--start",
      paramLabel = "S",
      description = "Seconds until a worker takes its first task. Default: ${DEFAULT-VALUE}.")
  private double start = 60;

  @Option(
      names = "--dispatch",
      paramLabel = "S",
      description =
          "Seconds that the driver takes for handing out a task. Default: ${DEFAULT-VALUE}.")
  private double dispatch = 0.005;

  @Option(
      names = "--price",
      paramLabel = "P",
      description =
          "The cost of a worker per hour, in any currency. This is an assumption; use your own figure. Default: ${DEFAULT-VALUE}.")
  private double price = 0.40;

  @Override
  public Integer call() throws IOException {
    require("--workers", workers.stream().allMatch(n -> n >= 1 && n <= MOST_CORES));
    require("--cores", cores >= 1 && cores <= MOST_CORES / Collections.max(workers));
    require("--start", start >= 0 && start < Double.MAX_VALUE);
    require("--dispatch", dispatch >= 0 && dispatch < Double.MAX_VALUE);
    require("--price", price >= 0 && price < Double.MAX_VALUE);
    // load
    double[] measured = measured();
    long count = Math.round(measured.length * factor / join);
    if (!(factor > 0) || join < 1 || count < 1 || count > MOST_TASKS) {
      throw new ParameterException(
          spec.commandLine(),
          "--factor and --join make " + count + " tasks; they must make from 1 to " + MOST_TASKS);
    }
    // compute
    double[] tasks = drawn(measured, (int) count);
    // write
    write(tasks);
    return 0;
  }

  private void require(String option, boolean isFit) {
    if (!isFit) {
      throw new ParameterException(
          spec.commandLine(),
          option
              + " is out of range: workers and cores from 1, a million cores in all, nothing"
              + " negative");
    }
  }

  private double[] drawn(double[] measured, int count) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] tasks = new double[count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < join; j++) {
        tasks[i] += measured[random.nextInt(measured.length)];
      }
    }
    return tasks;
  }

  private void write(double[] tasks) {
    PrintWriter out = spec.commandLine().getOut();
    double work = 0;
    for (double task : tasks) {
      work += task;
    }
    out.printf(
        Locale.ROOT,
        "%d tasks of %.2f core hours; %d cores a worker, %.2f an hour each (an assumption)%n",
        tasks.length,
        work / HOUR,
        cores,
        price);
    out.printf(Locale.ROOT, "%8s %10s %11s %10s%n", "workers", "hours", "efficiency", "cost");
    for (int size : workers) {
      double seconds = new Makespan(size * cores, start, dispatch).of(tasks);
      out.printf(
          Locale.ROOT,
          "%8d %10s %11.2f %10.2f%n",
          size,
          String.format(Locale.ROOT, seconds < HOUR ? "%.4f" : "%.2f", seconds / HOUR),
          work / (seconds * size * cores),
          seconds / HOUR * size * price);
    }
    out.flush();
  }

  private double[] measured() throws IOException {
    try {
      double[] measured =
          Files.readAllLines(times).stream()
              .filter(line -> !line.isBlank())
              .mapToDouble(Double::parseDouble)
              .toArray();
      if (!Arrays.stream(measured).allMatch(s -> s >= 0 && s < Double.MAX_VALUE)) {
        throw new ParameterException(
            spec.commandLine(), times + ": a time is negative or not a number of seconds");
      }
      if (measured.length == 0) {
        throw new ParameterException(
            spec.commandLine(),
            times + " has no times; measure some by running a job with --times");
      }
      return measured;
    } catch (NoSuchFileException e) {
      throw new ParameterException(
          spec.commandLine(), "there is no file " + times + "; check the name after --times", e);
    } catch (CharacterCodingException e) {
      throw new ParameterException(
          spec.commandLine(), times + " is not a text file; name a file written by --times", e);
    } catch (NumberFormatException e) {
      throw new ParameterException(
          spec.commandLine(), times + ": a line is not a number of seconds: " + e.getMessage(), e);
    }
  }
}
