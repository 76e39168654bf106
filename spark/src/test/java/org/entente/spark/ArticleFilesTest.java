package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.entente.text.article.ArticleRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {

  @TempDir Path folder;

  @Test
  void aTableOfArticlesReadsAsItsJsonDoes() throws IOException {
    Path lines = Files.write(folder.resolve("news.jsonl"), new News(4).jsonLines(9));
    Path table = folder.resolve("news");
    LocalSpark.session()
        .read()
        .json(lines.toString())
        .repartition(3)
        .write()
        .parquet(table.toString());
    List<String> keys =
        OneMachine.read(lines).articles().stream().map(ArticleRecords::key).sorted().toList();
    List<Row> rows = read(table);
    assertThat(keys).hasSize(9);
    assertThat(rows.stream().map(row -> row.<String>getAs("key"))).containsExactlyElementsOf(keys);
    assertThat(rows.get(0).<String>getAs("name")).contains(".parquet, row ");
  }

  @Test
  void aNameThatIsWrongIsSaid() {
    assertThatThrownBy(() -> read(folder.resolve("nosuch")))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("nosuch");
  }

  @Test
  void oneOfEqualArticlesStaysTheFirst() throws IOException {
    List<String> lines = new News(4).jsonLines(3);
    Files.write(folder.resolve("b.jsonl"), lines);
    Files.write(folder.resolve("a.jsonl"), lines.subList(1, 3));
    List<Row> rows = read(folder);
    assertThat(rows).hasSize(3);
    assertThat(
            rows.stream().map(row -> row.<String>getAs("name")).filter(n -> n.endsWith("a.jsonl")))
        .hasSize(2);
  }

  private static List<Row> read(Path path) throws IOException {
    return new ArticleFiles(List.of(path.toString()), OptionalInt.of(2))
        .read(LocalSpark.session())
        .orderBy("key")
        .collectAsList();
  }
}
