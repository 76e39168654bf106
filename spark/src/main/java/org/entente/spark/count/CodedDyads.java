package org.entente.spark.count;

import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.entente.data.events.NewsDyads;
import org.entente.spark.code.NewsEventTable;

/** Coded events to rows of {@link CountedTable}. */
final class CodedDyads implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final NewsDyads dyads;

  CodedDyads(NewsDyads dyads) {
    this.dyads = dyads;
  }

  @Override
  public Iterator<Row> call(Row row) {
    return dyads.of(NewsEventTable.event(row)).stream().map(CountedTable::row).iterator();
  }
}
