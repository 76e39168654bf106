package org.entente.data.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.Forecaster;
import org.entente.core.outlook.forecast.SupposedForecast;
import org.junit.jupiter.api.Test;

/** Outlooks of alliances whose inputs are supposed to be otherwise. */
class SupposedForecastTest {

  private static final Forecaster READER =
      new Forecaster(ReferenceFiles.builtin(), ReferenceHistory.builtin());

  private static AllianceYear row(String a, String b, int year) {
    return READER.pack().years().stream()
        .filter(row -> row.joins(a, b) && row.year() == year)
        .findFirst()
        .orElseThrow();
  }

  private static double logOdds(double p) {
    return Math.log(p / (1 - p));
  }

  /** The contribution of an input differs between two rows by what the change of its value does. */
  @Test
  void aSupposedValueDoesWhatThatValueDoesElsewhere() {
    AllianceYear calm = row("USA", "KOR", 2010);
    int at = READER.pack().inputs().indexOf("dmid1");
    assertThat(calm.values().get(at)).hasValue(0);
    AllianceYear quarrel =
        READER.pack().years().stream()
            .filter(r -> r.year() == 2010 && r.values().get(at).orElse(0) == 1)
            .findFirst()
            .orElseThrow();
    SupposedForecast supposed = READER.supposed(calm, Map.of("dmid1", 1.0));
    double five =
        quarrel.statement().orElseThrow().contributions().get(at)
            - calm.statement().orElseThrow().contributions().get(at);
    assertThat(five).isPositive();
    assertThat(supposed.inputs().get(0).fiveYears()).isCloseTo(five, within(2e-6));
    SupposedForecast.Moved moved = supposed.fiveYears();
    assertThat(logOdds(moved.after().probability()))
        .isCloseTo(logOdds(moved.before().probability()) + five, within(1e-5));
    assertThat(logOdds(moved.after().low()))
        .isCloseTo(logOdds(moved.before().low()) + five, within(1e-5));
    assertThat(moved.after().high()).isGreaterThan(moved.before().high());
    assertThat(supposed.oneYear().after().probability())
        .isGreaterThan(supposed.oneYear().before().probability());
  }

  @Test
  void nothingMovesWhereNothingChanges() {
    AllianceYear row = row("USA", "JPN", 2016);
    int at = READER.pack().inputs().indexOf("poly_min");
    SupposedForecast same =
        READER.supposed(row, Map.of("poly_min", row.values().get(at).orElseThrow()));
    assertThat(same.fiveYears().after()).isEqualTo(same.fiveYears().before());
    assertThat(READER.supposed(row, Map.of()).inputs()).isEmpty();
  }

  /** Above 20 percent half of what is added is held back. */
  @Test
  void highProbabilitiesAreHeldBack() {
    AllianceYear high =
        READER.pack().years().stream()
            .filter(r -> r.statement().map(s -> s.heldBack() < -.05).orElse(false))
            .filter(r -> r.values().get(READER.pack().inputs().indexOf("driv")).orElse(1) == 0)
            .findFirst()
            .orElseThrow();
    SupposedForecast supposed = READER.supposed(high, Map.of("driv", 1.0));
    double added = supposed.inputs().get(0).fiveYears();
    assertThat(added).isPositive();
    assertThat(logOdds(supposed.fiveYears().after().probability()))
        .isCloseTo(logOdds(supposed.fiveYears().before().probability()) + added / 2, within(1e-6));
  }

  @Test
  void anUnknownInputOrNoNumberIsRefused() {
    AllianceYear row = row("USA", "JPN", 2016);
    assertThatThrownBy(() -> READER.supposed(row, Map.of("weather", 1.0)))
        .hasMessageContaining("weather")
        .hasMessageContaining("poly_min");
    assertThatThrownBy(() -> READER.supposed(row, Map.of("poly_min", Double.NaN)))
        .hasMessageContaining("poly_min");
    AllianceYear early = READER.pack().years().get(0);
    assertThatThrownBy(() -> READER.supposed(early, Map.of("poly_min", 1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
