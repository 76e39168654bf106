package org.entente.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.text.read.Samples.Result;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishPartTest {

  private static final String KOREAN =
      "\uD55C\uAD6D\uACFC \uC77C\uBCF8\uC758 \uC678\uBB34\uC7A5\uAD00\uC774 \uD654\uC694\uC77C\uC5D0 \uB9CC\uB0AC\uB2E4.";
  private static final String RUSSIAN =
      "\u041C\u0438\u043D\u0438\u0441\u0442\u0440\u044B \u0432\u0441\u0442\u0440\u0435\u0442\u0438\u043B\u0438\u0441\u044C \u0432\u043E \u0432\u0442\u043E\u0440\u043D\u0438\u043A \u0432 \u041C\u043E\u0441\u043A\u0432\u0435.";
  private static final String ENGLISH =
      "The ministers met on Tuesday, and they agreed to open the bridge.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        KOREAN + " " + KOREAN,
        RUSSIAN + " " + RUSSIAN,
        "\u5916\u76F8\u306F\u706B\u66DC\u65E5\u306B\u4F1A\u8AC7\u3057\u305F\u3002",
        "\u0627\u0644\u062A\u0642\u0649 \u0627\u0644\u0648\u0632\u0631\u0627\u0621 \u064A\u0648\u0645 \u0627\u0644\u062B\u0644\u0627\u062B\u0627\u0621.",
        "Die Minister trafen sich am Dienstag, um \u00FCber die Br\u00FCcke zu sprechen.",
        "Les ministres se sont r\u00E9unis mardi pour parler du pont et des co\u00FBts."
      })
  void twoSentencesOfAnotherLanguageAreNotEnglish(String text) {
    assertThat(kinds(text)).containsExactly(Problem.Kind.NOT_ENGLISH);
    assertThat(Samples.read("a.txt", text).articles()).isEmpty();
  }

  @Test
  void theEnglishLineOfAForeignPageIsRead() {
    Result result = Samples.read("a.jsonl", json(KOREAN + "\\n\\n" + ENGLISH + "\\n\\n" + RUSSIAN));

    assertThat(result.articles()).extracting(Article::text).containsExactly(ENGLISH);
    assertThat(result.messages())
        .singleElement()
        .asString()
        .contains("2 of 3 lines are not in English (Cyrillic, Hangul); the rest was read");
  }

  @Test
  void anEnglishSentenceInALineOfAnotherScriptIsRead() {
    Result result = Samples.read("a.jsonl", json(ENGLISH + " " + RUSSIAN + " " + ENGLISH));

    assertThat(result.articles())
        .extracting(Article::text)
        .containsExactly(ENGLISH + " " + ENGLISH);
  }

  @Test
  void namesInAnotherScriptDoNoHarm() {
    String text = "Kim Jong Un (\uAE40\uC815\uC740) met Vladimir Putin on the train to the border.";
    Result result = Samples.read("a.jsonl", json(text));

    assertThat(result.articles()).extracting(Article::text).containsExactly(text);
    assertThat(result.messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Japan, Seoul sign pact",
        "Mayors of Los Angeles, La Paz, El Paso and San Jose meet at the border",
        "Leaders from De Gaulle to Den Uyl were at odds with the United States over it."
      })
  void shortEnglishTextsAndForeignNamesAreEnglish(String text) {
    assertThat(Samples.read("a.jsonl", json(text)).messages()).isEmpty();
  }

  @Test
  void aStatedLanguageIsNotJudged() {
    ArticleReader reader =
        ArticleReader.withDefaults()
            .with(org.entente.text.read.entry.Statement.nothing().withLanguage("en"));

    assertThat(Samples.read(reader, "a.txt", Samples.bytes(RUSSIAN)).articles()).hasSize(1);
  }

  private static String json(String text) {
    return "{\"text\":\"" + text + "\"}";
  }

  private static List<Problem.Kind> kinds(String text) {
    return Samples.read("a.txt", text).problems().kept().stream().map(Problem::kind).toList();
  }
}
