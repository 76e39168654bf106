package org.entente.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.entente.app.report.format.Json;
import org.entente.app.report.format.SafeCells;
import org.entente.text.read.ArticleReader;
import org.entente.text.read.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class SafeCellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=1+1|'=1+1",
        "+SUM(A1)|'+SUM(A1)",
        "-cmd|'-cmd",
        "@x|'@x",
        "\uFF1D1|'\uFF1D1",
        "'=1|''=1",
        "-5|-5",
        "+12.5|+12.5",
        "Talks = success|Talks = success",
        "'It is done'|'It is done'"
      })
  void onlyWhatASpreadsheetWouldRunIsMarked(String cell, String safe) {
    assertThat(SafeCells.of(cell)).isEqualTo(safe);
    assertThat(SafeCells.row(true, cell)).containsExactly(cell);
    assertThat(SafeCells.row(false, cell)).containsExactly(safe);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=HYPERLINK(\"x\")", "-we leave-", "''=a", "@home", "'quoted'", "plain", "'"})
  void whatIsWrittenIsReadBackUnchanged(String title) throws IOException {
    StringWriter table = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(table)) {
      csv.writeRecord("title", "text");
      csv.writeRecord(SafeCells.row(false, title, title));
    }
    byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);

    try (Articles articles =
        ArticleReader.withDefaults().read(new ByteArrayInputStream(bytes), "a.csv")) {
      assertThat(articles.next())
          .satisfies(article -> assertThat(article.title().value()).contains(title))
          .satisfies(article -> assertThat(article.text()).isEqualTo(title));
    }
  }

  @Test
  void marksOfDirectionAreEscapedInJson() {
    String words = "a\u202Eb\u2066c\u200Fd\u0085e";
    String json = Json.text(JsonNodeFactory.instance.objectNode().put("words", words));

    assertThat(json).contains("a\\u202eb\\u2066c\\u200fd\\u0085e");
    assertThat(JsonMapper.shared().readTree(json).path("words").stringValue()).isEqualTo(words);
  }
}
