package org.entente.text.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class WordTableTest {
  private enum Colour {
    WARM,
    COLD
  }

  private static WordTable<Colour> table(String file) {
    return WordTable.read(Colour.class, file);
  }

  @Test
  void wordsKeepTheOrderOfTheTable() {
    WordTable<Colour> table = table("colours.psv");
    assertThat(table.words(Colour.WARM)).containsExactly("red", "orange");
    assertThat(table.has(Colour.WARM, "orange")).isTrue();
    assertThat(table.has(Colour.COLD, "orange")).isFalse();
  }

  @Test
  void aRowThatNoConstantStandsForIsAnError() {
    assertThatIllegalStateException()
        .isThrownBy(() -> table("colours-unknown.psv"))
        .withMessageContaining("colours-unknown.psv")
        .withMessageContaining("lukewarm");
  }

  @Test
  void aConstantWithoutWordsIsAnError() {
    assertThatIllegalStateException()
        .isThrownBy(() -> table("colours-missing.psv"))
        .withMessageContaining("colours-missing.psv")
        .withMessageContaining("COLD");
  }

  @Test
  void aTableThatIsNotThereIsAnError() {
    assertThatIllegalStateException()
        .isThrownBy(() -> table("nowhere.psv"))
        .withMessageContaining("nowhere.psv");
  }
}
