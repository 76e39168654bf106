package org.entente.data.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.Forecaster;
import org.entente.core.outlook.forecast.HorizonForecast;
import org.junit.jupiter.api.Test;

/** Outlooks of alliances whose inputs are supposed to be otherwise. */
class SuppositionTest {

  private static final Forecaster READER =
      new Forecaster(ReferenceFiles.builtin(), ReferenceHistory.builtin());

  private static AllianceYear row(String a, String b, int year) {
    return READER.pack().years().stream()
        .filter(row -> row.joins(a, b) && row.year() == year)
        .findFirst()
        .orElseThrow();
  }

  private static Forecast supposed(AllianceYear row, Map<String, Double> changed) {
    return READER.supposed(READER.forecast(row, row.year()), changed);
  }

  private static HorizonForecast fiveYears(AllianceYear row) {
    return row.estimate().orElseThrow().fiveYears();
  }

  private static double logOdds(double p) {
    return Math.log(p / (1 - p));
  }

  /** The contribution of an input differs between two rows by what the change of its value does. */
  @Test
  void aSupposedValueDoesWhatThatValueDoesElsewhere() {
    AllianceYear calm = row("USA", "KOR", 2010);
    int at = READER.pack().inputs().indexOf("driv");
    assertThat(calm.values().get(at)).hasValue(0);
    AllianceYear quarrel =
        READER.pack().years().stream()
            .filter(r -> r.year() == 2010 && r.values().get(at).orElse(0) == 1)
            .findFirst()
            .orElseThrow();
    Forecast supposed = supposed(calm, Map.of("driv", 1.0));
    double five =
        fiveYears(quarrel).contributions().get(at) - fiveYears(calm).contributions().get(at);
    assertThat(five).isPositive();
    assertThat(supposed.suppositions().get(0).fiveYears()).isCloseTo(five, within(2e-6));
    HorizonForecast before = fiveYears(calm);
    HorizonForecast after = supposed.fiveYears();
    assertThat(logOdds(after.probability()))
        .isCloseTo(logOdds(before.probability()) + five, within(1e-5));
    assertThat(logOdds(after.low())).isCloseTo(logOdds(before.low()) + five, within(1e-5));
    assertThat(after.high()).isGreaterThan(before.high());
    assertThat(supposed.oneYear().probability())
        .isGreaterThan(calm.estimate().orElseThrow().oneYear().probability());
  }

  /** Reference, contributions and ceiling adjustment of a supposition are its log-odds. */
  @Test
  void aSupposedProbabilityIsTheSumOfItsParts() {
    AllianceYear row = row("USA", "KOR", 2010);
    HorizonForecast published = fiveYears(row);
    Forecast supposed = supposed(row, Map.of("driv", 1.0, "viol20", 1.0));
    HorizonForecast moved = supposed.fiveYears();
    assertThat(moved.logOdds()).isCloseTo(logOdds(moved.probability()), within(1e-9));
    assertThat(moved.reference()).isEqualTo(published.reference());
    int at = supposed.inputs().indexOf("driv");
    assertThat(moved.contributions().get(at) - published.contributions().get(at))
        .isCloseTo(supposed.suppositions().get(0).fiveYears(), within(1e-12));
    assertThat(supposed.alliance()).isEqualTo(row);
    assertThat(supposed.rates()).isEqualTo(READER.forecast(row, 2010).rates());
  }

  @Test
  void nothingMovesWhereNothingChanges() {
    AllianceYear row = row("USA", "JPN", 2016);
    int at = READER.pack().inputs().indexOf("poly_min");
    Forecast same = supposed(row, Map.of("poly_min", row.values().get(at).orElseThrow()));
    assertThat(same.fiveYears()).isEqualTo(fiveYears(row));
    assertThat(supposed(row, Map.of()).suppositions()).isEmpty();
  }

  /** Above 20 percent half of what is added is held back. */
  @Test
  void highProbabilitiesAreHeldBack() {
    AllianceYear high =
        READER.pack().years().stream()
            .filter(
                r -> r.estimate().map(e -> e.fiveYears().ceilingAdjustment() < -.05).orElse(false))
            .filter(r -> r.values().get(READER.pack().inputs().indexOf("driv")).orElse(1) == 0)
            .findFirst()
            .orElseThrow();
    Forecast supposed = supposed(high, Map.of("driv", 1.0));
    double added = supposed.suppositions().get(0).fiveYears();
    assertThat(added).isPositive();
    assertThat(logOdds(supposed.fiveYears().probability()))
        .isCloseTo(logOdds(fiveYears(high).probability()) + added / 2, within(1e-6));
  }

  @Test
  void anUnknownInputOrNoNumberIsRefused() {
    AllianceYear row = row("USA", "JPN", 2016);
    assertThatThrownBy(() -> supposed(row, Map.of("weather", 1.0)))
        .hasMessageContaining("weather")
        .hasMessageContaining("poly_min");
    assertThatThrownBy(() -> supposed(row, Map.of("poly_min", Double.NaN)))
        .hasMessageContaining("poly_min");
    AllianceYear early = READER.pack().years().get(0);
    assertThatThrownBy(() -> supposed(early, Map.of("poly_min", 1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
