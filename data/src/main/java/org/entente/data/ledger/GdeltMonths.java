package org.entente.data.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.record.QuadClass;
import org.entente.core.time.Span;
import org.entente.data.events.CameoCodes;
import org.entente.data.events.EventSource;
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
 * @param source which GDELT
 * @param isCounted whether the table holds counts that {@code entente-spark events} made, and not
 *     events; a month that reaches beyond the days asked for is then left out as a whole
 * @param size how many rows it has in all; of counts: how many events they count in all
 * @param counts by month, months with events only
 */
public record GdeltMonths(
    String table,
    EventSource source,
    boolean isCounted,
    long size,
    Map<YearMonth, Map<QuadClass, Integer>> counts) {

  private static final Map<EventSource, String> TABLES =
      new EnumMap<>(
          Map.of(EventSource.GDELT_1, "gdelt1_events", EventSource.GDELT_2, "gdelt2_events"));

  /** What the tables of GDELT in a workspace count; none if none is loaded. */
  public static List<GdeltMonths> of(Store store, String a, String b, Span span)
      throws SQLException {
    List<GdeltMonths> all = new ArrayList<>();
    for (EventSource source : List.of(EventSource.GDELT_2, EventSource.GDELT_1)) {
      String table = TABLES.get(source);
      if (store.hasTable(table)) {
        long rows = store.number("SELECT count(*) FROM " + table);
        Map<YearMonth, Map<QuadClass, Integer>> counts =
            counts(store, table, CameoCodes.ofState(a), CameoCodes.ofState(b), span);
        all.add(new GdeltMonths(table, source, false, rows, counts));
      } else if (store.hasTable(CountedFolder.MONTHS)) {
        long events =
            store.number(
                "SELECT coalesce(sum(events), 0) FROM "
                    + CountedFolder.MONTHS
                    + " WHERE source = "
                    + Sql.text(source.word()));
        if (events > 0) {
          Map<YearMonth, Map<QuadClass, Integer>> counts = kept(store, source, a, b, span);
          all.add(new GdeltMonths(CountedFolder.MONTHS, source, true, events, counts));
        }
      }
    }
    return all;
  }

  /** Months entirely within the period, because a count cannot be split. */
  private static Map<YearMonth, Map<QuadClass, Integer>> kept(
      Store store, EventSource source, String a, String b, Span span) throws SQLException {
    Map<YearMonth, Map<QuadClass, Integer>> months = new TreeMap<>();
    store.query(
        "SELECT CAST(year(month) * 100 + month(month) AS INTEGER) AS month, verbal_cooperation,"
            + " material_cooperation, verbal_conflict, material_conflict FROM "
            + CountedFolder.MONTHS
            + " WHERE source = "
            + Sql.text(source.word())
            + " AND a = "
            + Sql.text(a.compareTo(b) < 0 ? a : b)
            + " AND b = "
            + Sql.text(a.compareTo(b) < 0 ? b : a)
            + " AND month >= DATE "
            + Sql.text(span.from().toString())
            + " AND last_day(month) <= DATE "
            + Sql.text(span.to().orElseThrow().toString())
            + " ORDER BY month",
        row -> {
          Map<QuadClass, Integer> classes = new EnumMap<>(QuadClass.class);
          for (QuadClass quad : QuadClass.values()) {
            int count = row.getInt(quad.name().toLowerCase(Locale.ROOT));
            if (count > 0) {
              classes.put(quad, count);
            }
          }
          months.put(month(row), classes);
          return null;
        });
    return months;
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
