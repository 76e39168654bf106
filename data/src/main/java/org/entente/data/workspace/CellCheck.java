package org.entente.data.workspace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.data.catalogue.ColumnType;
import org.entente.data.catalogue.DataColumn;
import org.entente.data.catalogue.DataTable;

/**
 * Whether one cell is what its column says: the rules of {@link ReadSql}, for a cell at a time, to
 * say what is wrong with the few rows that are.
 */
final class CellCheck {

  /**
   * What is wrong with a cell.
   *
   * @param message what is wrong
   * @param remedy what to do
   */
  record Fault(String message, String remedy) {}

  private static final String DIGITS = "[0-9]+(?:_[0-9]+)*";

  /** As the database casts: blanks around, an underscore between digits, and +-5 for -5. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[ \\t\\n\\x0B\\f\\r]*\\+?(-?(?:"
              + DIGITS
              + "(?:\\.(?:"
              + DIGITS
              + ")?)?|\\."
              + DIGITS
              + ")(?:[eE][+-]?"
              + DIGITS
              + ")?)[ \\t\\n\\x0B\\f\\r]*");

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final double MOST_INTEGER = Integer.MAX_VALUE;
  private static final double MOST_BIGINT = (1L << 53) - 1;

  private final DataTable table;

  CellCheck(DataTable table) {
    this.table = table;
  }

  /** What is wrong with a cell; empty if nothing is. */
  Optional<Fault> check(DataColumn column, String cell) {
    if (cell.isEmpty() || table.missing().contains(cell)) {
      return column.required()
          ? fault("this field must not be empty", "Fill it in, or leave out the row")
          : Optional.empty();
    }
    return switch (column.type()) {
      case INTEGER, BIGINT, DAY, NUMBER -> number(column, cell);
      case DATE -> date(column, cell);
      case TEXT -> text(column, cell);
    };
  }

  private static Optional<Fault> fault(String message, String remedy) {
    return Optional.of(new Fault(message, remedy));
  }

  private static Optional<Fault> number(DataColumn column, String cell) {
    Matcher digits = NUMBER.matcher(cell);
    double value =
        digits.matches() ? Double.parseDouble(digits.group(1).replace("_", "")) : Double.NaN;
    if (!Double.isFinite(value)) {
      return fault("not a number", "Write digits, or leave the field empty if it is missing");
    }
    if (column.type().isWhole() && !isWhole(column.type(), value)) {
      return fault("not a whole number", "Write digits only");
    }
    boolean missing = column.missing().stream().anyMatch(sign -> Double.parseDouble(sign) == value);
    if (!missing && column.type() == ColumnType.DAY && !isDay((long) value)) {
      return fault("no day of the calendar", "Write a date that exists as YYYYMMDD");
    }
    return missing ? Optional.empty() : range(column, value);
  }

  private static boolean isDay(long value) {
    long year = value / 10_000;
    int month = (int) (value / 100 % 100);
    return year >= 1
        && year <= 9_999
        && month >= 1
        && month <= 12
        && YearMonth.of((int) year, month).isValidDay((int) (value % 100));
  }

  private static boolean isWhole(ColumnType type, double value) {
    double most = type == ColumnType.BIGINT ? MOST_BIGINT : MOST_INTEGER;
    return value == Math.rint(value) && Math.abs(value) <= most;
  }

  private static Optional<Fault> range(DataColumn column, double value) {
    boolean low = column.min() != null && value < column.min();
    boolean high = column.max() != null && value > column.max();
    if (!low && !high) {
      return Optional.empty();
    }
    return fault(
        "outside the range of this column",
        "It may be "
            + (column.min() == null ? "anything up to " : plain(column.min()))
            + (column.max() == null ? " or more" : (column.min() == null ? "" : " to "))
            + (column.max() == null ? "" : plain(column.max())));
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static Optional<Fault> date(DataColumn column, String cell) {
    if (column.missing().contains(cell) || isDate(cell)) {
      return Optional.empty();
    }
    return fault("not a date", "Write it as YYYY-MM-DD");
  }

  private static boolean isDate(String cell) {
    if (!DATE.matcher(cell).matches()) {
      return false;
    }
    try {
      LocalDate.parse(cell);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Optional<Fault> text(DataColumn column, String cell) {
    if (column.values().isEmpty()
        || column.values().contains(cell)
        || column.missing().contains(cell)) {
      return Optional.empty();
    }
    return fault(
        "not an allowed value of this column", "Use one of: " + String.join(", ", column.values()));
  }
}
