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

/** Covariates of alliances that everybody knows, worked out by hand from the source tables. */
class KnownAlliancesTest {

  private static final int USA_JAPAN_1960 = 3375;
  private static final int GERMANY_USSR_1939 = 2470;

  /**
   * Rows of the tables: CINC .21544383 and .036334883 in 1960, .13292824 and .035465047 in 2013.
   */
  @ParameterizedTest
  @CsvSource({
    "age, 53",
    "members, 2",
    "defense, 1",
    "nmajor, 2",
    "onemajor, 0",
    "cinc_sum, 0.168393287",
    "lcr, 1.321262",
    "dcap, 0.383003",
    "cap30, 1",
    "pol_min, 10",
    "jdem, 1",
    "thr_mean, 0.3247110",
    "thr5, 0.0270295",
    "dthr_f, -0.036945",
    "driv, 0",
    "dmid10, 0",
    "contig, 0"
  })
  void unitedStatesAndJapan2013(String covariate, double value) throws WorkspaceException {
    assertThat(value(USA_JAPAN_1960, 2013, covariate)).isCloseTo(value, within(1e-6));
  }

  /** CHISOLS ends in 2008, and the treaty names no length. */
  @ParameterizedTest
  @CsvSource({"sols1", "sols2", "nd_sols", "nd_sols2", "remain"})
  void whatNobodyCodedIsMissing(String covariate) throws WorkspaceException {
    Panel panel = BuiltPanels.alliances();
    int row = panel.row(USA_JAPAN_1960, 2013).orElseThrow();
    assertThat(panel.value(row, covariate)).isEmpty();
  }

  /**
   * Disputes of the two in 1938 and 1940, rivals since 1890, ten years from August 1939; of the two
   * the Soviet Union had left ten alliances since 1921. Berlin and Moscow are 1,608 km apart.
   */
  @ParameterizedTest
  @CsvSource({
    "age, 1",
    "remain, 9",
    "due5, 0",
    "nonagg, 1",
    "onlynag, 0",
    "dmid1, 1",
    "dmid5h, 1",
    "driv, 1",
    "dwar, 0",
    "war, 1",
    "border, 1",
    "viol20, 10",
    "ldist, 7.3829"
  })
  void germanyAndTheSovietUnion1940(String covariate, double value) throws WorkspaceException {
    assertThat(value(GERMANY_USSR_1939, 1940, covariate)).isCloseTo(value, within(1e-4));
  }

  @Test
  void germanyBreaksThePactIn1941() throws WorkspaceException {
    Panel panel = BuiltPanels.alliances();
    Snapshot last = panel.snapshot(panel.row(GERMANY_USSR_1939, 1940).orElseThrow());
    assertThat(last.ending()).contains(Ending.VIOLATED);
    assertThat(last.cause()).hasValue(6);
    assertThat(last.violatedWithin5()).contains(true);
    assertThat(panel.row(GERMANY_USSR_1939, 1941)).isEmpty();
  }

  @Test
  void aMembersOwnCovariatesAreItsOwn() throws WorkspaceException {
    Panel panel = BuiltPanels.members();
    int rows = 0;
    for (int row = 0; row < panel.size(); row++) {
      Snapshot snapshot = panel.snapshot(row);
      if (snapshot.alliance() == GERMANY_USSR_1939 && snapshot.year() == 1940) {
        double broke = snapshot.member().orElseThrow() == 365 ? 10 : 6;
        assertThat(panel.value(row, "own_viol20")).hasValue(broke);
        assertThat(panel.value(row, "viol20")).hasValue(10);
        rows++;
      }
    }
    assertThat(rows).isEqualTo(2);
  }

  /** 17 exits from 1939 to 1958; the one of 1938 is too old by a year. */
  @Test
  void brokenAlliancesCountForTwentyYears() throws WorkspaceException {
    Panel soviet =
        BuiltPanels.members().where(row -> row.member().orElseThrow() == 365 && row.year() == 1958);
    assertThat(soviet.size()).isPositive();
    for (int row = 0; row < soviet.size(); row++) {
      assertThat(soviet.value(row, "own_viol20")).hasValue(17);
    }
  }

  private static double value(int alliance, int year, String covariate) throws WorkspaceException {
    Panel panel = BuiltPanels.alliances();
    return panel.value(panel.row(alliance, year).orElseThrow(), covariate).orElseThrow();
  }
}
