package org.entente.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.data.casebook.CasebookException;
import org.entente.spark.story.DedupeJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente-spark dedupe}: near-duplicate articles to stories. */
@Command(
    name = "dedupe",
    mixinStandardHelpOptions = true,
    description = "Find which articles are copies of one story.")
final class DedupeCommand implements Callable<Integer> {

  @Mixin private ArticleOptions articles;

  @Mixin private JobOptions options;

  @Override
  public Integer call() throws IOException, CasebookException {
    return options.run(
        articles.names(),
        (spark, output) ->
            new DedupeJob(articles.files(options.partitions()), DedupeJob.usualSettings())
                .run(spark, output));
  }
}
