package org.entente.spark;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.data.casebook.CasebookException;
import org.entente.data.csv.SmallFile;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.spark.article.ArticleArchive;
import org.entente.spark.code.CodeJob;
import org.entente.spark.code.Coders;
import org.entente.spark.output.JobException;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.LeaderTerm;
import org.entente.text.actor.UserNames;
import org.entente.text.article.ArticleCoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente-spark code}: articles to events and claims. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description =
        "Code articles into events and claims, as entente read does: text, HTML, RSS, Atom, JSON, JSON Lines, CSV, WARC, each also in gzip; Parquet with one row per article; folders of them.")
final class CodeCommand implements Callable<Integer> {

  @Mixin private ArticleOptions articles;

  @Option(
      names = "--stories",
      paramLabel = "FOLDER",
      description = "The output of dedupe for the same articles; it gives each event its story.")
  private String stories;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "A file of your own names on this machine, one entry per line, as for entente read: code|names|from year|to year|kind|sector.")
  private Path actors;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description =
          "Also recognise the leaders in Archigos that are loaded in this workspace on this machine, as entente read does.")
  private Path workspace;

  @Mixin private JobOptions options;

  @Override
  public Integer call() throws IOException, CasebookException, WorkspaceException, SQLException {
    ArticleArchive files = articles.files(options.partitions());
    ArticleCoder coder = Coders.standard(leaders(), ownNames());
    List<String> inputs = new ArrayList<>(articles.names());
    Optional.ofNullable(stories).ifPresent(inputs::add);
    return options.run(
        inputs,
        (spark, output) ->
            new CodeJob(files, Optional.ofNullable(stories)).run(spark, coder, output));
  }

  private List<LeaderTerm> leaders() throws WorkspaceException, SQLException {
    return workspace == null ? List.of() : Coders.leaders(new Workspace(workspace));
  }

  private List<ActorName> ownNames() throws IOException {
    if (actors == null) {
      return List.of();
    }
    try {
      return UserNames.parse(SmallFile.lines(actors));
    } catch (NoSuchFileException e) {
      throw new JobException("missing file " + actors + "; check the name after --actors");
    } catch (IllegalArgumentException e) {
      throw new JobException(actors + ", " + e.getMessage());
    }
  }
}
