package org.entente.data.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.core.outlook.Ending;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Base rates of bilateral alliances against tables that were computed in R from the same file. */
class PanelFactsTest {

  private static PanelFacts facts() throws WorkspaceException {
    return PanelFacts.of(BuiltPanels.alliances().where(Snapshot::bilateral));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1816-1870, 30, 239, 17, 4, 5, 3",
    "1, 1871-1914, 32, 221, 9, 4, 7, 1",
    "2, 1915-1945, 99, 796, 34, 21, 16, 19",
    "3, 1946-1989, 222, 3293, 49, 43, 10, 0",
    "4, 1990-, 390, 6940, 12, 49, 8, 27"
  })
  void byEra(
      int era,
      String label,
      int alliances,
      int years,
      int violated,
      int renegotiated,
      int fulfilled,
      int exits)
      throws WorkspaceException {
    Frequency found = facts().byEra().get(era);
    assertThat(found.label()).isEqualTo(label);
    assertThat(found.alliances()).isEqualTo(alliances);
    assertThat(found.years()).isEqualTo(years);
    assertThat(found.count(Ending.VIOLATED)).isEqualTo(violated);
    assertThat(found.count(Ending.RENEGOTIATED)).isEqualTo(renegotiated);
    assertThat(found.count(Ending.FULFILLED)).isEqualTo(fulfilled);
    assertThat(found.count(Ending.STATE_EXIT)).isEqualTo(exits);
  }

  @Test
  void overall() throws WorkspaceException {
    Frequency all = facts().overall();
    assertThat(all.alliances()).isEqualTo(617);
    assertThat(all.years()).isEqualTo(11_489);
    assertThat(all.rate()).hasValueCloseTo(0.0105, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({
    "DEFENCE, 3067, 64, 4.87, 1.36",
    "OFFENCE, 22, 2, 9.09, ",
    "NEUTRALITY, 1706, 18, 4.30, 0.22",
    "CONSULTATION, 1387, 13, 6.78, 0.39",
    "CONSULTATION_AND_NONAGGRESSION, 1812, 4, 0, 0.23",
    "NONAGGRESSION, 3495, 20, 5.41, 0.47",
    "NONE, 0, 0, , "
  })
  void byObligation(
      HighestObligation obligation, int years, int violated, Double to1945, Double after)
      throws WorkspaceException {
    Frequency found = facts().byObligation().get(obligation.ordinal());
    assertThat(found.label()).isEqualTo(obligation.label());
    assertThat(found.years()).isEqualTo(years);
    assertThat(found.count(Ending.VIOLATED)).isEqualTo(violated);
    Panel bilateral = BuiltPanels.alliances().where(Snapshot::bilateral);
    assertPercent(bilateral.where(row -> row.year() < 1945), obligation, to1945);
    assertPercent(bilateral.where(row -> row.year() >= 1945), obligation, after);
  }

  private static void assertPercent(Panel panel, HighestObligation obligation, Double percent) {
    Frequency found = PanelFacts.of(panel).byObligation().get(obligation.ordinal());
    assertThat(found.rate().isPresent()).isEqualTo(percent != null);
    if (percent != null) {
      assertThat(100 * found.rate().getAsDouble()).isCloseTo(percent, within(0.005));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0-2, 2.0, 0.05",
    "1, 3-5, 1.1, 0.05",
    "2, 6-10, 1.3, 0.05",
    "3, 11-20, 0.75, 0.005",
    "4, 21-30, 0.77, 0.005",
    "5, 31-50, 0.11, 0.005",
    "6, 51-, 0.62, 0.005"
  })
  void byAge(int band, String label, double percent, double tolerance) throws WorkspaceException {
    Frequency found = facts().byAge().get(band);
    assertThat(found.label()).isEqualTo(label);
    assertThat(100 * found.rate().orElseThrow()).isCloseTo(percent, within(tolerance));
  }

  @Test
  void oldAlliancesHardlyEverBreak() throws WorkspaceException {
    assertThat(facts().byAge().get(5).years()).isEqualTo(878);
    assertThat(facts().byAge().get(5).count(Ending.VIOLATED)).isEqualTo(1);
    assertThat(facts().byAge().get(6).years()).isEqualTo(325);
    assertThat(facts().byAge().get(6).count(Ending.VIOLATED)).isEqualTo(2);
  }
}
