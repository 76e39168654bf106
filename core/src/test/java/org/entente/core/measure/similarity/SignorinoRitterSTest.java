package org.entente.core.measure.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quicktheories.core.Gen;

class SignorinoRitterSTest {

  /** The published values are thirds; what is left is the rounding of a sum of a dozen terms. */
  private static final double ROUNDING = 1e-12;

  /** Levels 0 to 3, so that no two values can lie further apart than 3. */
  private static final double RANGE = 3;

  private static final double NONE = Double.NaN;

  private static double s(double[] x, double[] y) {
    return SignorinoRitterS.of(x, y, RANGE).orElseThrow();
  }

  private static double[] values(double... values) {
    return values;
  }

  @Test
  void equalsTable5CaseA() {
    assertThat(s(values(0, 1, 2, 3), values(3, 2, 1, 0))).isCloseTo(-1 / 3.0, within(ROUNDING));
  }

  @Test
  void equalsTable5CaseB() {
    assertThat(s(values(1, 2, 2, 3), values(3, 2, 2, 1))).isCloseTo(1 / 3.0, within(ROUNDING));
  }

  @Test
  void equalsTable5CaseC() {
    assertThat(s(values(2, 2, 3, 3), values(3, 3, 2, 2))).isCloseTo(1 / 3.0, within(ROUNDING));
  }

  @Test
  void equalsTable5CaseD() {
    assertThat(s(values(3, 3, 3, 3), values(3, 3, 3, 3))).isEqualTo(1);
  }

  @Test
  void equalsTable5CaseE() {
    double[] x = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3};
    double[] y = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0};
    assertThat(s(x, y)).isCloseTo(2 / 3.0, within(ROUNDING));
  }

  @TestFactory
  List<DynamicTest> equalsEveryCaseOfTable5() throws IOException {
    String json = table5();
    String list = "\\[([^\\]]*)\\]";
    Matcher cases =
        Pattern.compile(
                "\"case\": \"(\\w)\",\\s*\"x\": "
                    + list
                    + ",\\s*\"y\": "
                    + list
                    + ",\\s*\"levels\": "
                    + list
                    + ",\\s*\"published_s_abs\": (-?[0-9.]+)")
            .matcher(json);
    List<DynamicTest> tests = new ArrayList<>();
    while (cases.find()) {
      double[] x = numbers(cases.group(2));
      double[] y = numbers(cases.group(3));
      double[] levels = numbers(cases.group(4));
      double range = levels[levels.length - 1] - levels[0];
      double published = Double.parseDouble(cases.group(5));
      tests.add(
          DynamicTest.dynamicTest(
              "case " + cases.group(1),
              () ->
                  assertThat(SignorinoRitterS.of(x, y, range).orElseThrow())
                      .isCloseTo(published, within(1e-9))));
    }
    assertThat(tests).as("cases in the file").hasSizeGreaterThanOrEqualTo(5);
    return tests;
  }

  private static String table5() throws IOException {
    Path file =
        Path.of(System.getProperty("entente.shared", "shared"))
            .resolve(Path.of("golden", "worked", "worked_examples.json"));
    boolean there = Files.isRegularFile(file);
    String notice = "skipped: the golden values are not there (set entente.shared)";
    if (!there) {
      System.out.println(notice);
    }
    assumeTrue(there, notice);
    String json = Files.readString(file);
    return json.substring(
        json.indexOf("signorino_ritter_1999_table5"), json.indexOf("signorino_ritter_1999_table6"));
  }

  private static double[] numbers(String list) {
    return Arrays.stream(list.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void theRangeIsThatOfPossibleValuesAndNotOfThoseSeen() {
    assertThat(SignorinoRitterS.of(values(0, 1), values(1, 0), 2)).hasValue(0);
    assertThat(SignorinoRitterS.of(values(0, 1), values(1, 0), 1)).hasValue(-1);
  }

  @Test
  void anItemThatEitherLacksIsLeftOutOfTheMean() {
    OptionalDouble value = SignorinoRitterS.of(values(0, NONE, 3, 1), values(3, 2, NONE, 1), RANGE);
    assertThat(value).hasValue(0);
  }

  @Test
  void withoutACommonItemThereIsNoValue() {
    assertThat(SignorinoRitterS.of(values(NONE, 1), values(2, NONE), RANGE)).isEmpty();
    assertThat(SignorinoRitterS.of(values(), values(), RANGE)).isEmpty();
  }

  @Test
  void portfoliosOfDifferentLengthAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignorinoRitterS.of(values(1, 2), values(1), RANGE))
        .withMessageContaining("2 and 1");
  }

  @Test
  void aRangeThatIsNotAboveZeroIsRefused() {
    for (double range : values(0, -1, NONE)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SignorinoRitterS.of(values(1), values(1), range))
          .withMessageContaining(String.valueOf(range));
    }
  }

  @Test
  void valuesFurtherApartThanTheRangeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignorinoRitterS.of(values(0, 0), values(0, 4), RANGE))
        .withMessageContaining("item 1");
  }

  @Test
  void isTheSameBothWaysAndLiesBetweenMinusOneAndOne() {
    Gen<List<Integer>> portfolio = lists().of(integers().between(0, 3)).ofSize(7);
    qt().withFixedSeed(1)
        .withExamples(300)
        .forAll(portfolio, portfolio)
        .check(
            (first, second) -> {
              double[] x = doubles(first);
              double[] y = doubles(second);
              double value = s(x, y);
              return value == s(y, x) && value >= -1 && value <= 1 && s(x, x) == 1;
            });
  }

  private static double[] doubles(List<Integer> levels) {
    return levels.stream().flatMapToDouble(DoubleStream::of).toArray();
  }
}
