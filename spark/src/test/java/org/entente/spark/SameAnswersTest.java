package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.core.claim.Claim;
import org.entente.core.claim.ToldEvent;
import org.entente.data.ledger.DyadMonths;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.text.article.ArticleClaims;
import org.entente.text.article.ArticleCoder;
import org.entente.text.article.CodedArticle;
import org.entente.text.article.ToldEvents;
import org.entente.text.read.Article;
import org.entente.text.read.ArticleReader;
import org.entente.text.read.Articles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jobs give what one machine gives, whatever the number of partitions. */
class SameAnswersTest {

  private static final List<String> TEXTS =
      List.of(
          "Japan imposed sanctions on Russia on Monday. \"We had no choice,\" said John Carter, a spokesman for Japan's foreign ministry.",
          "France and Poland signed a treaty in Warsaw. Many analysts believe that the alliance with the United States will last.",
          "China accused the Philippines of ramming a boat. The Philippines rejected the claim.",
          "The weather was fine. Norway recalled its ambassador from Iran, AFP reported.");
  private static final String POISON = "word ".repeat(2_100_000);

  @TempDir private static Path folder;

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .appName("test")
            .master("local[2]")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    if (spark != null) {
      spark.stop();
    }
  }

  private static List<String> rows(String parquet, String order) {
    return spark.read().parquet(parquet).orderBy(order).collectAsList().stream()
        .map(Row::toString)
        .toList();
  }

  @Test
  void articlesGiveTheSameEventsAndClaims() throws IOException {
    List<String> files = new ArrayList<>();
    List<ToldEvent> events = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      Path file =
          Files.writeString(
              folder.resolve("a" + i + ".txt"),
              "Title " + i + "\n\nPublished: 2025-01-07\n\n" + TEXTS.get(i));
      files.add(file.toString());
      try (Articles articles = ArticleReader.withDefaults().read(file)) {
        while (articles.hasNext()) {
          Article article = articles.next();
          CodedArticle coded = CodedArticle.of(article, ArticleCoder.withDefaults().code(article));
          events.addAll(ToldEvents.of(List.of(coded)));
          claims.addAll(ArticleClaims.of(coded));
        }
      }
    }
    assertThat(events).hasSizeGreaterThan(3);
    assertThat(claims).hasSizeGreaterThan(1);
    List<String> first = null;
    for (int partitions : new int[] {1, 2, 7}) {
      String output = folder.resolve("coded-" + partitions).toString();
      CodeJob.run(spark, files, partitions, output);
      List<Row> rows = spark.read().parquet(output + "/events").orderBy("id").collectAsList();
      assertThat(rows.stream().map(r -> r.<String>getAs("id")).toList())
          .isEqualTo(events.stream().map(ToldEvent::id).sorted().toList());
      assertThat(rows.stream().map(r -> r.<String>getAs("sentence")).sorted().toList())
          .isEqualTo(events.stream().map(ToldEvent::sentence).sorted().toList());
      List<Row> said = spark.read().parquet(output + "/claims").orderBy("id").collectAsList();
      assertThat(said.stream().map(r -> r.getAs("id") + " " + r.getAs("words")).toList())
          .isEqualTo(claims.stream().map(c -> c.id() + " " + c.words()).sorted().toList());
      assertThat(rows(output + "/problems", "origin")).isEmpty();
      List<String> all = new ArrayList<>(rows(output + "/events", "id"));
      all.addAll(rows(output + "/claims", "id"));
      first = first == null ? all : first;
      assertThat(all).isEqualTo(first);
    }
  }

  @Test
  void aPoisonedFileIsSetAsideWithItsReason() throws IOException {
    Path sound = Files.writeString(folder.resolve("sound.txt"), "Title\n\n" + TEXTS.get(0));
    Path broken = Files.write(folder.resolve("broken.warc"), new byte[] {'W', 'A', 0, 1, 2});
    Path long1 = Files.writeString(folder.resolve("long.txt"), POISON);
    String output = folder.resolve("poisoned").toString();
    CodeJob.run(
        spark,
        List.of(sound.toString(), broken.toString(), long1.toString(), folder + "/missing.txt"),
        3,
        output);
    assertThat(rows(output + "/events", "id")).isNotEmpty();
    assertThat(rows(output + "/problems", "origin"))
        .anyMatch(row -> row.contains("broken.warc"))
        .anyMatch(row -> row.contains("missing.txt"));
  }

  @Test
  void aSecondRunTakesThePlaceOfTheFirst() throws IOException {
    Path file = Files.writeString(folder.resolve("again.txt"), "Title\n\n" + TEXTS.get(2));
    String output = folder.resolve("again").toString();
    CodeJob.run(spark, List.of(file.toString()), 1, output);
    List<String> once = rows(output + "/events", "id");
    CodeJob.run(spark, List.of(file.toString()), 2, output);
    assertThat(rows(output + "/events", "id")).isEqualTo(once);
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.map(p -> p.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".again"));
    }
  }

  @Test
  void gdeltIsCountedAsInTheWorkspace() throws Exception {
    SplittableRandom random = new SplittableRandom(5);
    List<String> codes = List.of("USA", "JPN", "KOR", "CHN", "");
    List<String> lines = new ArrayList<>();
    Workspace workspace = new Workspace(folder.resolve("workspace"));
    try (Store store = workspace.openForWriting()) {
      store.execute(
          "CREATE TABLE gdelt2_events (globaleventid BIGINT, sqldate INTEGER, actor1countrycode VARCHAR, actor2countrycode VARCHAR, isrootevent INTEGER, quadclass INTEGER)");
      for (int i = 0; i < 3_000; i++) {
        int width = i % 2 == 0 ? 57 : 61;
        String[] cells = new String[width];
        java.util.Arrays.fill(cells, "");
        cells[0] = String.valueOf(i / 2);
        cells[1] = String.valueOf(20190100 + random.nextInt(12) * 100 + 1 + random.nextInt(28));
        cells[7] = codes.get(random.nextInt(codes.size()));
        cells[17] = codes.get(random.nextInt(codes.size()));
        cells[25] = String.valueOf(random.nextInt(2));
        cells[29] = String.valueOf(1 + random.nextInt(4));
        lines.add(String.join("\t", cells));
        store.execute(
            String.format(
                java.util.Locale.ROOT,
                "INSERT INTO gdelt2_events VALUES (%s, %s, nullif('%s', ''), nullif('%s', ''), %s, %s)",
                cells[0],
                cells[1],
                cells[7],
                cells[17],
                cells[25],
                cells[29]));
      }
      lines.add("not\ta\trow");
      Path one = folder.resolve("machine.parquet");
      DyadMonths.toParquet(store, "gdelt2_events", one);
      List<String> machine = rows(one.toString(), "month");
      for (int parts : new int[] {1, 2, 7}) {
        Path input = Files.createDirectories(folder.resolve("gdelt-" + parts));
        for (int p = 0; p < parts; p++) {
          int part = p;
          List<String> own =
              java.util.stream.IntStream.range(0, lines.size())
                  .filter(i -> i % parts == part)
                  .mapToObj(lines::get)
                  .toList();
          Files.write(input.resolve(p + ".CSV"), own);
        }
        String output = folder.resolve("months-" + parts).toString();
        GdeltJob.run(spark, List.of(input.toString()), output);
        assertThat(rows(output + "/dyad_months", "month"))
            .hasSizeGreaterThan(60)
            .containsExactlyInAnyOrderElementsOf(machine);
        assertThat(rows(output + "/problems", "rows_not_read")).containsExactly("[1]");
      }
    }
  }
}
