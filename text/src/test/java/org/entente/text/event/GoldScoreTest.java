package org.entente.text.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.text.Models;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * The field's gold sentences. The system's lines are left in target/ for the field's own scorer:
 * {@code score_events.py plover_gsr_dev.json text/target/plover_gsr_dev.jsonl --boot 1000}.
 */
class GoldScoreTest {

  private static GoldScores scores(String name) throws IOException, ClassNotFoundException {
    Path gold = Models.gold(name + ".json");
    Models.needed();
    List<String> lines = CodeGold.lines(gold, CodeGold.parses(gold, Optional.empty()));
    Files.write(Files.createDirectories(Path.of("target")).resolve(name + ".jsonl"), lines);
    GoldScores scores = GoldScores.of(JsonMapper.builder().build().readTree(gold.toFile()), lines);
    System.out.println(name + ": " + scores);
    return scores;
  }

  @Test
  void codedByHand() throws IOException, ClassNotFoundException {
    GoldScores scores = scores("plover_gsr_dev");
    assertThat(scores.f1("type")).isGreaterThan(0.84);
    assertThat(scores.f1("source")).isGreaterThan(0.85);
    assertThat(scores.f1("target")).isGreaterThan(0.79);
    assertThat(scores.f1("triple")).isGreaterThan(0.56);
  }

  @Test
  void modernSentences() throws IOException, ClassNotFoundException {
    assertThat(scores("plover_types_train").f1("type")).isGreaterThan(0.78);
  }
}
