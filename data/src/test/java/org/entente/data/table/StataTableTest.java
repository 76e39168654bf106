package org.entente.data.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.entente.data.Progress;
import org.entente.data.table.stata.StataFile;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as Stata files: types at their edges, missing values, labels and notes. */
class StataTableTest {

  @TempDir Path folder;

  private Path written(String query, CodebookEntry... codebook) throws WorkspaceException {
    Path file = folder.resolve("table.dta");
    try (Store store = new Workspace(folder.resolve("ws")).openForWriting()) {
      new TableWriter(store, Progress.silent())
          .write(
              query,
              file,
              TableFormat.STATA,
              Map.of("entente_references", "Nobody (2000)", TableWriter.CODEBOOK, "column,type"),
              List.of(codebook));
    }
    return file;
  }

  private StataFile read(String query, CodebookEntry... codebook) throws Exception {
    return StataFile.read(written(query, codebook));
  }

  /** Codes of types and the ranges of their values are those of the description of the format. */
  @Test
  void wholeNumbersGetTheSmallestTypeThatHoldsThem() throws Exception {
    StataFile file =
        read(
            "SELECT * FROM (VALUES (-127, -128, 100, 101, -32767, -32768, 32740, 32741,"
                + " -2147483647, -2147483648, 2147483620, 2147483621, 9007199254740992::BIGINT,"
                + " 9007199254740993::BIGINT), (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,"
                + " NULL, NULL, NULL, NULL))");
    assertThat(file.types)
        .containsExactly(
            65530, 65529, 65530, 65529, 65529, 65528, 65529, 65528, 65528, 65526, 65528, 65526,
            65526, 16);
    assertThat(file.rows.get(0))
        .containsExactly(
            "-127",
            "-128",
            "100",
            "101",
            "-32767",
            "-32768",
            "32740",
            "32741",
            "-2147483647",
            "-2.147483648E9",
            "2147483620",
            "2.147483621E9",
            "9.007199254740992E15",
            "9007199254740993");
    assertThat(file.rows.get(1)).startsWith(".", ".", ".", ".", ".", ".", ".", ".").endsWith("");
  }

  @Test
  void numbersBeyondTheRangeOfADoubleAreMissingWithAReason() throws Exception {
    StataFile file =
        read(
            "SELECT unnest([0.1, '-0.0'::DOUBLE, 8.98846567431158e307, 8.988465674311579e307, -8.98e307, 1e308,"
                + " 'inf'::DOUBLE, 'nan'::DOUBLE, 5e-324, NULL]) AS x");
    assertThat(file.rows.stream().map(row -> row.get(0)))
        .containsExactly(
            "0.1",
            "-0.0",
            ".d",
            "8.988465674311579E307",
            "-8.98E307",
            ".d",
            ".d",
            ".d",
            "4.9E-324",
            ".");
    assertThat(file.types).containsExactly(65526);
  }

  /**
   * 1 January 1960 is day 0; 29 February 2024 is day 23,435: 64 years with 16 leap days, and 59.
   */
  @Test
  void datesAndTimesCountFrom1960() throws Exception {
    StataFile file =
        read(
            "SELECT * FROM (VALUES (DATE '1960-01-01', TIMESTAMP '1960-01-01 00:00:01.5', true),"
                + " (DATE '2024-02-29', TIMESTAMP '1959-12-31 23:59:59', false), (DATE '1815-06-09', NULL, NULL))"
                + " t(d, t, b)");
    assertThat(file.formats.subList(0, 2)).containsExactly("%td", "%tc");
    assertThat(file.rows)
        .containsExactly(
            List.of("0", "1500.0", "1"),
            List.of(String.valueOf(64 * 365 + 16 + 59), "-1000.0", "0"),
            List.of("-52801", ".", "."));
  }

  @Test
  void textsAreMeasuredInBytesAndLongOnesAreKeptOnce() throws Exception {
    String widest = "ä".repeat(1022) + "a";
    String tooWide = "ä".repeat(1022) + "ab";
    StataFile file =
        read(
            "SELECT * FROM (VALUES ('"
                + widest
                + "', '"
                + tooWide
                + "', ''), ('x', NULL, NULL), ('€', '"
                + tooWide
                + "', ''), (NULL, 'short', ''))");
    assertThat(file.types).containsExactly(2045, 32768, 1);
    assertThat(file.rows)
        .containsExactly(
            List.of(widest, tooWide, ""),
            List.of("x", "", ""),
            List.of("€", tooWide, ""),
            List.of("", "short", ""));
  }

  @Test
  void aZeroCharacterIsRefusedWithARemedy() {
    assertThatThrownBy(() -> written("SELECT 'a' || chr(0) || 'b' AS quote"))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("quote")
        .hasMessageContaining("zero character")
        .hasMessageContaining("row 1")
        .hasMessageContaining(".csv or .parquet");
  }

