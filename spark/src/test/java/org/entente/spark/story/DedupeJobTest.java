package org.entente.spark.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.entente.spark.LocalSpark;
import org.entente.spark.OneMachine;
import org.entente.spark.Tables;
import org.entente.spark.article.ArticleArchive;
import org.entente.spark.article.ReadAs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DedupeJobTest {

  private static final int STORIES = 60;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void copiesOfEveryKindAreTheStoriesThatOneMachineFinds(int partitions) throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.write(news.resolve("copies.jsonl"), copies());
    Path out = folder.resolve("out");
    new DedupeJob(
            new ArticleArchive(
                List.of(news.toString()), ReadAs.THEY_SAY, OptionalInt.of(partitions)),
            DedupeJob.usualSettings())
        .run(LocalSpark.session(), Tables.output(out, false));
    OneMachine alone = OneMachine.read(news);
    assertThat(alone.stories().stream().map(row -> row.getString(1)).distinct().count())
        .isBetween((long) STORIES, STORIES * 3L);
    assertThat(Tables.texts(out, DedupeJob.STORIES))
        .containsExactlyElementsOf(Tables.texts(alone.stories()));
  }

  /** Texts whole, without their end, without their beginning, inside another, and weeks later. */
  private static List<String> copies() {
    Random random = new Random(3);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < STORIES; i++) {
      String[] words = words(random, 150 + random.nextInt(500));
      int copies = i == 0 ? 150 : random.nextInt(4);
      lines.add(line(i, lines.size(), words, 0, words.length, 1));
      for (int j = 0; j < copies; j++) {
        int begin = random.nextInt(words.length / 3);
        int end = words.length - random.nextInt(words.length / 3);
        lines.add(line(i, lines.size(), words, begin, end, 1 + random.nextInt(28)));
      }
    }
    return lines;
  }

  private static String[] words(Random random, int count) {
    String[] words = new String[count];
    for (int i = 0; i < count; i++) {
      words[i] = i % 3 == 0 ? "the" : "word" + random.nextInt(3000);
    }
    return words;
  }

  private static String line(int story, int number, String[] words, int begin, int end, int day) {
    return String.format(
        java.util.Locale.ROOT,
        "{\"title\": \"Story %d\", \"outlet\": \"Outlet %d\", \"date\": \"2019-05-%02d\", \"language\": \"en\", \"text\": \"%s\"}",
        story,
        number,
        day,
        String.join(" ", List.of(words).subList(begin, end)));
  }
}
