package org.entente.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.entente.core.World;
import org.entente.core.assessment.leg.StandingSource;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.force.Force;
import org.entente.core.force.ForceReading;
import org.entente.core.force.ForceView;
import org.entente.core.force.LegForces;
import org.entente.core.force.WholeOutlook;
import org.entente.core.history.HistoricalMeasure;
import org.entente.core.history.History;
import org.entente.core.history.Population;
import org.entente.core.history.Rank;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.Estimate;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.ForecastSource;
import org.entente.core.outlook.forecast.HorizonForecast;
import org.entente.core.state.State;
import org.entente.core.time.Years;
import org.junit.jupiter.api.Test;

/** The forces of an assessment: what is read, from when, and that the parts add up. */
class ForcesTest {

  private static final int KNOWN = World.ON.getYear() - 1;

  /** A history that knows everything, and writes down what it was asked. */
  private static final class Asked implements History {

    private final List<Integer> years = Collections.synchronizedList(new ArrayList<>());
    private final List<Population> populations = Collections.synchronizedList(new ArrayList<>());
    private final int last;
    private final double bound;

    Asked(int last, double bound) {
      this.last = last;
      this.bound = bound;
    }

    @Override
    public List<HistoricalMeasure> measures() {
      return List.of(
          measure("obligations", true), measure("disputes5", true), measure("cinc", false));
    }

    private HistoricalMeasure measure(String id, boolean ofDyad) {
      return new HistoricalMeasure(id, id, "", ofDyad, "", "", List.of("set"), 1816, last);
    }

    @Override
    public OptionalDouble ofDyad(String measure, String a, String b, int year) {
      years.add(year);
      return OptionalDouble.of(measure.equals("obligations") ? bound : year);
    }

    @Override
    public OptionalDouble ofState(String measure, String state, int year) {
      years.add(year);
      return state.equals(World.EST.code()) ? OptionalDouble.empty() : OptionalDouble.of(year);
    }

    @Override
    public Optional<Rank> rank(String measure, double value, int year, Population population) {
      years.add(year);
      populations.add(population);
      return Optional.of(new Rank(50, 10, population, year, year));
    }

    @Override
    public Optional<Rank> rankUpTo(String measure, double value, int year, Population population) {
      years.add(year);
      return Optional.of(new Rank(50, 10, population, 1816, year));
    }
  }

  private static Assessment assess(History history, ForecastSource forecasts) {
    return new Assessor(
            World.REGISTRY,
            FullWorld.make().records(),
            new Background(StandingSource.NONE, history, forecasts))
        .assess(List.of(World.HUB, World.EST, World.WST), World.ON);
  }

