package org.entente.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad condemned Mali.",
        "Moscow, 7 May",
        "",
        "The newspaper Le Monde said that Paris had expelled the envoy.",
        "The Los Angeles fires were put out with help from Mexico.",
        "Von der Leyen met the Italian premier in Rome on Monday.",
        "The ministry (외교부) summoned the ambassador of Japan."
      })
  void mayBeEnglish(String passage) {
    assertThat(EnglishText.isPossible(passage)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "한국 정부는 일본 대사를 초치했다.",
        "Россия осудила решение США. МИД вызвал посла.",
        "Le ministre a convoqué l'ambassadeur du Mali et de la Russie pour protester.",
        "Die Regierung in Berlin hat den Botschafter von Iran nicht eingeladen und das kritisiert.",
        "El gobierno de Chile condenó las declaraciones del presidente.",
        "日本政府は中国に抗議した。"
      })
  void isNotEnglish(String passage) {
    assertThat(EnglishText.isPossible(passage)).isFalse();
  }
}
