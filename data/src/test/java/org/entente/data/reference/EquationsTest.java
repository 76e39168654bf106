package org.entente.data.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.Equations;
import org.entente.core.outlook.forecast.Estimate;
import org.entente.core.outlook.forecast.HorizonForecast;
import org.entente.core.outlook.forecast.ReferencePack;
import org.junit.jupiter.api.Test;

/** Whether values and equations of the pack say what was published. */
class EquationsTest {

  private static final ReferencePack PACK = ReferenceFiles.builtin();

  private static double chance(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  @Test
  void everyPublishedProbabilityFollowsFromValuesAndEquations() {
    int checked = 0;
    for (AllianceYear row : PACK.years()) {
      assertThat(row.estimate().isPresent()).as(row.toString()).isEqualTo(row.year() >= 1870);
      if (row.estimate().isPresent()) {
        Estimate e = row.estimate().get();
        agrees(e.oneYear());
        agrees(e.fiveYears());
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(10_000);
  }

  /** The file has four digits of a probability and nine of a value. */
  private static void agrees(HorizonForecast published) {
    double p = published.probability();
    assertThat(chance(published.logOdds())).isCloseTo(p, within(.00052 * p));
    assertThat(published.ceilingAdjustment()).isLessThanOrEqualTo(0);
  }

  @Test
  void theMeansAreThoseOfTheBilateralAlliancesOfTheYear() {
    Map<Integer, List<double[]>> values = new TreeMap<>();
    for (AllianceYear row : PACK.years()) {
      values
          .computeIfAbsent(row.year(), y -> new ArrayList<>())
          .add(row.values().stream().mapToDouble(v -> v.orElse(Double.NaN)).toArray());
    }
    List<Equations.Mean> again =
        Equations.of(PACK.equations().all(), java.util.List.of(), values).means();
    List<Equations.Mean> file = PACK.equations().means();
    assertThat(again).hasSameSizeAs(file).hasSize(2 * 147);
    for (int i = 0; i < again.size(); i++) {
      for (int j = 0; j < PACK.inputs().size(); j++) {
        assertThat(again.get(i).parts().get(j)).isCloseTo(file.get(i).parts().get(j), within(2e-8));
      }
    }
  }

  @Test
  void contributionsOfAllAlliancesOfAYearAddUpToNothing() {
    for (int j = 0; j < PACK.inputs().size(); j++) {
      double sum = 0;
      for (AllianceYear row : PACK.years()) {
        sum +=
            row.year() == 1955
                ? row.estimate().orElseThrow().fiveYears().contributions().get(j)
                : 0;
      }
      assertThat(sum).isCloseTo(0, within(1e-4));
    }
  }

  @Test
  void anEquationSpeaksForFiveYears() {
    Equations equations = PACK.equations();
    assertThat(equations.of(1869, Horizon.ONE_YEAR)).isEmpty();
    assertThat(equations.of(1874, Horizon.ONE_YEAR).orElseThrow().origin()).isEqualTo(1870);
    assertThat(equations.of(1875, Horizon.FIVE_YEARS).orElseThrow().origin()).isEqualTo(1875);
  }

  @Test
  void theEquationsAreTheSameAfterTheyWereWritten() {
    Map<String, String> files = ReferenceFiles.write(PACK);
    PackSource source =
        name ->
            java.util.Optional.ofNullable(files.get(name))
                .map(text -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    ReferencePack again = new PackReader(source, (a, b) -> true).read();
    assertThat(again.years()).isEqualTo(PACK.years());
    assertThat(again.equations().all()).isEqualTo(PACK.equations().all());
    assertThat(again.equations().means()).isEqualTo(PACK.equations().means());
  }

  @Test
  void unwantedPairsHaveNoValuesAndNoEstimate() {
    ReferencePack some = ReferenceFiles.builtin((a, b) -> a.equals("USA") && b.equals("JPN"));
    assertThat(some.years()).hasSameSizeAs(PACK.years());
    assertThat(some.years().get(9000).values()).isEmpty();
    AllianceYear wanted =
        some.years().stream()
            .filter(r -> r.joins("USA", "JPN") && r.year() == 1990)
            .findFirst()
            .orElseThrow();
    assertThat(wanted.values()).hasSize(36).doesNotContain(OptionalDouble.of(Double.NaN));
    assertThat(wanted.estimate()).isPresent();
  }
}
