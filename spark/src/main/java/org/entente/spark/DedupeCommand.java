package org.entente.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.data.casebook.CasebookException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente-spark dedupe}: near-duplicate articles to stories. */
@Command(
    name = "dedupe",
    mixinStandardHelpOptions = true,
    description = "Find which articles are copies of one story.")
final class DedupeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Files or folders.")
  private List<String> names = new ArrayList<>();

  @Mixin private JobOptions options;

  @Override
  public Integer call() throws IOException, CasebookException {
    return options.run(
        (spark, output) ->
            new DedupeJob(new ArticleFiles(names, options.partitions()), DedupeJob.usualSettings())
                .run(spark, output));
  }
}
