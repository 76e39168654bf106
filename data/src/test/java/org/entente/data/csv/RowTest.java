package org.entente.data.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {

  /** A vocabulary for these tests. */
  private enum Colour {
    RED,
    SKY_BLUE
  }

  private final TableProblems problems = new TableProblems();

  /** What {@code use} makes of the only field of a row on line 2. */
  private <T> T read(String field, Function<Row, T> use) {
    List<T> values = new ArrayList<>();
    String quoted = '"' + field.replace("\"", "\"\"") + '"';
    CsvTable.read(
        "facts.csv",
        ("value,other\n" + quoted + ",x\n").getBytes(StandardCharsets.UTF_8),
        List.of("value", "other"),
        problems,
        row -> {
          values.add(use.apply(row));
          assertThat(row.isBroken()).isEqualTo(!problems.isEmpty());
        });
    assertThat(values).hasSize(1);
    return values.get(0);
  }

  private void assertOnlyProblem(String... words) {
    assertThat(problems.count()).as("%s", problems.kept()).isEqualTo(1);
    assertThat(problems.kept().get(0).toString())
        .startsWith("facts.csv, line 2, column value: ")
        .contains(words);
  }

  private void assertSound() {
    assertThat(problems.kept()).isEmpty();
  }

  @Test
  void textIsStripped() {
    String value = read("  a b ", row -> row.text("value"));
    assertThat(value).isEqualTo("a b");
    assertSound();
  }

  @Test
  void aBlankFieldIsNoText() {
    Optional<String> value = read("  ", row -> row.optionalText("value"));
    assertThat(value).isEmpty();
    assertSound();
  }

  @Test
  void aFieldThatMustNotBeEmptyIsAProblemWhenItIs() {
    read("", row -> row.text("value"));
    assertOnlyProblem("must not be empty", "Fill it in");
  }

  @Test
  void aDateIsRead() {
    LocalDate value = read("2024-02-29", row -> row.date("value"));
    assertThat(value).isEqualTo(LocalDate.of(2024, 2, 29));
    assertSound();
  }

  @Test
  void anEmptyOptionalDateIsAbsent() {
    Optional<LocalDate> value = read("", row -> row.optionalDate("value"));
    assertThat(value).isEmpty();
    assertSound();
  }

  @Test
  void anEmptyDateThatMustBeThereIsOneProblem() {
    read("", row -> row.date("value"));
    assertOnlyProblem("must not be empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "1900-02-29",
        "2023-04-31",
        "2023-13-01",
        "2023-00-10",
        "2023-01-00",
        "2023-1-07",
        "07.01.2025",
        "2025/01/07",
        "20250107",
        "2025-01-07T00:00",
        "2025-01",
        "-025-01-07",
        "+025-01-07",
        "202\u0665-01-07",
        "soon"
      })
  void whatIsNoDayOfTheCalendarIsAProblemThatShowsTheForm(String text) {
    read(text, row -> row.date("value"));
    assertOnlyProblem("not a date", '"' + text + '"', "YYYY-MM-DD");
  }

  @Test
  void aWholeNumberIsRead() {
    Optional<Integer> value = read("-12", row -> row.optionalInt("value"));
    assertThat(value).contains(-12);
    assertSound();
  }

  @Test
  void anEmptyNumberIsAbsentAndNotZero() {
    Optional<Integer> value = read("", row -> row.optionalInt("value"));
    assertThat(value).isEmpty();
    assertSound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "two", "1 2", "99999999999", "0x10"})
  void whatIsNoWholeNumberIsAProblem(String text) {
    read(text, row -> row.optionalInt("value"));
    assertOnlyProblem("not a whole number", text);
  }

  @Test
  void severalValuesAreSeparatedBySemicolons() {
    List<String> value = read("USA;JPN; KOR", row -> row.list("value"));
    assertThat(value).containsExactly("USA", "JPN", "KOR");
  }

  @Test
  void anEmptyFieldHoldsNoValues() {
    List<String> value = read(" ", row -> row.list("value"));
    assertThat(value).isEmpty();
  }

  @Test
  void aSemicolonTooManyLeavesAnEmptyValueThatTheReaderSees() {
    List<String> value = read("USA;", row -> row.list("value"));
    assertThat(value).containsExactly("USA", "");
  }

  @Test
  void aWordIsWrittenInLowerCaseWithHyphens() {
    Colour value = read("sky-blue", row -> row.word("value", Colour.class));
    assertThat(value).isEqualTo(Colour.SKY_BLUE);
    assertSound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SKY_BLUE", "sky_blue", "skyblue", "Red", "green"})
  void aWordThatIsNotInTheVocabularyIsAProblemThatListsTheWords(String text) {
    read(text, row -> row.word("value", Colour.class));
    assertOnlyProblem('"' + text + '"', "red, sky-blue");
  }

  @Test
  void anEmptyWordThatMustBeThereIsOneProblem() {
    read("", row -> row.word("value", Colour.class));
    assertOnlyProblem("must not be empty");
  }

  @Test
  void anEmptyOptionalWordIsAbsent() {
    Optional<Colour> value = read("", row -> row.optionalWord("value", Colour.class));
    assertThat(value).isEmpty();
    assertSound();
  }

  @Test
  void aBadOptionalWordIsAProblemThatListsTheWords() {
    read("green", row -> row.optionalWord("value", Colour.class));
    assertOnlyProblem("\"green\"", "red, sky-blue");
  }

  @Test
  void severalWordsAreASet() {
    Set<Colour> value = read("sky-blue;red", row -> row.words("value", Colour.class));
    assertThat(value).containsExactlyInAnyOrder(Colour.RED, Colour.SKY_BLUE);
    assertSound();
  }

  @Test
  void oneBadWordAmongSeveralIsAProblem() {
    read("red;green", row -> row.words("value", Colour.class));
    assertOnlyProblem("red;green", "red, sky-blue");
  }

  @Test
  void aCodeIsWrittenInCapitals() {
    Colour value = read("SKY_BLUE", row -> row.code("value", Colour.class));
    assertThat(value).isEqualTo(Colour.SKY_BLUE);
    assertSound();
  }

  @Test
  void aCodeInLowerCaseIsAProblemThatListsTheCodes() {
    read("red", row -> row.code("value", Colour.class));
    assertOnlyProblem("\"red\"", "RED, SKY_BLUE");
  }

  @Test
  void everyProblemOfARowIsFoundInOnePass() {
    read(
        "x",
        row -> {
          row.date("value");
          row.optionalInt("other");
          return row.word("value", Colour.class);
        });
    assertThat(problems.kept())
        .extracting(TableProblem::column)
        .containsExactly("value", "other", "value");
  }

  @Test
  void aProblemOfTheRowAsAWholeHasNoColumn() {
    read(
        "x",
        row -> {
          row.problem("", "it does not fit", "Leave it out");
          return row;
        });
    assertThat(problems.kept().get(0))
        .hasToString("facts.csv, line 2: it does not fit. Leave it out.");
  }
}
