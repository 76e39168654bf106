package org.entente.spark.count;

import java.time.YearMonth;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.core.record.EventType;
import org.entente.core.record.QuadClass;
import org.entente.data.events.DyadCount;
import org.entente.data.events.DyadEvent;
import org.entente.spark.output.ProblemTable;

/** Events on their way to being counted, or in place of one a problem. */
final class CountedTable {

  /** The columns by which events are counted. */
  static final String[] CELL = {"a", "b", "month", "quad", "type"};

  private static final int MONTHS = 12;

  private CountedTable() {}

  static StructType schema() {
    return new StructType()
        .add("source", DataTypes.StringType)
        .add("a", DataTypes.StringType)
        .add("b", DataTypes.StringType)
        .add("month", DataTypes.IntegerType)
        .add("quad", DataTypes.StringType)
        .add("type", DataTypes.StringType)
        .add("id", DataTypes.StringType)
        .add("problem", ProblemTable.schema());
  }

  static Row row(DyadEvent event) {
    return RowFactory.create(
        event.source().word(),
        event.a(),
        event.b(),
        event.month().getYear() * MONTHS + event.month().getMonthValue() - 1,
        event.quad().name(),
        event.type().map(Enum::name).orElse(null),
        event.id(),
        null);
  }

  static Row problem(Row problem) {
    return RowFactory.create(null, null, null, null, null, null, null, problem);
  }

  /** A row of the counts back to a value. */
  static DyadCount count(Row row) {
    int month = row.getAs("month");
    String type = row.getAs("type");
    return new DyadCount(
        YearMonth.of(month / MONTHS, month % MONTHS + 1),
        QuadClass.valueOf(row.getAs("quad")),
        Optional.ofNullable(type).map(EventType::valueOf),
        row.<Long>getAs("count"));
  }
}
