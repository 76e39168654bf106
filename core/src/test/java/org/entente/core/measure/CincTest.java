package org.entente.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Singer, Bremer and Stuckey 1972; worked by hand. */
class CincTest {

  private static final double MISSING = Double.MIN_VALUE;

  private static List<OptionalDouble> state(double... components) {
    return Arrays.stream(components)
        .mapToObj(value -> value == MISSING ? OptionalDouble.empty() : OptionalDouble.of(value))
        .toList();
  }

  private static double[] values(List<OptionalDouble> one, List<OptionalDouble> other) {
    return Cinc.ofYear(List.of(one, other)).stream()
        .mapToDouble(index -> index.value().orElseThrow())
        .toArray();
  }

  /** Shares of the first state: 1/4, 2/4, 3/6, 4/8, 5/10, 6/8; their mean is 3/6. */
  @Test
  void isTheMeanOfSixShares() {
    double[] values = values(state(1, 2, 3, 4, 5, 6), state(3, 2, 3, 4, 5, 2));
    assertThat(values[0]).isCloseTo(0.5, within(1e-15));
    assertThat(values[1]).isCloseTo(0.5, within(1e-15));
  }

  /** Shares 3/4 and 1/5, and 1/4 and 4/5. */
  @Test
  void sharesAreOfTheSumOverAllStates() {
    double[] values = values(state(3, 1), state(1, 4));
    assertThat(values[0]).isCloseTo(0.475, within(1e-15));
    assertThat(values[1]).isCloseTo(0.525, within(1e-15));
  }

  /** The second state has no second component: its index is 1/4 and not (1/4 + 0) / 2. */
  @Test
  void aMissingComponentIsLeftOutOfTheMeanAndIsNotZero() {
    List<Cinc.Index> indices = Cinc.ofYear(List.of(state(3, 5), state(1, MISSING)));
    assertThat(indices.get(0).value().orElseThrow()).isCloseTo(0.875, within(1e-15));
    assertThat(indices.get(0).components()).isEqualTo(2);
    assertThat(indices.get(1).value().orElseThrow()).isCloseTo(0.25, within(1e-15));
    assertThat(indices.get(1).components()).isEqualTo(1);
  }

  @Test
  void aZeroIsAComponentLikeAnyOther() {
    List<Cinc.Index> indices = Cinc.ofYear(List.of(state(3, 5), state(1, 0)));
    assertThat(indices.get(1).value().orElseThrow()).isCloseTo(0.125, within(1e-15));
    assertThat(indices.get(1).components()).isEqualTo(2);
  }

  @Test
  void theValuesOfAYearNeedNotSumToOne() {
    double[] values = values(state(3, 5), state(1, MISSING));
    assertThat(values[0] + values[1]).isCloseTo(1.125, within(1e-15));
  }

  @Test
  void aComponentThatNobodyHasAnyOfCountsAsMissingForAll() {
    List<Cinc.Index> indices = Cinc.ofYear(List.of(state(3, 0), state(1, 0)));
    assertThat(indices.get(0)).isEqualTo(new Cinc.Index(OptionalDouble.of(0.75), 1));
    assertThat(indices.get(1)).isEqualTo(new Cinc.Index(OptionalDouble.of(0.25), 1));
  }

  @Test
  void aStateWithoutAnyComponentHasNoValue() {
    List<Cinc.Index> indices = Cinc.ofYear(List.of(state(3, 5), state(MISSING, MISSING)));
    assertThat(indices.get(0).value()).hasValue(1);
    assertThat(indices.get(1)).isEqualTo(new Cinc.Index(OptionalDouble.empty(), 0));
  }

  @Test
  void aYearWithoutStatesHasNoIndices() {
    assertThat(Cinc.ofYear(List.of())).isEmpty();
  }

  @Test
  void refusesAComponentThatCannotBe() {
    for (double value : new double[] {-9, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Cinc.ofYear(List.of(state(1, 2), state(3, value))))
          .withMessageContaining(String.valueOf(value));
    }
  }

  @Test
  void refusesStatesWithDifferentNumbersOfComponents() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cinc.ofYear(List.of(state(1, 2), state(3))))
        .withMessageContaining("1 components where another has 2");
  }
}
