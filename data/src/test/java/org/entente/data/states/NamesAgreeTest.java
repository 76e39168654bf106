package org.entente.data.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.entente.core.state.Placement;
import org.entente.core.state.StateNames;
import org.entente.data.SharedData;
import org.junit.jupiter.api.Test;

/** The rule for names against data sets that carry both names and numbers. */
class NamesAgreeTest {

  private final StateNames names = StateTables.names();

  private Map<String, Integer> differences(String file, String name, String number, int from) {
    Map<String, Integer> differences = new TreeMap<>();
    for (var row : SharedData.table(file)) {
      int year = Integer.parseInt(row.getField("year"));
      if (year < from || row.getField(number).isEmpty()) {
        continue;
      }
      Placement placement = names.place(row.getField(name), year, "none");
      String found =
          placement.placed().map(state -> String.valueOf(state.cow().orElse(0))).orElse("none");
      if (!found.equals(row.getField(number))) {
        differences.merge(
            row.getField(name) + ": " + row.getField(number) + " there, " + found + " here",
            1,
            Integer::sum);
      }
    }
    return differences;
  }

  @Test
  void namesOfGlobalLeaderIdeologyGiveItsNumbers() {
    assertThat(
            differences(
                "recent/leader_ideology/global_leader_ideologies.csv.gz",
                "country_name",
                "country_code_cow",
                1945))
        .isEqualTo(Map.of("Tibet: 711 there, 0 here", 6));
  }

  @Test
  void namesOfTheLexicalIndexGiveItsNumbers() {
    assertThat(
            differences("recent/democracy/democracyData_LIED.csv.gz", "lied_country", "cown", 1946))
        .isEqualTo(Map.of("Korea: 730 there, none here", 2));
  }
}
