package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.entente.data.catalogue.DataColumn;
import org.entente.data.catalogue.DataTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules stand twice, in Java and in SQL: on messy cells both must say the same. */
class CellRulesAgreeTest {

  private static final long SEED = 1972;
  private static final int MADE_UP = 500;

  /** Columns under test, each beside the number of a row. */
  private static final List<String> COLUMNS =
      List.of(
          "{name: x, type: integer}",
          "{name: x, type: integer, required: true, min: -5, max: 1914}",
          "{name: x, type: integer, missing: [\"-9\", \"88\"], min: 0, recode: {364: 365}}",
          "{name: x, type: bigint}",
          "{name: x, type: bigint, missing: [\"-1\"], min: 0}",
          "{name: x, type: number}",
          "{name: x, type: number, missing: [\"-9\"], min: -1, max: 0.5}",
          "{name: x, type: date}",
          "{name: x, type: date, required: true, missing: [\"never\", \"0000-00-00\"]}",
          "{name: x, type: text}",
          "{name: x, type: text, required: true, missing: [\"-9\"]}",
          "{name: x, type: text, values: [\"yes\", \"no\"], missing: [\"none\"]}");

  private static final List<String> CELLS =
      List.of(
          "",
          " ",
          "  ",
          "0",
          "-0",
          "+0",
          "5",
          " 5",
          "5 ",
          "\t5",
          "5\t",
          "+5",
          "-5",
          "--5",
          "+-5",
          "- 5",
          "-",
          "+",
          "--",
          ".",
          "..",
          "-.",
          "+.5",
          ".5",
          "-.5",
          "5.",
          "5.0",
          "5.00",
          "05",
          "005",
          "0x10",
          "0b1",
          "0o7",
          "1_000",
          "1__000",
          "_1",
          "1_",
          "1_.5",
          "1.5_5",
          "1_0.0_1e2",
          "1e1_0",
          "1e1_",
          "1e_1",
          "1e+1_0",
          "++5",
          "+ 5",
          "+-.5e-1",
          "-+5",
          "1._5",
          "1.5_",
          "1_e3",
          "1e_3",
          "1e3",
          "1E3",
          "1e+3",
          "1e-3",
          "1e",
          "e3",
          "1e3.5",
          "1e400",
          "-1e400",
          "1e-400",
          "1d",
          "1f",
          "1.5f",
          "1L",
          "0x1p3",
          "1,5",
          "\u066b5",
          "NaN",
          "nan",
          "-nan",
          "NAN",
          "inf",
          "-inf",
          "Inf",
          "+inf",
          "infinity",
          "-Infinity",
          "INFINITY",
          "1.5",
          "-1",
          "-1.0",
          "-9",
          "-9.0",
          "-9 ",
          "88",
          "88.0",
          "88.1",
          "364",
          "1914",
          "1915",
          "1913.9999999999",
          "0.5",
          "0.50000000001",
          "2147483647",
          "2147483648",
          "-2147483647",
          "-2147483648",
          "-2147483649",
          "9007199254740991",
          "9007199254740992",
          "9007199254740993",
          "-9007199254740991",
          "9223372036854775807",
          "99999999999999999999",
          "1234567890123456789012345678901234567890",
          "\u0661\u0662",
          "\uff15",
          "\u22125",
          "5\u00a0",
          "\u00a05",
          "\u20035",
          "5\u000b",
          "1 000",
          "1'000",
          "$5",
          "5%",
          "true",
          "false",
          "NULL",
          "null",
          "NA",
          "none",
          "never",
          "yes",
          "no",
          "Yes",
          " yes",
          "yes ",
          "2020-02-29",
          "2019-02-29",
          "1900-02-29",
          "2000-02-29",
          "2020-2-29",
          "20200229",
          "2020/02/29",
          "29.02.2020",
          "2020-02-29 ",
          " 2020-02-29",
          "2020-02-29 00:00:00",
          "2020-02-29T00:00:00",
          "2020-13-01",
          "2020-00-10",
          "2020-01-00",
          "2020-04-31",
          "0000-00-00",
          "0000-01-01",
          "0001-01-01",
          "9999-12-31",
          "10000-01-01",
          "-2020-01-01",
          "+2020-01-01",
          "2020-02-29 (BC)",
          "infinity-01-01",
          "\u0662\u0660\u0662\u0660-01-01",
          "epoch",
          "today",
          "M\u00fcller",
          "a,b",
          "\"",
          "a\"b",
          "\\",
          "'",
          "''",
          "\u00e9",
          "\ud83d\ude00",
          "a\nb",
          "\n",
          "1\n");

  @TempDir private Path folder;

  private static List<String> cells() {
    List<String> cells = new ArrayList<>(CELLS);
    Random random = new Random(SEED);
    for (int i = 0; i < MADE_UP; i++) {
      cells.add(madeUp(random, "0123456789+-._eE xX", 6));
      cells.add(madeUp(random, "019-/: T", 10));
      cells.add(random.nextInt(10_000) + "-" + random.nextInt(15) + "-" + random.nextInt(35));
      cells.add(
          String.format(
              "%04d-%02d-%02d", random.nextInt(3000), random.nextInt(14), random.nextInt(33)));
      cells.add(String.valueOf(random.nextDouble() * Math.pow(10, random.nextInt(40) - 20)));
      cells.add(String.valueOf(random.nextLong() >> random.nextInt(64)));
    }
    return cells;
  }

  private static String madeUp(Random random, String letters, int longest) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(longest);
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  private static String quoted(String cell) {
    return cell.isEmpty() ? "" : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  @Test
  void javaAndTheDatabaseAgreeOnEveryCell() throws Exception {
    List<String> cells = cells();
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      String description =
          "missing: [\"NA\"]\ncolumns: [{name: n, type: integer}, " + COLUMNS.get(i) + "]";
      try (SmallTable table = new SmallTable(folder.resolve("" + i), description)) {
        Set<Integer> loaded = loaded(table, cells);
        DataTable described = table.set().tables().get(0);
        DataColumn column = described.columns().get(1);
        CellCheck check = new CellCheck(described);
        for (int n = 0; n < cells.size(); n++) {
          boolean usable = check.check(column, cells.get(n)).isEmpty();
          if (usable != loaded.contains(n)) {
            differences.add(
                COLUMNS.get(i)
                    + ": <"
                    + cells.get(n)
                    + "> is "
                    + (usable ? "usable in Java only" : "usable in the database only"));
          }
        }
        assertThat(loaded).hasSizeBetween(1, cells.size());
      }
    }
    assertThat(differences).isEmpty();
  }

  private Set<Integer> loaded(SmallTable table, List<String> cells) throws Exception {
    StringBuilder text = new StringBuilder("n,x\n");
    for (int n = 0; n < cells.size(); n++) {
      text.append(n).append(',').append(quoted(cells.get(n))).append('\n');
    }
    table.load(text.toString());
    return new TreeSet<>(table.store().query("SELECT n FROM small", row -> row.getInt(1)));
  }
}
