package org.entente.data.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.data.catalogue.ColumnType;
import org.entente.data.catalogue.DataColumn;
import org.entente.data.catalogue.DataTable;

/**
 * The query that reads a file into the columns of its table.
 *
 * <p>The database's own CSV reader takes the fields apart. It would round 1.5 where a whole number
 * is due, so all numbers are read with their fraction and dates as text, and the query says of each
 * row whether every cell is what its column says ({@link #USABLE}). {@link CellCheck} holds the
 * same rules for one cell.
 */
final class ReadSql {

  /** The column that says whether a row can be used. */
  static final String USABLE = "entente_usable";

  /** How many faulty lines the CSV reader keeps; beyond that they are only skipped. */
  private static final int REJECTS_KEPT = 1000;

  private static final String WHOLE_INTEGER = "2147483647";
  private static final String WHOLE_BIGINT = "9007199254740991";

  private final DataTable table;
  private final FileColumns file;

  ReadSql(DataTable table, FileColumns file) {
    this.table = table;
    this.file = file;
  }

  /** The query over a file of UTF-8 text. */
  String query(String path, boolean gzip) {
    String parsed = "SELECT " + parsedColumns() + " FROM read_csv(" + options(path, gzip) + ")";
    String cleaned = "SELECT " + cleanedColumns() + " FROM (" + parsed + ")";
    return "SELECT " + outputColumns() + " FROM (" + cleaned + ")";
  }

  private String options(String path, boolean gzip) {
    List<String> options = new ArrayList<>();
    options.add(Sql.text(path));
    options.add("columns = {" + columnTypes() + "}");
    options.add("auto_detect = false");
    options.add("header = " + table.header());
    options.add("delim = " + Sql.text(table.delimiter()));
    options.add("quote = " + (table.quote() ? "'\"'" : "''"));
    options.add("escape = " + (table.quote() ? "'\"'" : "''"));
    options.add("compression = " + (gzip ? "'gzip'" : "'none'"));
    options.add("nullstr = [" + Sql.texts(nulls()) + "]");
    options.add("store_rejects = true");
    options.add("rejects_limit = " + REJECTS_KEPT);
    if (table.ragged()) {
      options.add("null_padding = true");
    }
    return String.join(", ", options);
  }

  private Set<String> nulls() {
    Set<String> nulls = new LinkedHashSet<>();
    nulls.add("");
    nulls.addAll(table.missing());
    return nulls;
  }

  /** Fields are read by place: those left out get a name that no column can have. */
  private String columnTypes() {
    List<String> types = new ArrayList<>();
    for (int i = 0; i < file.columns().size(); i++) {
      ColumnType type = file.columns().get(i).column().map(DataColumn::type).orElse(null);
      boolean number = type != null && type.isNumeric();
      types.add(Sql.text(fieldName(i)) + ": " + (number ? "'DOUBLE'" : "'VARCHAR'"));
    }
    return String.join(", ", types);
  }

  private String fieldName(int i) {
    return file.columns().get(i).column().map(DataColumn::name).orElse("left out " + i);
  }

  private String parsedColumns() {
    return file.present().stream()
        .map(column -> Sql.name(column.name()) + " AS " + parsed(column))
        .collect(Collectors.joining(", "));
  }

  private static String parsed(DataColumn column) {
    return Sql.name("parsed_" + column.name());
  }

  private String cleanedColumns() {
    List<String> columns = new ArrayList<>();
    for (DataColumn column : file.present()) {
      columns.add(cleaned(column) + " AS " + Sql.name(column.name()));
      if (isUsedRaw(column)) {
        columns.add(raw(column) + " AS " + Sql.name("raw_" + column.name()));
      }
    }
    for (DataColumn column : file.absent()) {
      columns.add("CAST(NULL AS " + column.type().sql() + ") AS " + Sql.name(column.name()));
    }
    columns.add(usable() + " AS " + USABLE);
    return String.join(", ", columns);
  }

  private boolean isUsedRaw(DataColumn column) {
    return table.computed().stream().anyMatch(c -> c.value().contains("raw_" + column.name()));
  }

  private static String raw(DataColumn column) {
    return column.type().isWhole()
        ? "CAST(TRY_CAST(" + parsed(column) + " AS BIGINT) AS VARCHAR)"
        : "CAST(" + parsed(column) + " AS VARCHAR)";
  }

