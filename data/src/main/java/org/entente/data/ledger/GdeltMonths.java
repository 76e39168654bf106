package org.entente.data.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.record.QuadClass;
import org.entente.core.time.Span;
import org.entente.data.events.CameoCodes;
import org.entente.data.workspace.Sql;
import org.entente.data.workspace.Store;

/**
 * What GDELT counts between two states, by month: root events in either direction, by quad class,
 * each once however often it was mentioned.
 *
 * <p>GDELT is coded by machine from a press that has grown steeply: its counts are never added to
 * others, and a month without rows says nothing where the table is a sample.
 *
 * @param table the table of the workspace
 * @param rows how many rows it has in all
 * @param counts by month, months with events only
 */
public record GdeltMonths(String table, long rows, Map<YearMonth, Map<QuadClass, Integer>> counts) {

  private static final List<String> TABLES = List.of("gdelt2_events", "gdelt1_events");

  /** What the tables of GDELT in a workspace count; none if none is loaded. */
  public static List<GdeltMonths> of(Store store, String a, String b, Span span)
      throws SQLException {
    List<GdeltMonths> all = new ArrayList<>();
    for (String table : TABLES) {
      if (store.hasTable(table)) {
        long rows = store.number("SELECT count(*) FROM " + table);
        all.add(
            new GdeltMonths(
                table,
                rows,
                counts(store, table, CameoCodes.ofState(a), CameoCodes.ofState(b), span)));
      }
    }
    return all;
  }

  private static Map<YearMonth, Map<QuadClass, Integer>> counts(
      Store store, String table, String a, String b, Span span) throws SQLException {
    Map<YearMonth, Map<QuadClass, Integer>> months = new TreeMap<>();
    store.query(
        "SELECT sqldate // 100 AS month, quadclass, count(DISTINCT globaleventid) AS n FROM "
            + table
            + " WHERE isrootevent = 1 AND sqldate BETWEEN "
            + day(span.from())
            + " AND "
            + day(span.to().orElseThrow())
            + " AND ((actor1countrycode = "
            + Sql.text(a)
            + " AND actor2countrycode = "
            + Sql.text(b)
            + ") OR (actor1countrycode = "
            + Sql.text(b)
            + " AND actor2countrycode = "
            + Sql.text(a)
            + ")) GROUP BY ALL ORDER BY ALL",
        row -> {
          months
              .computeIfAbsent(month(row), m -> new EnumMap<>(QuadClass.class))
              .put(CameoCodes.quadClass(row.getInt("quadclass")), row.getInt("n"));
          return null;
        });
    return months;
  }

  private static String day(java.time.LocalDate day) {
    return day.toString().replace("-", "");
  }

  private static YearMonth month(ResultSet row) throws SQLException {
    int month = row.getInt("month");
    return YearMonth.of(month / 100, month % 100);
  }

  /** How many root events it counts in all. */
  public int total() {
    return counts.values().stream()
        .flatMap(month -> month.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }
}
