package org.entente.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.text.Models;
import org.junit.jupiter.api.Test;

class LanguagePipelineTest {
  private static final String TEXT = "Japan met Korea. \"No,\" said the U.S. envoy.";

  @Test
  void offsetsPointIntoTheText() {
    List<Sentence> sentences = new LanguagePipeline().split(TEXT);
    assertThat(sentences).hasSize(2);
    for (Token token : sentences.get(1).tokens()) {
      assertThat(TEXT.substring(token.begin(), token.end())).isEqualTo(token.text());
    }
  }

  @Test
  void aSentenceIsParsed() {
    Models.needed();
    LanguagePipeline pipeline = new LanguagePipeline();
    ParsedSentence parsed = pipeline.parse(pipeline.split(TEXT).get(0));
    assertThat(parsed.lemma(1)).isEqualTo("meet");
    assertThat(parsed.relation(0)).isEqualTo("nsubj");
    assertThat(parsed.relation(2)).isEqualTo("obj");
  }

  @Test
  void aTableIsNotParsed() {
    String table = "USA 1 ".repeat(200);
    LanguagePipeline pipeline = new LanguagePipeline();
    ParsedSentence flat = pipeline.parse(pipeline.split(table).get(0));
    assertThat(flat.head(0)).isEqualTo(-1);
  }
}
