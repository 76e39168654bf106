package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.entente.data.casebook.CasebookException;
import org.entente.spark.article.ArticleArchive;
import org.entente.spark.article.ReadAs;
import org.entente.spark.code.ClaimTables;
import org.entente.spark.code.CodeJob;
import org.entente.spark.code.CodedTable;
import org.entente.spark.code.Coders;
import org.entente.spark.code.NewsEventTable;
import org.entente.spark.output.ProblemTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {

  private static final int ARTICLES = 36;
  private static final int PAUSE = 50;
  private static final int MINUTES = 5;

  @TempDir Path folder;

  @Test
  void aWorkerThatIsLostChangesNothing()
      throws IOException, InterruptedException, CasebookException {
    Path news = News.folder(folder, ARTICLES);
    Path out = folder.resolve("coded");
    try (Cluster cluster = Cluster.start(Files.createDirectories(folder.resolve("cluster")), 2)) {
      Process job =
          cluster.job("code", news.toString(), "-o", out.toString(), "--partitions", "24");
      // The first worker goes while the articles are being coded.
      while (job.isAlive() && !Files.readString(cluster.log("job")).contains("sentences coded")) {
        Thread.sleep(PAUSE);
      }
      assertThat(out).as("the job was still at work").doesNotExist();
      cluster.kill(0);
      assertThat(job.waitFor(MINUTES, TimeUnit.MINUTES)).as("the job ended").isTrue();
      String log = Files.readString(cluster.log("job"));
      assertThat(job.exitValue()).as(log).isZero();
      assertThat(log).contains("Lost executor");
    }
    Path alone = folder.resolve("alone");
    new CodeJob(
            new ArticleArchive(List.of(news.toString()), ReadAs.THEY_SAY, OptionalInt.of(2)),
            Optional.empty())
        .run(LocalSpark.session(), Coders.standard(), Tables.output(alone, false));
    for (String table :
        List.of(CodedTable.ARTICLES, NewsEventTable.NAME, ClaimTables.CLAIMS, ProblemTable.NAME)) {
      assertThat(Tables.texts(out, table))
          .as(table)
          .isNotEmpty()
          .containsExactlyElementsOf(Tables.texts(alone, table));
    }
  }
}
