package org.entente.data.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Similarity and ideal points as columns; expected values by hand. */
class SimilarityColumnsTest {

  @TempDir Path folder;
  private ToyWorkspace workspace;

  @BeforeEach
  void open() throws WorkspaceException {
    workspace = new ToyWorkspace(folder);
  }

  @AfterEach
  void close() throws WorkspaceException {
    workspace.close();
  }

  /**
   * In 1950 the United States and Canada vote yes-yes, yes-abstain and yes-no: the same on one of
   * three, and a mean distance of (0 + 1/2 + 1) / 3 = 1/2, so S is 0. All vote yes on the fourth
   * roll call, which is therefore not contested.
   */
  @Test
  void votesOfACalendarYearAreCompared() throws Exception {
    workspace.votes(
        "1, '1950-01-10', 'yes', 'yes', 'no'",
        "2, '1950-06-10', 'yes', 'abstain', 'no'",
        "3, '1950-11-10', 'yes', 'no', 'no'",
        "4, '1951-01-10', 'yes', 'yes', 'yes'");
    Requests both =
        Requests.directed(1949, 1951)
            .states("2", "20")
            .with("vote_n", "vote_agree", "vote_s_abs", "contested_n");
    assertThat(workspace.rows(both))
        .containsExactly(
            "2 20 1949 - - - -",
            "2 20 1950 3 " + 1 / 3.0 + " 0.0 3",
            "2 20 1951 1 1.0 1.0 -",
            "20 2 1949 - - - -",
            "20 2 1950 3 " + 1 / 3.0 + " 0.0 3",
            "20 2 1951 1 1.0 1.0 -");
  }

  @Test
  void aDataSetThatIsMissingIsNamed() {
    assertThatThrownBy(() -> workspace.build(Requests.directed(1990, 1990).with("vote_agree")))
        .hasMessageContaining("vote-similarity")
        .hasMessageContaining("entente data load un-votes");
  }

  @Test
  void theDistanceOfIdealPointsIsThatOfTheYearAndItsChangeThatFromTheYearBefore() throws Exception {
    workspace.idealPoints(
        "2, 1990, 2.5",
        "20, 1990, 1.25",
        "2, 1991, 2.0",
        "20, 1991, 1.5",
        "2, 1992, NULL",
        "20, 1992, 1");
    assertThat(
            workspace.rows(
                Requests.of(Unit.DYAD_YEAR, 1990, 1992)
                    .states("2", "20")
                    .with("ideal_point", "ideal-distance")))
        .containsExactly(
            "2 20 1990 2.5 1.25 1.25 -", "2 20 1991 2.0 1.5 0.5 -0.75", "2 20 1992 - 1.0 - -");
  }
}
