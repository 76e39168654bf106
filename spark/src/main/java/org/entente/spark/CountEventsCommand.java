package org.entente.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.data.casebook.CasebookException;
import org.entente.spark.count.EventsJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente-spark events}: exports of GDELT and coded events to dyad-months. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description =
        "Count events between two states by month: root events of GDELT exports (1.0 and 2.0, unpacked or as gzip or zip), and events that code found. Sources are never added together.")
final class CountEventsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "GDELT",
      arity = "0..*",
      description = "GDELT exports, or folders or patterns of them.")
  private List<String> gdelt = new ArrayList<>();

  @Option(names = "--coded", paramLabel = "FOLDER", description = "The output of code. Repeatable.")
  private List<String> coded = new ArrayList<>();

  @Mixin private JobOptions options;

  @Override
  public Integer call() throws IOException, CasebookException {
    if (gdelt.isEmpty() && coded.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "nothing to count; name exports of GDELT, or --coded FOLDER");
    }
    List<String> inputs = new ArrayList<>(gdelt);
    inputs.addAll(coded);
    return options.run(
        inputs,
        (spark, output) -> new EventsJob(gdelt, coded, options.partitions()).run(spark, output));
  }
}
