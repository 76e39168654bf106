package org.entente.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.read.entry.ReadSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

  private static final int FEWEST = 30;
  private static final double THRESHOLD = ReadSettings.withDefaults().englishShare();

  @Test
  void englishIsFarAboveTheThreshold() {
    assertThat(English.share(Samples.BODY, FEWEST).orElseThrow()).isGreaterThan(0.3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le ministre des affaires \u00E9trang\u00E8res a rencontr\u00E9 mardi son homologue, et ils"
            + " ont d\u00E9cid\u00E9 de rouvrir le pont qui \u00E9tait ferm\u00E9 depuis trois ans."
            + " Elle a dit que les deux gouvernements partageraient les co\u00FBts.",
        "El ministro de asuntos exteriores se reuni\u00F3 el martes con su hom\u00F3logo y"
            + " acordaron abrir el puente que hab\u00EDa estado cerrado durante tres a\u00F1os. Ella"
            + " dijo que los dos gobiernos iban a compartir los gastos.",
        "De minister van buitenlandse zaken heeft dinsdag haar ambtgenoot ontmoet, en zij hebben"
            + " besloten om de brug te openen die al drie jaar gesloten was. Zij zei dat beide"
            + " regeringen de kosten zouden delen, of dat het parlement er over moet stemmen.",
        "Utrikesministern m\u00F6tte sin kollega i tisdags och de kom \u00F6verens om att \u00F6ppna"
            + " bron som har varit st\u00E4ngd i tre \u00E5r. Hon sade att b\u00E5da regeringarna"
            + " skulle dela p\u00E5 kostnaden f\u00F6r den, men att det tar tid.",
        "Menteri luar negeri bertemu dengan rekannya pada hari Selasa dan mereka sepakat untuk"
            + " membuka jembatan yang telah ditutup selama tiga tahun. Dia mengatakan bahwa kedua"
            + " pemerintah akan berbagi biaya itu di tahun ini.",
        "\u65E5\u672C\u3068\u97D3\u56FD\u306E\u5916\u52D9\u5927\u81E3\u306F\u706B\u66DC\u65E5\u306B"
            + "\u4F1A\u8AC7\u3057\u3001\u6761\u7D04\u306B\u7F72\u540D\u3057\u305F\u3002\u6A4B\u306F\u4E09\u5E74\u524D\u304B\u3089\u9589\u9396\u3055\u308C\u3066\u3044\u308B\u3002"
      })
  void otherLanguagesAreFarBelowIt(String text) {
    assertThat(English.share(text, FEWEST).orElseThrow()).isLessThan(THRESHOLD * 0.8);
  }

  @Test
  void shortTextsSayNothing() {
    assertThat(English.share("Japan, Seoul sign pact", FEWEST)).isEmpty();
  }
}
