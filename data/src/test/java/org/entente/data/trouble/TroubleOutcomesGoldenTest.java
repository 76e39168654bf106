package org.entente.data.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.outlook.trouble.Definition;
import org.entente.core.outlook.trouble.Pair;
import org.entente.core.outlook.trouble.TroubleHorizon;
import org.entente.core.outlook.trouble.TroublePanel;
import org.junit.jupiter.api.Test;

/** Every outcome of the study, pair by pair and year by year. */
class TroubleOutcomesGoldenTest {

  @Test
  void everyPairAndEveryOutcomeIsThatOfTheStudy() {
    List<NamedCsvRecord> golden =
        org.entente.data.SharedData.golden("trouble/outcomes.csv.gz").stream()
            .filter(row -> row.getField("kind").equals("DO"))
            .toList();
    TroublePanel panel = SharedTrouble.panel();
    assertThat(panel.size()).isEqualTo(golden.size()).isEqualTo(65_536);
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < panel.size(); row++) {
      rows.put(panel.row(row).pair().id() + "@" + panel.row(row).year(), row);
    }
    int[] counts = new int[2];
    for (NamedCsvRecord expected : golden) {
      Pair pair =
          new Pair(
              Integer.parseInt(expected.getField("ccode1")),
              Integer.parseInt(expected.getField("ccode2")));
      int row = rows.get(pair.id() + "@" + expected.getField("year"));
      for (Definition definition : Definition.values()) {
        for (TroubleHorizon horizon : TroubleHorizon.values()) {
          String flag = expected.getField(definition.letter() + horizon.years());
          assertThat(panel.outcome(definition, horizon, row))
              .as("%s%d of %s in %s", definition.letter(), horizon.years(), pair, panel.row(row))
              .isEqualTo(flag.isEmpty() ? Optional.empty() : Optional.of(flag.equals("1")));
        }
        if (panel.outcome(definition, TroubleHorizon.ONE_YEAR, row).orElse(false)) {
          counts[definition.ordinal()]++;
        }
      }
    }
    assertThat(counts).containsExactly(651, 330);
  }

  @Test
  void pairsWithOtherObligationsAreKeptApart() {
    long others =
        org.entente.data.SharedData.golden("trouble/outcomes.csv.gz").stream()
            .filter(row -> row.getField("kind").equals("oth"))
            .count();
    assertThat(SharedTrouble.data().pairs().other()).hasSize((int) others).hasSize(69_513);
  }
}