  private static LegForces leg(Assessment assessment, State a, State b) {
    return assessment.forces().stream()
        .filter(leg -> leg.a().equals(a.code()) && leg.b().equals(b.code()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingIsAskedOfAYearThatHadNotEnded() {
    Asked history = new Asked(2100, 3);
    assess(history, ForecastSource.NONE);
    assertThat(history.years)
        .isNotEmpty()
        .allSatisfy(y -> assertThat(y).isLessThanOrEqualTo(KNOWN));
  }

  @Test
  void onTheLastDayOfAYearThatYearIsKnown() {
    assertThat(Years.lastEnded(LocalDate.of(2016, 12, 31))).isEqualTo(2016);
    assertThat(Years.lastEnded(LocalDate.of(2016, 12, 30))).isEqualTo(2015);
  }

  @Test
  void aMeasureThatEndsEarlierIsReadFromItsLastYearAndSaysHowOldItIs() {
    Assessment assessment = assess(new Asked(KNOWN - 7, 3), ForecastSource.NONE);
    ForceReading reading =
        leg(assessment, World.HUB, World.EST).of(Force.DISPUTES).present().get(0);
    assertThat(reading.year()).isEqualTo(KNOWN - 7);
    assertThat(reading.staleness()).isEqualTo(7);
    assertThat(reading.change()).hasValue(ForceReading.TREND_YEARS);
  }

  @Test
  void aMissingValueIsNotZero() {
    Assessment assessment = assess(new Asked(KNOWN, 3), ForecastSource.NONE);
    ForceView view = leg(assessment, World.HUB, World.EST).of(Force.ASYMMETRY);
    assertThat(view.readings()).hasSize(2);
    assertThat(view.present()).extracting(ForceReading::about).containsExactly(List.of("HUB"));
    assertThat(view.readings().get(1).missing())
        .hasValueSatisfying(w -> assertThat(w).contains("EST"));
  }

  @Test
  void aPairIsRankedAmongThoseBoundAlike() {
    for (Map.Entry<Double, Population> bound :
        Map.of(
                3.0, Population.DEFENSE_DYADS,
                1.0, Population.ALLIED_DYADS,
                0.0, Population.ALL_DYADS)
            .entrySet()) {
      Asked history = new Asked(KNOWN, bound.getKey());
      assess(history, ForecastSource.NONE);
      assertThat(history.populations).contains(bound.getValue());
      assertThat(history.populations).containsOnly(bound.getValue(), Population.ALL_STATES);
    }
  }

  private static Forecast forecast(double fiveYears) {
    List<String> inputs =
        Arrays.stream(Force.values()).flatMap(force -> force.inputs().stream()).toList();
    List<Double> parts =
        IntStream.range(0, inputs.size()).mapToObj(place -> place * .01 - .1).toList();
    Estimate estimate =
        new Estimate(
            new HorizonForecast(.01, .005, .02, -5, parts, 0),
            new HorizonForecast(fiveYears, .01, .2, -3, parts, -.5),
            List.of(),
            List.of());
    AllianceYear alliance =
        new AllianceYear(
            1,
            KNOWN,
            "HUB",
            "EST",
            10,
            "defence",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of(estimate));
    return new Forecast(alliance, inputs, alliance.estimate(), List.of(), List.of(), List.of());
  }

  @Test
  void theForcesAddUpToTheOutlook() {
    Forecast forecast = forecast(.1);
    LegForces leg =
        leg(assess(History.NONE, (a, b) -> Optional.of(forecast)), World.HUB, World.EST);
    double sum =
        leg.forces().stream().mapToDouble(view -> view.logOdds().orElse(0)).sum()
            + forecast.fiveYears().reference()
            + forecast.fiveYears().ceilingAdjustment();
    assertThat(sum).isCloseTo(forecast.fiveYears().logOdds(), within(1e-12));
  }

  @Test
  void everyInputBelongsToOneForce() {
    List<String> inputs =
        Arrays.stream(Force.values()).flatMap(force -> force.inputs().stream()).toList();
    assertThat(inputs).doesNotHaveDuplicates();
    assertThat(inputs)
        .allSatisfy(
            input -> assertThat(Force.ofInput(input).orElseThrow().inputs()).contains(input));
  }

  @Test
  void withoutAnObligationOnRecordThereIsNoOutlook() {
    Assessment assessment = assess(History.NONE, (a, b) -> Optional.of(forecast(.1)));
    for (LegAssessment leg : assessment.legs()) {
      boolean bound = leg.bed().tie() == Tie.UNKNOWN || !leg.bed().obligations().isEmpty();
      assertThat(leg(assessment, leg.leg().a(), leg.leg().b()).forecast().isPresent())
          .isEqualTo(bound);
    }
  }

  @Test
  void aForceThatNothingSpeaksToIsListedWithTheReason() {
    LegForces leg = leg(assess(History.NONE, ForecastSource.NONE), World.HUB, World.EST);
    assertThat(leg.forces()).hasSize(Force.values().length);
    assertThat(leg.of(Force.PROXIMITY).isSilent()).isTrue();
    assertThat(leg.of(Force.PROXIMITY).silence()).isNotEmpty();
  }

  @Test
  void theStrainsOfALegStandUnderTheirForces() {
    Assessment assessment = assess(History.NONE, ForecastSource.NONE);
    for (LegAssessment leg : assessment.legs()) {
      List<String> texts =
          leg(assessment, leg.leg().a(), leg.leg().b()).forces().stream()
              .flatMap(view -> view.sightings().stream())
              .map(sighting -> sighting.text())
              .toList();
      leg.strains().stream()
          .filter(strain -> strain.kind() != Strain.Kind.IMBALANCE)
          .forEach(strain -> assertThat(texts).contains(strain.text()));
    }
  }

  @Test
  void theWholeLiesBetweenTheLikeliestBreachAndAllTogether() {
    Forecast first = forecast(.1);
    Forecast second = forecast(.05);
    LegForces a = new LegForces("A", "B", List.of(), Optional.of(first));
    LegForces b = new LegForces("A", "C", List.of(), Optional.of(second));
    WholeOutlook whole = WholeOutlook.of(List.of(a, b)).orElseThrow();
    assertThat(whole.atLeast()).isEqualTo(.1);
    assertThat(whole.atMost()).isCloseTo(.15, within(1e-12));
    assertThat(whole.independent()).isCloseTo(1 - .9 * .95, within(1e-12));
    assertThat(WholeOutlook.of(List.of(a))).isEmpty();
  }
}
