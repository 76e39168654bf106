package org.entente.app.report.format;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Cells of text from outside, made safe for spreadsheets, which run a cell that begins with an
 * equals sign, a plus, a minus or an at sign as a formula. An apostrophe before it stops that.
 * Numbers are left as they are. When Entente reads such a table, it takes the apostrophe away.
 */
public final class SafeCells {

  private static final Pattern FORMULA =
      Pattern.compile("(?s)'*[=+@\\t\\r\\-\uFF1D\uFF0B\uFF0D\uFF20].*");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");

  private SafeCells() {}

  /** A cell that no spreadsheet runs. */
  public static String of(String cell) {
    return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }

  /** The cells of a row: as they are, or made safe. */
  public static String[] row(boolean raw, String... cells) {
    return raw ? cells : Arrays.stream(cells).map(SafeCells::of).toArray(String[]::new);
  }
}
