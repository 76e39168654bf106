package org.entente.data.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.entente.core.outlook.trouble.Definition;
import org.entente.core.outlook.trouble.TroubleEquation;
import org.entente.core.outlook.trouble.TroubleHorizon;
import org.entente.core.outlook.trouble.TroubleReading;
import org.entente.core.outlook.trouble.TroubleSupposition;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;
import org.entente.data.states.StateTables;
import org.junit.jupiter.api.Test;

/** The tables of today's readings, as they ship and as they are made. */
class TroubleReadingsTest {

  private static final TroublePack PACK = TroublePack.builtin();

  @Test
  void probabilitiesFollowFromTheInputsAndEquationsBesideThem() {
    assertThat(PACK.readings().stream().filter(TroubleReading::defence)).hasSize(1707);
    for (TroubleReading reading : PACK.readings()) {
      for (Definition definition : Definition.values()) {
        for (TroubleHorizon horizon : TroubleHorizon.values()) {
          double said = reading.chance(definition, horizon).probability();
          assertThat(
                  PACK.equation(definition, horizon).probability(reading.inputs().get(definition)))
              .as("%s %s of %s and %s", definition, horizon, reading.a(), reading.b())
              .isCloseTo(said, within(said * 2e-3));
        }
      }
    }
  }

  @Test
  void threeYearsHoldOneYear() {
    assertThat(PACK.readings())
        .allMatch(
            reading ->
                reading.chance(Definition.LONG, TroubleHorizon.THREE_YEARS).probability()
                    > reading.chance(Definition.LONG, TroubleHorizon.ONE_YEAR).probability());
  }

  @Test
  void placesCountPairsOfTheSameKind() {
    TroubleReading.Chance chance =
        PACK.reading("TUR", "USA")
            .orElseThrow()
            .chance(Definition.LONG, TroubleHorizon.THREE_YEARS);
    assertThat(chance.place()).isEqualTo(4);
    assertThat(chance.listed()).isEqualTo(1707);
    assertThat(chance.typical()).isBetween(.001, .004);
    assertThat(PACK.reading("JPN", "KOR").orElseThrow().defence()).isFalse();
    assertThat(PACK.reading("FRA", "MLI")).isEmpty();
  }

  @Test
  void ratesAreThoseOfTheLastTenYears() {
    // 102 of 16,853 pair-years of 2009-18, as the outcomes of the study have it
    TroublePack.Rate rate = PACK.rate(Definition.LONG, TroubleHorizon.THREE_YEARS, true);
    assertThat(rate.from()).isEqualTo(2009);
    assertThat(rate.pairs()).isEqualTo(16_853);
    assertThat(rate.events()).isEqualTo(102);
  }

  @Test
  void noSuppositionLowersAForecast() {
    for (TroubleReading reading : PACK.readings()) {
      for (Definition definition : Definition.values()) {
        TroubleEquation equation = PACK.equation(definition, TroubleHorizon.THREE_YEARS);
        double[] now = reading.inputs().get(definition);
        for (TroubleSupposition supposition : TroubleSupposition.values()) {
          double[] then = supposition.apply(now, definition);
          assertThat(equation.logOdds(then)).isGreaterThanOrEqualTo(equation.logOdds(now) - 1e-12);
        }
      }
    }
  }

  @Test
  void whatShipsIsWhatTheSourcesGive() throws IOException {
    StateRegistry registry = StateTables.registry();
    Map<String, String> files =
        new TroubleReadings(
                SharedTrouble.data(TroublePack.EVENTS_TO),
                TroublePack.EVENTS_TO,
                TroublePack.FACTS_TO,
                number ->
                    registry.find("cow:" + number) instanceof StateLookup.Found found
                        ? found.state().code()
                        : String.valueOf(number))
            .files();
    TroublePack made = TroublePack.of(files);
    assertThat(made.readings()).hasSameSizeAs(PACK.readings());
    for (int i = 0; i < made.readings().size(); i++) {
      TroubleReading now = made.readings().get(i);
      TroubleReading shipped = PACK.readings().get(i);
      assertThat(now.joins(shipped.a(), shipped.b())).isTrue();
      double said = shipped.chance(Definition.LONG, TroubleHorizon.THREE_YEARS).probability();
      assertThat(now.chance(Definition.LONG, TroubleHorizon.THREE_YEARS).probability())
          .isCloseTo(said, within(said * 1e-3));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
      for (String file : files.keySet().stream().sorted().toList()) {
        deflated.write(files.get(file).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(bytes.size()).isLessThan(1_500_000);
  }
}
