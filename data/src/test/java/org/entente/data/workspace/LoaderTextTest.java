package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the forms in which they come. */
class LoaderTextTest {

  private static final String TABLE =
      """
      columns:
        - {name: name, type: text, required: true}
        - {name: year, type: integer}
      """;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir private Path folder;

  @Test
  void whetherAFileIsCompressedIsSeenFromItsBytesAndNotItsName() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      table.load("plain.csv", SmallTable.gzip("name,year\na,1\n"));
      assertThat(table.rows()).containsExactly("a|1");
      table.load("packed.csv.gz", "name,year\nb,2\n".getBytes(StandardCharsets.UTF_8));
      assertThat(table.rows()).containsExactly("b|2");
      table.load("packed.csv.gz", SmallTable.gzip("name,year\nc,3\n"));
      assertThat(table.rows()).containsExactly("c|3");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,year\r\nGBR,1914\r\nFRN,1915\r\n",
        "name,year\nGBR,1914\nFRN,1915",
        "\"name\",\"year\"\n\"GBR\",\"1914\"\n\"FRN\",\"1915\"\n",
        "\uFEFFname,year\nGBR,1914\nFRN,1915\n",
        "\uFEFF\"name\",\"year\"\r\n\"GBR\",1914\r\n\"FRN\",1915\r\n"
      })
  void lineEndsQuotesAndByteOrderMarksMakeNoDifference(String text) throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      assertThat(table.load(text).problems().kept()).isEmpty();
      assertThat(table.rows()).containsExactly("GBR|1914", "FRN|1915");
    }
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstFieldOfAFileWithoutAHeader() throws Exception {
    String numbers = "header: false\ncolumns: [{name: year, type: integer}, {name: n, type: text}]";
    try (SmallTable table = new SmallTable(folder, numbers)) {
      LoadReport.TableReport report = table.load("\uFEFF1914,x\nsoon,y\n");
      assertThat(table.rows()).containsExactly("1914|x");
      assertThat(SmallTable.found(report)).containsExactly("line 2, column year: not a number");
    }
  }

  @Test
  void textThatIsNotUtf8IsReadInTheCharsetOfTheMakersForm() throws Exception {
    String text = "name,year\nC\u00f4te d\u2019Ivoire,1960\nbad,soon\n";
    try (SmallTable table = new SmallTable(folder, "charset: windows-1252\n" + TABLE)) {
      assertThat(SmallTable.found(table.load("w.csv", text.getBytes(WINDOWS))))
          .containsExactly("line 3, column year: not a number");
      assertThat(table.rows()).containsExactly("C\u00f4te d\u2019Ivoire|1960");
      table.load(text);
      assertThat(table.rows()).containsExactly("C\u00f4te d\u2019Ivoire|1960");
      assertThat(filesBesideTheWorkspace()).containsExactly("small.csv", "w.csv");
    }
  }

  private List<String> filesBesideTheWorkspace() throws Exception {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void bytesThatAreNotUtf8AreAProblemAtTheirLine() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      byte[] text = "name,year\nS\u00e3o,1\nb,2\n".getBytes(WINDOWS);
      LoadReport.TableReport report = table.load("small.csv", text);
      assertThat(SmallTable.found(report)).containsExactly("line 2, column name: not UTF-8 text");
      assertThat(table.rows()).containsExactly("b|2");
    }
  }

  @Test
  void bytesThatAreNotUtf8DoNoHarmInAColumnThatIsLeftOut() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      byte[] text = "name,other,year\na,S\u00e3o,1\nb,c,2\n".getBytes(WINDOWS);
      LoadReport.TableReport report = table.load("small.csv", text);
      assertThat(SmallTable.found(report)).isEmpty();
      assertThat(table.rows()).containsExactly("a|1", "b|2");
    }
  }

  @Test
  void aQuotedFieldMayHoldDelimitersQuotesAndNewLines() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      LoadReport.TableReport report =
          table.load("name,year\n\"a, \"\"b\"\"\nc\n\",1\nd,soon\ne,2\n\"f\r\ng\",late\n");
      assertThat(table.rows()).containsExactly("a, \"b\"\nc\n|1", "e|2");
      assertThat(SmallTable.found(report))
          .containsExactly(
              "line 5, column year: not a number", "line 7, column year: not a number");
    }
  }

  @Test
  void aFileWithAQuoteThatIsNotClosedIsRefusedAndTheOldTableStays() throws Exception {
    try (SmallTable table = new SmallTable(folder, TABLE)) {
      table.load("name,year\nz,9\n");
      assertThatThrownBy(() -> table.load("name,year\na,1\n\"b,2\nc,3\n"))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("Look for an unclosed quote");
      assertThat(table.rows()).containsExactly("z|9");
    }
  }
}
