package org.entente.core.outlook.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Inputs of made-up events, by hand. */
class InputReaderTest {

  private static final Pair PAIR = Pair.of(20, 2);

  private static final TroubleEvents EVENTS =
      new TroubleEvents(
          List.of(
              new TroubleEvent(PAIR, 1990, TroubleSource.INCIDENT, 4),
              new TroubleEvent(PAIR, 1992, TroubleSource.SANCTIONS, 0),
              new TroubleEvent(Pair.of(2, 70), 1992, TroubleSource.CRISIS, 0),
              new TroubleEvent(Pair.of(2, 70), 1991, TroubleSource.INCIDENT, 2),
              new TroubleEvent(PAIR, 1993, TroubleSource.CRISIS, 0)),
          List.of(new SanctionSpell(PAIR, 1992, 1994)),
          2014);

  private final PairFacts facts =
      new PairFacts() {
        @Override
        public boolean bilateral(Pair pair, int year) {
          return true;
        }

        @Override
        public OptionalInt contiguity(Pair pair, int year) {
          return OptionalInt.of(4);
        }

        @Override
        public OptionalDouble distance(Pair pair, int year) {
          return OptionalDouble.of(99);
        }

        @Override
        public OptionalDouble capability(int state, int year) {
          return state == 2 ? OptionalDouble.of(.2) : OptionalDouble.empty();
        }

        @Override
        public OptionalDouble idealPoint(int state, int year) {
          return OptionalDouble.of(state == 2 ? 2 : year - 1990);
        }

        @Override
        public OptionalDouble democracy(int state, int year) {
          return state == 2 ? OptionalDouble.of(year < 1991 ? .8 : .6) : OptionalDouble.empty();
        }

        @Override
        public int civilConflict(int state, int year) {
          return state == 20 && year == 1992 ? 2 : 0;
        }
      };

  private double value(TroubleInput input, int year, Definition definition) {
    return new InputReader(EVENTS, facts).read(PAIR, year, definition)[input.ordinal()];
  }

  private double value(TroubleInput input) {
    return value(input, 1992, Definition.WIDE);
  }

  @Test
  void troubleFadesByHalfInTwoYears() {
    assertThat(value(TroubleInput.TROUBLE_THIS_YEAR)).isEqualTo(1);
    assertThat(value(TroubleInput.RECENT_TROUBLE)).isCloseTo(Math.log(2.5), within(1e-12));
    assertThat(value(TroubleInput.RECENT_INCIDENTS)).isCloseTo(Math.log(1.5), within(1e-12));
    assertThat(value(TroubleInput.RECENT_HOSTILITY))
        .isCloseTo(Math.log(1 + 3 * Math.pow(.5, 2 / 3.0)), within(1e-12));
    assertThat(value(TroubleInput.RECENT_TROUBLE, 1992, Definition.LONG))
        .isCloseTo(Math.log(2), within(1e-12));
  }

  @Test
  void yearsSinceAreCountedAndNeverIsSixty() {
    assertThat(value(TroubleInput.YEARS_SINCE, 1991, Definition.WIDE))
        .isCloseTo(Math.log(2), within(1e-12));
    assertThat(value(TroubleInput.YEARS_SINCE, 1991, Definition.LONG))
        .isCloseTo(Math.log(61), within(1e-12));
  }

  @Test
  void sanctionsAreInForceUntilTheYearInWhichTheyEnd() {
    assertThat(value(TroubleInput.SANCTIONS_IN_FORCE)).isEqualTo(1);
    assertThat(value(TroubleInput.SANCTIONS_IN_FORCE, 1994, Definition.WIDE)).isZero();
  }

  @Test
  void troubleWithOthersLeavesThePairOut() {
    assertThat(value(TroubleInput.OTHERS_YEAR_MORE)).isCloseTo(Math.log(2), within(1e-12));
    assertThat(value(TroubleInput.OTHERS_THREE_MORE)).isCloseTo(Math.log(3), within(1e-12));
    assertThat(value(TroubleInput.OTHERS_THREE_LESS)).isZero();
    assertThat(value(TroubleInput.CRISES_THREE_MORE)).isCloseTo(Math.log(2), within(1e-12));
  }

  @Test
  void whatIsNotKnownIsNotNought() {
    assertThat(value(TroubleInput.LEAST_DEMOCRATIC)).isNaN();
    assertThat(value(TroubleInput.REGIMES_APART)).isNaN();
    assertThat(value(TroubleInput.DEMOCRACY_LOST)).isCloseTo(-.2, within(1e-12));
    // one known value stands for both
    assertThat(value(TroubleInput.SMALLER_POWER)).isEqualTo(value(TroubleInput.LARGER_POWER));
  }

  @Test
  void viewsDriftOverThreeYears() {
    assertThat(value(TroubleInput.VIEWS_APART)).isZero();
    assertThat(value(TroubleInput.VIEWS_DRIFT)).isEqualTo(-3);
  }

  @Test
  void civilWarThatIsNew() {
    assertThat(value(TroubleInput.CIVIL_CONFLICT)).isEqualTo(2);
    assertThat(value(TroubleInput.NEW_CIVIL_CONFLICT)).isEqualTo(1);
    assertThat(value(TroubleInput.NEW_CIVIL_CONFLICT, 1993, Definition.WIDE)).isZero();
  }

  @Test
  void eventsOfLaterYearsAreNotSeen() {
    double[] now = new InputReader(EVENTS, facts).read(PAIR, 1992, Definition.WIDE);
    double[] then = new InputReader(EVENTS.asOf(1992), facts).read(PAIR, 1992, Definition.WIDE);
    assertThat(then).containsExactly(now);
  }

  @Test
  void aSuppositionIsOneMoreEventOfTheYear() {
    double[] calm = new InputReader(EVENTS.asOf(1991), facts).read(PAIR, 1991, Definition.WIDE);
    double[] supposed = TroubleSupposition.INCIDENT.apply(calm, Definition.WIDE);
    double[] real =
        new InputReader(
                EVENTS.asOf(1991).with(new TroubleEvent(PAIR, 1991, TroubleSource.INCIDENT, 4)),
                facts)
            .read(PAIR, 1991, Definition.WIDE);
    assertThat(supposed).containsExactly(real, within(1e-12));
    double[] strict = new InputReader(EVENTS.asOf(1991), facts).read(PAIR, 1991, Definition.LONG);
    double[] sanctioned = TroubleSupposition.SANCTIONS.apply(strict, Definition.LONG);
    assertThat(sanctioned[TroubleInput.SANCTIONS_IN_FORCE.ordinal()]).isEqualTo(1);
    assertThat(sanctioned[TroubleInput.TROUBLE_THIS_YEAR.ordinal()]).isEqualTo(1);
  }
}
