package org.entente.text.read.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldMapTest {

  @Test
  void pairsAreRead() {
    assertThat(FieldMap.parse(" title=headline, TEXT = body ,date=published_at,").names())
        .isEqualTo(
            Map.of(
                ArticleField.TITLE, "headline",
                ArticleField.TEXT, "body",
                ArticleField.DATE, "published_at"));
    assertThat(FieldMap.parse("")).isEqualTo(FieldMap.usual());
    assertThat(FieldMap.parse("text=a,title=b").toString()).isEqualTo("title=b,text=a");
  }

  @Test
  void wrongOnesSayWhatToWriteInstead() {
    assertThatThrownBy(() -> FieldMap.parse("txet=body"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown part of an article \"txet\"; did you mean \"text\"?")
        .hasMessageEndingWith("title, text, outlet, date, language, url");
    assertThatThrownBy(() -> FieldMap.parse("text"))
        .hasMessage("\"text\" is not a pair of part and field; write it as text=body");
    assertThatThrownBy(() -> FieldMap.parse("text=a,text=b")).hasMessageContaining("mapped twice");
    assertThatThrownBy(() -> FieldMap.parse("=b")).hasMessageContaining("is not a pair");
    assertThatThrownBy(() -> FieldMap.parse("quux=b")).hasMessageNotContaining("did you mean");
  }
}
