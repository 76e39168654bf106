package org.entente.spark.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.entente.spark.LocalSpark;
import org.entente.spark.Main;
import org.entente.spark.News;
import org.entente.spark.OneMachine;
import org.entente.spark.output.JobException;
import org.entente.text.article.ArticleRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleArchiveTest {

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
  void tablesThatDoNotFitTogetherAreReadOneByOneAndABrokenOneIsAProblem() throws IOException {
    Path tables = Files.createDirectories(folder.resolve("tables"));
    parquet(tables.resolve("b[x].parquet"), "'Row' AS title, 'France and Japan met.' AS text");
    parquet(tables.resolve("bx.parquet"), "'Elsewhere' AS headline, 'Chile and Peru met.' AS body");
    parquet(tables.resolve("c.parquet"), "7 AS title, 'Kenya and Uganda met.' AS text");
    parquet(tables.resolve("n.parquet"), "CAST(NULL AS VARCHAR) AS title, NULL AS text");
    Files.write(tables.resolve("broken.parquet"), new byte[] {1, 2, 3});
    List<Row> rows =
        new ArticleArchive(List.of(tables.toString()), ReadAs.THEY_SAY, OptionalInt.of(2))
            .read(LocalSpark.session())
            .collectAsList();
    assertThat(rows.stream().map(row -> row.<String>getAs("text")).filter(t -> t != null))
        .containsExactlyInAnyOrder(
            "France and Japan met.", "Chile and Peru met.", "Kenya and Uganda met.");
    assertThat(rows.stream().map(row -> row.<Row>getAs("problem")).filter(p -> p != null))
        .hasSize(2)
        .anyMatch(problem -> problem.mkString().contains("n.parquet, row 1"))
        .anyMatch(problem -> problem.mkString().contains("broken.parquet"));
    List<Row> one = read(tables.resolve("b[x].parquet"));
    assertThat(one).hasSize(1);
    assertThat(one.get(0).<String>getAs("text")).startsWith("France");
  }

  private static void parquet(Path file, String columns) {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("COPY (SELECT " + columns + ") TO '" + file + "' (FORMAT parquet)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFileWithAColonInItsNameIsRead() throws IOException {
    Path odd = Files.writeString(folder.resolve("2025-01-07T12:00 100%.txt"), "Japan met France.");
    assertThat(read(odd.getParent())).hasSize(1);
    assertThat(read(odd).get(0).<String>getAs("text")).isEqualTo("Japan met France.");
  }

  @Test
  void fieldsOutletAndDayAreTakenAsTheUserSays() throws IOException {
    Path table = folder.resolve("odd");
    Path lines =
        Files.writeString(
            folder.resolve("odd.jsonl"),
            "{\"Kopf\": \"Visit\", \"Rumpf\": \"The president of France flew to Japan.\"}");
    LocalSpark.session().read().json(lines.toString()).write().parquet(table.toString());
    ReadAs as = new ReadAs("title=kopf,text=rumpf", "Wire", LocalDate.of(2019, 3, 4));
    for (Path path : List.of(lines, table)) {
      List<Row> rows =
          new ArticleArchive(List.of(path.toString()), as, OptionalInt.of(1))
              .read(LocalSpark.session())
              .collectAsList();
      assertThat(rows).hasSize(1);
      assertThat(rows.get(0).<String>getAs("title")).isEqualTo("Visit");
      assertThat(rows.get(0).<String>getAs("text")).startsWith("The president");
      assertThat(rows.get(0).<String>getAs("outlet")).isEqualTo("Wire");
      assertThat(rows.get(0).<LocalDate>getAs("published")).isEqualTo("2019-03-04");
    }
  }

  @Test
  void wordsThatAreWrongAreSaidBeforeAnythingIsDone() {
    String out = folder.resolve("out").toString();
    assertThat(run(2, "code", "x", "-o", out, "--fields", "kopf")).contains("--fields");
    assertThat(run(2, "dedupe", "x", "-o", out, "--published", "May")).contains("--published");
    assertThat(run(1, "code", "x", "-o", out, "--actors", "nosuch")).contains("nosuch");
    assertThat(run(1, "code", "x", "-o", out, "--workspace", "nosuch"))
        .contains("missing workspace");
    assertThat(run(2, "code", "x")).contains("--output");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private static String run(int code, String... words) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    assertThat(Main.run(new PrintStream(said, true, StandardCharsets.UTF_8), words))
        .isEqualTo(code);
    return said.toString(StandardCharsets.UTF_8);
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
    return new ArticleArchive(List.of(path.toString()), ReadAs.THEY_SAY, OptionalInt.of(2))
        .read(LocalSpark.session())
        .orderBy("key")
        .collectAsList();
  }
}
