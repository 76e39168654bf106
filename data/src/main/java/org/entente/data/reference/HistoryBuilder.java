package org.entente.data.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.entente.core.history.HistoricalMeasure;
import org.entente.data.Progress;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * Computes the readings of history and writes them: {@code measures.csv}, and for each year {@code
 * dyads/1912.csv} (pairs with an obligation, and quasi-allies) and {@code states/1912.csv}, in
 * which a measure has a line and a pair or state a column, and {@code distributions/1912.csv} (of
 * all pairs and states).
 */
final class HistoryBuilder {

  private static final int YEARS = 205;

  private final Store store;
  private final IntFunction<String> code;
  private final Map<Integer, StringBuilder> distributions = new java.util.TreeMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();

  /**
   * Over an open database.
   *
   * @param code the code of a state by its Correlates of War number
   */
  HistoryBuilder(Store store, IntFunction<String> code) {
    this.store = store;
    this.code = code;
  }

  /** The files by name; the tables of the panel have to be there. */
  Map<String, String> files(Progress progress) throws SQLException, WorkspaceException {
    new HistoryTables(store, progress).create();
    StringBuilder measures =
        new StringBuilder("id,label,unit,of,first,last,datasets,definition,reference\n");
    try (Progress.Task task =
        progress.begin("historical readings (years)", OptionalLong.of(2 * YEARS))) {
      read(true, task).forEach(measure -> describe(measure, measures));
      read(false, task).forEach(measure -> describe(measure, measures));
    }
    distributions.forEach(
        (year, text) -> files.put("distributions/" + year + ".csv", text.toString()));
    files.put("measures.csv", measures.toString());
    return files;
  }

  private List<HistoricalMeasure> read(boolean dyads, Progress.Task task) throws SQLException {
    List<MeasureEntry> entries = MeasureEntry.of(dyads);
    YearFiles years = new YearFiles(entries, dyads, code);
    String columns = entries.stream().map(MeasureEntry::id).collect(Collectors.joining(", "));
    store.rows(
        "SELECT year, a, b, line, "
            + columns
            + " FROM "
            + (dyads ? "history_dyad" : "history_state")
            + " ORDER BY ALL",
        rows -> all(rows, years, dyads, task));
    return years.measures();
  }

  private Void all(ResultSet rows, YearFiles years, boolean dyads, Progress.Task task)
      throws SQLException {
    int year = 0;
    while (rows.next()) {
      if (year != rows.getInt(1)) {
        finish(year, years, dyads, task);
        year = rows.getInt(1);
        years.begin(year);
      }
      years.add(rows);
    }
    finish(year, years, dyads, task);
    return null;
  }

  private void finish(int year, YearFiles years, boolean dyads, Progress.Task task) {
    if (year != 0) {
      files.put((dyads ? "dyads/" : "states/") + year + ".csv", years.rows());
      StringBuilder text =
          distributions.computeIfAbsent(
              year, y -> new StringBuilder("measure,population,span,cases,points\n"));
      years.distributions(text);
      task.advance(1);
    }
  }

  private static void describe(HistoricalMeasure measure, StringBuilder text) {
    text.append(measure.id()).append(',').append(quoted(measure.label())).append(',');
    text.append(quoted(measure.unit())).append(',').append(measure.ofDyad() ? "dyad" : "state");
    text.append(',').append(measure.first()).append(',').append(measure.last()).append(',');
    text.append(String.join(" ", measure.datasets())).append(',');
    text.append(quoted(measure.definition())).append(',').append(quoted(measure.reference()));
    text.append('\n');
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
