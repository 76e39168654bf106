package org.entente.spark.count;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.entente.data.events.DyadCount;
import org.entente.data.events.DyadSeries;
import org.entente.data.events.EventSource;

/** The counts of one dyad to its months. */
final class DyadGroups implements FlatMapGroupsFunction<String, Row, Row> {
  private static final long serialVersionUID = 1L;

  /** Identifies a dyad of a source. */
  static MapFunction<Row, String> key() {
    return row ->
        row.<String>getAs("source") + ' ' + row.<String>getAs("a") + ' ' + row.<String>getAs("b");
  }

  @Override
  public Iterator<Row> call(String key, Iterator<Row> counts) {
    String[] dyad = key.split(" ", -1);
    List<DyadCount> parts = new ArrayList<>();
    counts.forEachRemaining(row -> parts.add(CountedTable.count(row)));
    return DyadSeries.of(EventSource.of(dyad[0]), dyad[1], dyad[2], DyadSeries.joined(parts))
        .stream()
        .map(DyadMonthTable::row)
        .iterator();
  }
}