  @Test
  void missingNumbersSayWhy() throws Exception {
    CodebookEntry year = new CodebookEntry("year", "INTEGER", "Calendar year", "", "", "", "");
    CodebookEntry code = new CodebookEntry("ccode1", "INTEGER", "Number", "", "", "1990-1999", "");
    CodebookEntry cinc =
        new CodebookEntry(
            "cinc1", "DOUBLE", "CINC", "", "NMC", "1990-1995", "missing", Map.of(), List.of(1));
    CodebookEntry level =
        new CodebookEntry(
            "level",
            "INTEGER",
            "Level",
            "",
            "S",
            "1990-1995",
            "missing",
            Map.of(0, "none", 5, "war"),
            List.of(1, 2));
    StataFile file =
        read(
            "SELECT * FROM (VALUES (1995, 2, 0.5, 5, false, false), (1996, 2, NULL, NULL, false, true),"
                + " (1995, NULL, NULL, NULL, true, false), (1995, 2, NULL, NULL, false, true))"
                + " t(year, ccode1, cinc1, level, entente_unnumbered1, entente_unnumbered2)",
            year,
            code,
            cinc,
            level);
    assertThat(file.names).containsExactly("year", "ccode1", "cinc1", "level");
    assertThat(file.rows)
        .containsExactly(
            List.of("1995", "2", "0.5", "5"),
            List.of("1996", "2", ".a", ".a"),
            List.of("1995", ".b", ".b", ".b"),
            List.of("1995", "2", ".c", ".b"));
    assertThat(file.labelNames).containsExactly("", "", "", "level");
    assertThat(file.valueLabels.get("level"))
        .containsEntry(0, "none")
        .containsEntry(5, "war")
        .containsEntry(2_147_483_622, "outside the years of the source")
        .containsEntry(2_147_483_623, "the source has no number for the state")
        .containsEntry(2_147_483_624, "no value in the source")
        .hasSize(6);
  }

  @Test
  void labelsKeepTheSideAndNotesKeepTheWholeDefinition() throws Exception {
    String definition = "x".repeat(100) + ", second state";
    StataFile file =
        read(
            "SELECT 1 AS polity2_2, 2 AS \"a name of more than thirty-two letters\"",
            new CodebookEntry(
                "polity2_2",
                "INTEGER",
                definition,
                "-10 to 10",
                "Polity",
                "1816-2015",
                "missing",
                Map.of(),
                List.of(2)));
    assertThat(file.names).containsExactly("polity2_2", "a_name_of_more_than_thirty_two_l");
    assertThat(file.labels)
        .containsExactly(
            "x".repeat(63) + "..., second state", "a name of more than thirty-two letters");
    assertThat(file.characteristics)
        .containsEntry("polity2_2 note1", definition)
        .containsEntry("polity2_2 note2", "Unit: -10 to 10")
        .containsEntry("_dta note1", "entente_references: Nobody (2000)")
        .containsEntry("_dta note0", "2");
    assertThat(file.characteristics.values()).doesNotContain("column,type");
  }

  @Test
  void aTableWithoutRowsIsAFileWithoutRows() throws Exception {
    StataFile file = read("SELECT 1 AS a, 'x' AS b WHERE false");
    assertThat(file.rows).isEmpty();
    assertThat(file.names).containsExactly("a", "b");
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws Exception {
    String query = "SELECT i, i / 7 AS x, repeat('z', 3000) AS s FROM range(50) t(i)";
    byte[] first = Files.readAllBytes(written(query));
    Files.delete(folder.resolve("table.dta"));
    assertThat(Files.readAllBytes(written(query))).isEqualTo(first);
  }

  /** Where R has haven, another program reads the file. */
  @Test
  void havenReadsTheSame() throws Exception {
    String script =
        "d <- haven::read_dta(commandArgs(TRUE)[1]); cat(names(d), sep = ' '); cat('\\n');"
            + " for (i in seq_len(nrow(d))) cat(d$a[i], haven::na_tag(d$x[i]), d$x[i], format(d$d[i]),"
            + " nchar(d$s[i]), substr(d$s[i], 1, 3), '\\n'); cat(attr(d$x, 'label'))";
    Path file =
        written(
            "SELECT * FROM (VALUES (1, 0.25, DATE '2024-02-29', repeat('ß', 1500)), (100, 'inf'::DOUBLE,"
                + " DATE '1815-06-09', 'Bündnis')) t(a, x, d, s)",
            new CodebookEntry("x", "DOUBLE", "A number", "", "", "", "missing"));
    assertThat(output(List.of("Rscript", "-e", script, file.toString())).lines().map(String::strip))
        .containsExactly(
            "a x d s", "1 NA 0.25 2024-02-29 1500 ßßß", "100 d NA 1815-06-09 7 Bün", "A number");
  }

  private static String output(List<String> command) throws InterruptedException, IOException {
    assumeTrue(
        works(List.of("Rscript", "-e", "library(haven)")), "skipped: R has no package haven");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return output;
  }

  private static boolean works(List<String> command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      System.out.println("skipped: there is no Rscript to read Stata files with");
      return false;
    }
  }
}
