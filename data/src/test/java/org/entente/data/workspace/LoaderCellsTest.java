package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.data.csv.TableProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in a cell, and what becomes of it. */
class LoaderCellsTest {

  @TempDir private Path folder;

  @Test
  void signsForMissingAreThoseOfTheTableAndThoseOfTheColumn() throws Exception {
    String description =
        """
        missing: ["NA", "-9"]
        columns:
          - {name: a, type: integer, min: 0, missing: ["-1", "-77"]}
          - {name: b, type: integer}
          - {name: c, type: text, missing: ["none"]}
          - {name: d, type: date, missing: ["never"]}
        """;
    try (SmallTable table = new SmallTable(folder, description)) {
      LoadReport.TableReport report =
          table.load(
              "a,b,c,d\n-9,-9,-9,-9\nNA,NA,NA,NA\n-1,-1,none,never\n-77,5,x,2020-02-29\n,,,\n");
      assertThat(report.problems().kept()).isEmpty();
      assertThat(table.rows())
          .containsExactly("-|-|-|-", "-|-|-|-", "-|-1|-|-", "-|5|x|2020-02-29", "-|-|-|-");
    }
  }

  @Test
  void codesAreTurnedAndTheMakersOwnStayAtHandForComputedColumns() throws Exception {
    String description =
        """
        columns:
          - {name: ccode, type: integer, recode: {364: 365, 347: 345, 345: 340}, missing: ["-66"]}
        computed:
          - {name: was, type: text, value: "raw_ccode"}
          - {name: twice, type: integer, value: "ccode * 2"}
        """;
    try (SmallTable table = new SmallTable(folder, description)) {
      table.load("ccode\n364\n347\n345\n2\n-66\n");
      assertThat(table.rows())
          .containsExactly("365|364|730", "345|347|690", "340|345|680", "2|2|4", "-|-66|-");
    }
  }

  @Test
  void aComputedColumnThatCannotBeComputedIsMissingAndLosesNoRow() throws Exception {
    String description =
        """
        columns:
          - {name: day, type: integer, required: true}
        computed:
          - {name: date, type: date, value: "make_date(day // 10000, day // 100 % 100, day % 100)"}
        """;
    try (SmallTable table = new SmallTable(folder, description)) {
      LoadReport.TableReport report = table.load("day\n20190228\n20191399\nsoon\n20190230\n");
      assertThat(table.rows()).containsExactly("20190228|2019-02-28", "20191399|-", "20190230|-");
      assertThat(SmallTable.found(report)).containsExactly("line 4, column day: not a number");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "integer,1.5,not a whole number",
    "integer,2147483648,not a whole number",
    "integer,1914a,not a number",
    "integer,NaN,not a number",
    "bigint,9007199254740993,not a whole number",
    "bigint,1e400,not a number",
    "number,NaN,not a number",
    "number,nan,not a number",
    "number,inf,not a number",
    "number,-Infinity,not a number",
    "number,1e400,not a number",
    "date,2019-02-29,not a date",
    "date,2019-2-1,not a date",
    "date,01.02.2019,not a date",
    "date,2019-01-01 00:00:00,not a date",
  })
  void aCellThatIsNotWhatItsColumnSaysIsAProblemAndItsRowIsLeftOut(
      String type, String cell, String message) throws Exception {
    String description = "columns: [{name: a, type: " + type + "}, {name: b, type: text}]";
    try (SmallTable table = new SmallTable(folder, description)) {
      LoadReport.TableReport report = table.load("a,b\n,x\n" + cell + ",y\n,z\n");
      assertThat(SmallTable.found(report)).containsExactly("line 3, column a: " + message);
      assertThat(report.problems().kept().get(0).value()).isEqualTo(cell);
      assertThat(table.rows()).containsExactly("-|x", "-|z");
      assertThat(report.rows()).isEqualTo(2);
    }
  }

  @Test
  void wordsLimitsAndRequiredFieldsAreHeld() throws Exception {
    String description =
        """
        columns:
          - {name: a, type: text, values: ["yes", "no"]}
          - {name: b, type: number, min: -1, max: 0.5}
          - {name: c, type: integer, required: true}
        """;
    try (SmallTable table = new SmallTable(folder, description)) {
      LoadReport.TableReport report =
          table.load("a,b,c\nyes,-1,1\nno,0.5,2\n,,3\nYes,0,4\nno,-1.001,5\nno,0.51,6\nno,0,\n");
      assertThat(table.rows()).containsExactly("yes|-1.0|1", "no|0.5|2", "-|-|3");
      assertThat(SmallTable.found(report))
          .containsExactly(
              "line 5, column a: not an allowed value of this column",
              "line 6, column b: outside the range of this column",
              "line 7, column b: outside the range of this column",
              "line 8, column c: this field must not be empty");
    }
  }

  @Test
  void aRowWithTooManyOrTooFewFieldsIsAProblem() throws Exception {
    String description = "columns: [{name: a, type: integer}, {name: b, type: text}]";
    try (SmallTable table = new SmallTable(folder, description)) {
      LoadReport.TableReport report = table.load("a,b\n1,x\n2,y,z\n3\n4,w\n");
      assertThat(SmallTable.found(report))
          .containsExactly(
              "line 3: the row has 3 fields where there should be 2",
              "line 4: the row has 1 fields where there should be 2");
      assertThat(table.rows()).containsExactly("1|x", "4|w");
    }
  }

  @Test
  void theListOfProblemsIsBoundedAndCountsAll() throws Exception {
    String rows =
        IntStream.rangeClosed(1, 5000)
            .mapToObj(i -> i % 2 == 0 ? "x," + i : i + "," + i)
            .collect(Collectors.joining("\n"));
    String description = "columns: [{name: a, type: integer}, {name: b, type: integer}]";
    try (SmallTable table = new SmallTable(folder, description)) {
      LoadReport.TableReport report = table.load("a,b\n" + rows + "\n");
      assertThat(report.problems().count()).isEqualTo(2500);
      assertThat(report.problems().kept()).hasSize(TableProblems.MOST_KEPT);
      assertThat(report.problems().kept().get(99).line()).isEqualTo(201);
      assertThat(report.rows()).isEqualTo(2500);
      assertThat(table.store().number("SELECT sum(a) FROM small")).isEqualTo(6_250_000);
    }
  }

  @Test
  void ofRowsWithOneKeyTheFirstIsKept() throws Exception {
    String description =
        """
        key: [state, year]
        columns:
          - {name: state, type: text}
          - {name: year, type: integer}
          - {name: value, type: integer}
        """;
    try (SmallTable table = new SmallTable(folder, description)) {
      LoadReport.TableReport report =
          table.load("state,year,value\nB,1,9\nA,1,2\nA,2,3\nA,1,1\nB,1,1\n,1,5\n,1,4\n");
      assertThat(table.rows()).containsExactly("B|1|9", "A|1|2", "A|2|3", "-|1|5");
      assertThat(SmallTable.found(report))
          .containsExactly(
              "line 0, column state + year: 3 rows repeat the key of an earlier row; the first one was kept");
    }
  }
}