  private static String cleaned(DataColumn column) {
    String value =
        column.type() == ColumnType.TEXT || column.type() == ColumnType.NUMBER
            ? parsed(column)
            : "TRY_CAST(" + parsed(column) + " AS " + column.type().sql() + ")";
    if (column.missing().isEmpty() && column.recode().isEmpty()) {
      return value;
    }
    String missing =
        column.missing().isEmpty()
            ? ""
            : " WHEN " + parsed(column) + " IN (" + literals(column) + ") THEN NULL";
    String recoded =
        new TreeMap<>(column.recode())
            .entrySet().stream()
                .map(code -> " WHEN " + parsed(column) + " = " + code.getKey() + then(code))
                .collect(Collectors.joining());
    return "CASE" + missing + recoded + " ELSE " + value + " END";
  }

  private static String then(Map.Entry<Integer, Integer> code) {
    return " THEN " + code.getValue();
  }

  private static String literals(DataColumn column) {
    return column.type().isNumeric()
        ? String.join(", ", column.missing())
        : Sql.texts(column.missing());
  }

  /** Whether every cell is missing or what its column says, and those that must be are there. */
  private String usable() {
    String rules =
        file.present().stream().flatMap(ReadSql::rules).collect(Collectors.joining(" AND "));
    return rules.isEmpty() ? "true" : "(" + rules + ")";
  }

  private static Stream<String> rules(DataColumn column) {
    List<String> rules = new ArrayList<>();
    String cell = parsed(column);
    switch (column.type()) {
      case INTEGER -> rules.add(whole(cell, WHOLE_INTEGER));
      case DAY -> {
        rules.add(whole(cell, WHOLE_INTEGER));
        rules.add(unlessMissing(column, day(cell)));
      }
      case BIGINT -> rules.add(whole(cell, WHOLE_BIGINT));
      case NUMBER -> rules.add("coalesce(isfinite(" + cell + "), true)");
      case DATE -> rules.add(date(column));
      case TEXT -> {}
    }
    if (!column.values().isEmpty()) {
      rules.add(unlessMissing(column, cell + " IN (" + Sql.texts(column.values()) + ")"));
    }
    if (column.min() != null) {
      rules.add(unlessMissing(column, cell + " >= " + number(column.min())));
    }
    if (column.max() != null) {
      rules.add(unlessMissing(column, cell + " <= " + number(column.max())));
    }
    if (column.required()) {
      rules.add(cell + " IS NOT NULL");
    }
    return rules.stream();
  }

  private static String whole(String cell, String most) {
    return "coalesce(trunc("
        + cell
        + ") = "
        + cell
        + " AND abs("
        + cell
        + ") <= "
        + most
        + ", true)";
  }

  private static String day(String cell) {
    String text = "lpad(CAST(TRY_CAST(" + cell + " AS INTEGER) AS VARCHAR), 8, '0')";
    return "TRY_STRPTIME(" + text + ", '%Y%m%d') IS NOT NULL";
  }

  private static String date(DataColumn column) {
    String cell = parsed(column);
    return unlessMissing(
        column,
        "(regexp_full_match("
            + cell
            + ", '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND TRY_CAST("
            + cell
            + " AS DATE) IS NOT NULL)");
  }

  private static String unlessMissing(DataColumn column, String rule) {
    String cell = parsed(column);
    String sign = column.missing().isEmpty() ? "" : cell + " IN (" + literals(column) + ") OR ";
    return "(" + cell + " IS NULL OR " + sign + rule + ")";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%s", value);
  }

  private String outputColumns() {
    List<String> columns = new ArrayList<>();
    table.columns().stream().map(DataColumn::name).map(Sql::name).forEach(columns::add);
    file.present().stream()
        .filter(column -> !table.columns().contains(column))
        .map(column -> Sql.name(column.name()))
        .forEach(columns::add);
    for (DataColumn column : table.computed()) {
      columns.add(
          "TRY(CAST("
              + column.value()
              + " AS "
              + column.type().sql()
              + ")) AS "
              + Sql.name(column.name()));
    }
    columns.add(USABLE);
    return String.join(", ", columns);
  }
}
