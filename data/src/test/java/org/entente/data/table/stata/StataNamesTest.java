package org.entente.data.table.stata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of variables. */
class StataNamesTest {

  @Test
  void namesThatStataAllowsStayAndOthersAreMended() {
    assertThat(StataNames.of(List.of("cinc1", "polity2_1", "count_star()", "2nd", "a b", "")))
        .containsExactly("cinc1", "polity2_1", "count_star__", "_2nd", "a_b", "_");
    assertThat(StataNames.of(List.of("in", "_n", "double", "str8", "strength")))
        .containsExactly("in_", "_n_", "double_", "str8_", "strength");
  }

  @Test
  void namesHaveAtMost32CharactersWhateverTheirBytes() {
    String long33 = "a".repeat(33);
    String umlauts = "ä".repeat(32);
    assertThat(StataNames.of(List.of(long33, umlauts))).containsExactly("a".repeat(32), umlauts);
  }

  @Test
  void noNameOccursTwiceAndAnAllowedOneIsNeverTakenAway() {
    assertThat(StataNames.of(List.of("a b", "a_b", "a-b")))
        .containsExactly("a_b_2", "a_b", "a_b_3");
    String a = "a".repeat(32);
    assertThat(StataNames.of(List.of(a + "x", a + "y"))).containsExactly(a, "a".repeat(30) + "_2");
  }
}
