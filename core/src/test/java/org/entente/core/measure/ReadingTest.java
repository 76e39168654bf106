package org.entente.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.core.World;
import org.entente.core.time.Span;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final Span PERIOD = Span.yearsUpTo(World.ON, 1);

  private static Reading reading(
      OptionalDouble value, Optional<Reading.Earlier> before, Optional<String> missing) {
    return new Reading(
        NetCooperation.MEASURE, List.of("HUB"), value, PERIOD, 4, before, missing, List.of());
  }

  private static Optional<Reading.Earlier> before(OptionalDouble value) {
    return Optional.of(new Reading.Earlier(value, PERIOD.yearsBefore(1), 4, List.of()));
  }

  @Test
  void changesByTheDifferenceFromThePeriodBefore() {
    Reading reading =
        reading(OptionalDouble.of(0.25), before(OptionalDouble.of(-0.5)), Optional.empty());
    assertThat(reading.change()).hasValue(0.75);
  }

  @Test
  void hasNoChangeWhereEitherValueIsMissing() {
    OptionalDouble none = OptionalDouble.empty();
    OptionalDouble some = OptionalDouble.of(1);
    assertThat(reading(some, before(none), Optional.empty()).change()).isEmpty();
    assertThat(reading(some, Optional.empty(), Optional.empty()).change()).isEmpty();
    assertThat(reading(none, before(some), Optional.of("no event")).change()).isEmpty();
  }

  @Test
  void cannotBeWithoutAValueAndWithoutAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reading(OptionalDouble.empty(), Optional.empty(), Optional.empty()))
        .withMessageContaining("net_cooperation");
  }

  @Test
  void cannotHaveBothAValueAndAReasonForNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reading(OptionalDouble.of(1), Optional.empty(), Optional.of("no event")));
  }
}
