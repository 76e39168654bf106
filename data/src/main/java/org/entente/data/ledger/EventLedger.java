package org.entente.data.ledger;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.core.record.EventType;
import org.entente.core.record.NewsEvent;
import org.entente.data.workspace.Sql;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * The events of the articles that were read into a workspace, one row each in {@code
 * article_events}; several values in a cell are parted by a blank. An article that is read again
 * takes the place of what was kept of it.
 */
public final class EventLedger {

  /** The table. */
  public static final String EVENTS = "article_events";

  private final Store store;

  /** The ledger of an open workspace. */
  public EventLedger(Store store) {
    this.store = store;
  }

  /**
   * Keeps the events of articles, all or nothing.
   *
   * @param articles keys of the articles that were read; what was kept of them before is replaced
   * @param events their events; the id of each begins with the key of its article and a hyphen
   */
  public void keep(Set<String> articles, List<NewsEvent> events)
      throws SQLException, WorkspaceException {
    store.transaction(
        () -> {
          keepWithin(articles, events);
          return null;
        });
  }

  /** The same, within a transaction that is open. */
  public void keepWithin(Set<String> articles, List<NewsEvent> events) throws SQLException {
    store.execute(
        "CREATE TABLE IF NOT EXISTS "
            + EVENTS
            + " (id VARCHAR, story VARCHAR, outlet VARCHAR, article VARCHAR, published DATE,"
            + " date DATE, event VARCHAR, mode VARCHAR, context VARCHAR, source VARCHAR,"
            + " target VARCHAR, aux VARCHAR, reporter VARCHAR, rule VARCHAR, origin VARCHAR,"
            + " \"begin\" INTEGER, \"end\" INTEGER, \"trigger\" VARCHAR, sentence VARCHAR)");
    if (!articles.isEmpty()) {
      store.execute(
          "DELETE FROM "
              + EVENTS
              + " WHERE split_part(id, '-', 1) IN ("
              + Sql.texts(articles)
              + ")");
    }
    append(events);
  }

  /** All events kept, by day and id; those without a day last. */
  public List<NewsEvent> events() throws SQLException {
    return store.hasTable(EVENTS)
        ? store.query(
            "SELECT * FROM " + EVENTS + " ORDER BY coalesce(date, published) NULLS LAST, story, id",
            EventLedger::event)
        : List.of();
  }

  private void append(List<NewsEvent> events) throws SQLException {
    try (DuckDBAppender rows =
        ((DuckDBConnection) store.connection()).createAppender("main", EVENTS)) {
      for (NewsEvent event : events) {
        rows.beginRow();
        rows.append(event.id()).append(event.story());
        text(rows, event.outlet());
        text(rows, event.article());
        day(rows, event.published());
        day(rows, event.date());
        rows.append(event.type().name());
        text(rows, event.mode());
        rows.append(String.join(" ", event.contexts()));
        rows.append(String.join(" ", event.sources()));
        rows.append(String.join(" ", event.targets()));
        rows.append(String.join(" ", event.flags()));
        text(rows, event.reporter());
        rows.append(event.rule()).append(event.origin());
        rows.append(event.begin()).append(event.end());
        rows.append(event.trigger()).append(event.sentence()).endRow();
      }
    }
  }

  private static void text(DuckDBAppender rows, Optional<String> value) throws SQLException {
    if (value.isPresent()) {
      rows.append(value.get());
    } else {
      rows.appendNull();
    }
  }

  private static void day(DuckDBAppender rows, Optional<LocalDate> value) throws SQLException {
    if (value.isPresent()) {
      rows.append(value.get());
    } else {
      rows.appendNull();
    }
  }

  private static NewsEvent event(ResultSet row) throws SQLException {
    return new NewsEvent(
        row.getString("id"),
        row.getString("story"),
        text(row, "outlet"),
        text(row, "article"),
        day(row, "published"),
        day(row, "date"),
        EventType.valueOf(row.getString("event")),
        text(row, "mode"),
        words(row, "context"),
        words(row, "source"),
        words(row, "target"),
        words(row, "aux"),
        text(row, "reporter"),
        row.getString("rule"),
        row.getString("origin"),
        row.getInt("begin"),
        row.getInt("end"),
        row.getString("trigger"),
        row.getString("sentence"));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
  }

  private static List<String> words(ResultSet row, String column) throws SQLException {
    String words = row.getString(column);
    return words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1));
  }
}
