package org.entente.data.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableProblemsTest {

  private static TableProblem at(long line) {
    return new TableProblem("facts.csv", line, "to", "x", "not a date", "Write it as YYYY-MM-DD");
  }

  @Test
  void noProblemIsNone() {
    assertThat(new TableProblems().isEmpty()).isTrue();
    assertThat(new TableProblems().count()).isZero();
  }

  @Test
  void aHundredAreKeptAndAllAreCounted() {
    TableProblems problems = new TableProblems();
    for (int line = 1; line <= 250; line++) {
      problems.add(at(line));
    }
    assertThat(problems.count()).isEqualTo(250);
    assertThat(problems.kept()).hasSize(100);
    assertThat(problems.kept().get(0).line()).isEqualTo(1);
    assertThat(problems.kept().get(99).line()).isEqualTo(100);
  }

  @Test
  void theListCannotBeChangedFromOutside() {
    List<TableProblem> kept = new TableProblems().kept();
    assertThatThrownBy(() -> kept.add(at(1))).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aProblemNamesFileLineColumnValueAndRemedy() {
    assertThat(at(7))
        .hasToString("facts.csv, line 7, column to: not a date: \"x\". Write it as YYYY-MM-DD.");
  }

  @Test
  void aProblemOfTheWholeFileNamesNoLine() {
    assertThat(new TableProblem("facts.csv", 0, "", "", "the file is empty", "Fill it"))
        .hasToString("facts.csv: the file is empty. Fill it.");
  }

  @Test
  void controlCharactersOfAFileNeverReachTheTerminal() {
    String text =
        new TableProblem(
                "facts.csv", 1, "id", "\u001b[31mred\u0007\r\n\u009b\u202eend", "bad", "Mend it")
            .toString();
    assertThat(text).contains("[31mred", "end");
    assertThat(text.chars().filter(c -> Character.isISOControl(c) || c == 0x202e)).isEmpty();
  }

  @Test
  void aLongValueIsCut() {
    String text =
        new TableProblem("facts.csv", 1, "id", "y".repeat(500), "bad", "Mend it").toString();
    assertThat(text).contains("y".repeat(60) + "...").doesNotContain("y".repeat(61));
  }
}
