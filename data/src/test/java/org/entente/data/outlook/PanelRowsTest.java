package org.entente.data.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.entente.core.outlook.Ending;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;
import org.entente.data.SharedData;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows and outcomes, against the panel that the published figures were computed from. */
class PanelRowsTest {

  @Test
  void hasEveryAllianceInForceAtTheYearsEnd() throws WorkspaceException {
    Panel panel = BuiltPanels.alliances();
    assertThat(panel.size()).isEqualTo(13_531);
    assertThat(panel.where(Snapshot::bilateral).size()).isEqualTo(11_793);
    assertThat(panel.snapshots().stream().map(Snapshot::alliance).distinct()).hasSize(716);
    assertThat(alliances(panel.where(Snapshot::bilateral))).isEqualTo(618);
    // The published 717 count alliance 3260, which gains a member in a later phase, on both sides.
    assertThat(alliances(panel.where(row -> !row.bilateral()))).isEqualTo(99);
    assertThat(panel.snapshot(0).year()).isEqualTo(1815);
    assertThat(panel.snapshot(panel.size() - 1).year()).isEqualTo(2016);
  }

  private static long alliances(Panel panel) {
    return panel.snapshots().stream().map(Snapshot::alliance).distinct().count();
  }

  @ParameterizedTest
  @CsvSource({
    "true, VIOLATED, 121",
    "true, RENEGOTIATED, 121",
    "true, FULFILLED, 46",
    "true, STATE_EXIT, 50",
    "true, NONE, 11151",
    "false, VIOLATED, 32"
  })
  void countsEndings(boolean bilateral, Ending ending, int count) throws WorkspaceException {
    assertThat(
            BuiltPanels.alliances()
                .where(
                    row ->
                        row.bilateral() == bilateral
                            && row.ending().filter(end -> end == ending).isPresent())
                .size())
        .isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({"1y, ONE_YEAR, 11250, 104", "5y, FIVE_YEARS, 2047, 82"})
  void agreesWithEveryScoredRow(String file, Horizon horizon, int rows, int events)
      throws WorkspaceException {
    Panel panel = BuiltPanels.alliances().where(Snapshot::bilateral);
    List<NamedCsvRecord> golden = SharedData.golden("outlook/predictions_" + file + ".csv.gz");
    assertThat(golden).hasSize(rows);
    int violated = 0;
    for (NamedCsvRecord expected : golden) {
      int row = panel.row(number(expected, "atopid"), number(expected, "y")).orElseThrow();
      Snapshot snapshot = panel.snapshot(row);
      assertThat(snapshot.violated(horizon))
          .as(snapshot.key())
          .hasValue(number(expected, "obs") == 1);
      assertThat(snapshot.ending().orElseThrow())
          .as(snapshot.key())
          .isEqualTo(ending(expected.getField("type1")));
      assertThat(panel.value(row, "age")).hasValue(number(expected, "age"));
      assertThat(panel.value(row, "defense")).hasValue(number(expected, "defense"));
      violated += number(expected, "obs");
    }
    assertThat(violated).isEqualTo(events);
  }

  private static int number(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }

  private static Ending ending(String type) {
    return switch (type) {
      case "none" -> Ending.NONE;
      case "violated" -> Ending.VIOLATED;
      case "renegotiated" -> Ending.RENEGOTIATED;
      case "fulfilled" -> Ending.FULFILLED;
      case "exit" -> Ending.STATE_EXIT;
      default -> throw new IllegalArgumentException(type);
    };
  }

  @Test
  void doesNotKnowWhatComesAfterTheRecords() throws WorkspaceException {
    for (Snapshot row : BuiltPanels.alliances().snapshots()) {
      assertThat(row.ending().isPresent()).as(row.key()).isEqualTo(row.year() < 2016);
      assertThat(row.violatedWithin5().isPresent()).as(row.key()).isEqualTo(row.year() <= 2011);
    }
  }

  @Test
  void givesTheCauseOfAViolation() throws WorkspaceException {
    Panel violated =
        BuiltPanels.alliances()
            .where(row -> row.bilateral() && row.violated(Horizon.ONE_YEAR).orElse(false));
    assertThat(causes(violated, 4)).isEqualTo(66);
    assertThat(causes(violated, 6)).isEqualTo(28);
  }

  private static long causes(Panel panel, int cause) {
    return panel.snapshots().stream().filter(row -> row.cause().orElse(-1) == cause).count();
  }

  @Test
  void hasEveryMembersPart() throws WorkspaceException {
    Panel panel = BuiltPanels.members();
    assertThat(panel.size()).isEqualTo(41_646);
    Panel scored = panel.where(row -> row.ending().isPresent());
    assertThat(scored.size()).isEqualTo(40_589);
    assertThat(broken(scored, true)).isEqualTo(240);
    assertThat(broken(scored, false)).isEqualTo(171);
  }

  private static int broken(Panel panel, boolean bilateral) {
    return panel
        .where(row -> row.bilateral() == bilateral && row.violated(Horizon.ONE_YEAR).orElseThrow())
        .size();
  }
}
