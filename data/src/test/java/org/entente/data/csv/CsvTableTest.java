package org.entente.data.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

  private static final List<String> HEADER = List.of("id", "text");

  private final TableProblems problems = new TableProblems();

  /** Every row as "line: id|text". */
  private List<String> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> read(byte[] bytes) {
    List<String> rows = new ArrayList<>();
    CsvTable.read(
        "facts.csv",
        bytes,
        HEADER,
        problems,
        row ->
            rows.add(
                row.line()
                    + ": "
                    + row.optionalText("id").orElse("")
                    + "|"
                    + row.optionalText("text").orElse("")));
    return rows;
  }

  private TableProblem theProblem() {
    assertThat(problems.count()).as("%s", problems.kept()).isEqualTo(1);
    return problems.kept().get(0);
  }

  @Test
  void everyRowIsHandedOnWithItsLine() {
    assertThat(read("id,text\na,one\nb,two\n")).containsExactly("2: a|one", "3: b|two");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void theLastLineNeedsNoLineEnd() {
    assertThat(read("id,text\na,one")).containsExactly("2: a|one");
  }

  @Test
  void linesThatEndInCrLfReadLikeLinesThatEndInLf() {
    assertThat(read("id,text\r\na,one\r\nb,two\r\n")).containsExactly("2: a|one", "3: b|two");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void aQuotedFieldHoldsCommasQuotesAndLineBreaks() {
    assertThat(read("id,text\na,\"one, \"\"two\"\"\nthree\"\n"))
        .containsExactly("2: a|one, \"two\"\nthree");
  }

  @Test
  void theLineOfARowAfterALineBreakInQuotesIsCountedInTheFile() {
    assertThat(read("id,text\na,\"one\n\ntwo\"\nb,three\n")).element(1).isEqualTo("5: b|three");
  }

  @Test
  void anEmptyLineIsNoRow() {
    assertThat(read("id,text\n\na,one\n")).containsExactly("3: a|one");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void lettersOutsideAsciiAreRead() {
    assertThat(read("id,text\na,S\u00e3o Tom\u00e9 \u6771\u4eac\n"))
        .containsExactly("2: a|S\u00e3o Tom\u00e9 \u6771\u4eac");
  }

  @Test
  void theReplacementCharacterIsTextLikeAnyOther() {
    assertThat(read("id,text\na,\uFFFD\n")).containsExactly("2: a|\uFFFD");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void aWrongHeaderStopsTheTableAndTheRemedyShowsTheRightOne() {
    assertThat(read("id,words\na,one\n")).isEmpty();
    assertThat(theProblem().file()).isEqualTo("facts.csv");
    assertThat(theProblem().line()).isEqualTo(1);
    assertThat(theProblem().value()).isEqualTo("id,words");
    assertThat(theProblem().remedy()).contains("id,text");
  }

  @Test
  void aHeaderInAnotherOrderIsWrong() {
    assertThat(read("text,id\none,a\n")).isEmpty();
    assertThat(problems.isEmpty()).isFalse();
  }

  @Test
  void aFileWithAByteOrderMarkIsReadOrRefusedButNeverPassedOverInSilence() {
    List<String> rows = read("\uFEFFid,text\na,one\n");
    if (problems.isEmpty()) {
      assertThat(rows).containsExactly("2: a|one");
    } else {
      assertThat(theProblem().toString()).contains("facts.csv, line 1").contains("id,text");
    }
  }

  @Test
  void anEmptyFileIsAProblemThatShowsTheHeader() {
    assertThat(read("")).isEmpty();
    assertThat(theProblem().toString()).contains("facts.csv").contains("empty").contains("id,text");
  }

  @Test
  void aFileOfEmptyLinesIsEmpty() {
    assertThat(read("\n\n")).isEmpty();
    assertThat(theProblem().message()).contains("empty");
  }

  @Test
  void aTableWithoutRowsIsSound() {
    assertThat(read("id,text\n")).isEmpty();
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void aRowWithAFieldTooFewIsAProblemAndNoRow() {
    assertThat(read("id,text\na\n")).isEmpty();
    assertThat(theProblem().toString()).contains("facts.csv").contains("1 fields").contains("2");
  }

  @Test
  void aRowWithAFieldTooManyIsAProblemAndNoRow() {
    assertThat(read("id,text\na,one,two\n")).isEmpty();
    assertThat(theProblem().toString()).contains("facts.csv").contains("3 fields").contains("2");
  }

  @Test
  void rowsBeforeABrokenOneAreKept() {
    assertThat(read("id,text\na,one\nb\n")).containsExactly("2: a|one");
  }

  @Test
  void textBehindAClosedQuoteIsAProblem() {
    assertThat(read("id,text\na,\"one\"two\n")).isEmpty();
    assertThat(theProblem().toString()).contains("facts.csv").contains("quote").contains("line 2");
  }

  @Test
  void bytesThatAreNoUtf8AreAProblem() {
    assertThat(read("id,text\na,S\u00e3o\n".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    assertThat(theProblem().toString()).contains("facts.csv").contains("UTF-8");
  }

  @Test
  void utf16IsNoUtf8() {
    assertThat(read("id,text\na,one\n".getBytes(StandardCharsets.UTF_16))).isEmpty();
    assertThat(theProblem().message()).contains("UTF-8");
  }

  @Test
  void aSurrogateEncodedByItselfIsNoUtf8() {
    byte[] bytes = "id,text\na,...\n".getBytes(StandardCharsets.US_ASCII);
    bytes[10] = (byte) 0xED;
    bytes[11] = (byte) 0xA0;
    bytes[12] = (byte) 0x80;
    assertThat(read(bytes)).isEmpty();
    assertThat(theProblem().message()).contains("UTF-8");
  }
}
