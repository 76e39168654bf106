package org.entente.data.outlook.replication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.entente.core.outlook.Ending;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;
import org.junit.jupiter.api.Test;

class EarlierCodingTest {

  private static final double UNKNOWN = Double.NaN;
  private static final int AUSTRIA_HUNGARY = 300;

  private final Panel.Builder alliances = new Panel.Builder(List.of("regf", "jdem", "cap20"));
  private final Panel.Builder members = new Panel.Builder(List.of("own_pol"));

  private static Snapshot snapshot(int year, OptionalInt member) {
    return new Snapshot(
        1, member, year, true, Optional.of(Ending.NONE), Optional.of(false), OptionalInt.empty());
  }

  /** A year of the alliance of two states with these scores. */
  private void year(int year, int first, double score, int second, double other) {
    alliances.row(snapshot(year, OptionalInt.empty()), 7, 7, 1);
    members.row(snapshot(year, OptionalInt.of(first)), score);
    members.row(snapshot(year, OptionalInt.of(second)), other);
  }

  private OptionalDouble recoded(int row, String covariate) {
    return EarlierCoding.recode(alliances.build(), members.build()).value(row, covariate);
  }

  @Test
  void aStateThatIsNeverRatedIsPassedOver() {
    year(1980, 2, 10, 947, UNKNOWN);
    assertThat(recoded(0, "jdem")).hasValue(1);
    assertThat(recoded(0, "cap20")).hasValue(1);
  }

  @Test
  void aScoreThatIsMissingLeavesJointDemocracyOpenUnlessAnotherIsLow() {
    year(1980, 2, 10, 700, UNKNOWN);
    year(1981, 2, 5, 700, UNKNOWN);
    year(1982, 2, 10, 700, 6);
    assertThat(recoded(0, "jdem")).isEmpty();
    assertThat(recoded(1, "jdem")).hasValue(0);
    assertThat(recoded(2, "jdem")).hasValue(1);
  }

  @Test
  void regimeChangeCountsFromTheFirstKnownScore() {
    year(1980, 2, UNKNOWN, 20, 10);
    year(1981, 2, 0, 20, 10);
    year(1982, 2, 2, 20, 10);
    year(1983, 2, 3, 20, 10);
    assertThat(recoded(0, "regf")).hasValue(0);
    assertThat(recoded(2, "regf")).hasValue(0);
    assertThat(recoded(3, "regf")).hasValue(1);
  }

  @Test
  void austriaHungaryHasNoRegime() {
    year(1866, AUSTRIA_HUNGARY, -7, 325, -4);
    year(1867, AUSTRIA_HUNGARY, -4, 325, -4);
    assertThat(recoded(1, "regf")).hasValue(0);
  }

  @Test
  void nothingIsKnownOfStatesWithoutScores() {
    year(1980, 946, UNKNOWN, 947, UNKNOWN);
    assertThat(recoded(0, "regf")).isEmpty();
    assertThat(recoded(0, "jdem")).isEmpty();
  }
}
