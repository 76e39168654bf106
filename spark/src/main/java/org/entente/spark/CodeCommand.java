package org.entente.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.data.casebook.CasebookException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente-spark code}: articles to events and claims. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description =
        "Code articles into events and claims, as entente read does: text, HTML, RSS, Atom, JSON, JSON Lines, CSV, WARC, each also in gzip; Parquet with a row for each article; folders of them.")
final class CodeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Files or folders.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--stories",
      paramLabel = "FOLDER",
      description = "What dedupe made of the same articles: events then know their story.")
  private String stories;

  @Mixin private JobOptions options;

  @Override
  public Integer call() throws IOException, CasebookException {
    return options.run(
        (spark, output) ->
            new CodeJob(new ArticleFiles(names, options.partitions()), Optional.ofNullable(stories))
                .run(spark, Coders.standard(), output));
  }
}
