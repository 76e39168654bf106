package org.entente.spark.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.core.record.EventType;
import org.entente.core.record.QuadClass;
import org.entente.data.events.DyadMonth;
import org.entente.data.events.EventSource;

/**
 * Dyad-months as a table: {@code source}, {@code a}, {@code b}, {@code month} (its first day),
 * {@code events}, one column for each quad class, {@code net_cooperation}, {@code
 * words_minus_deeds}, {@code warming}, and one column for each PLOVER type, missing where the
 * source has no types.
 */
public final class DyadMonthTable {

  private DyadMonthTable() {}

  static StructType schema() {
    StructType schema =
        new StructType()
            .add("source", DataTypes.StringType)
            .add("a", DataTypes.StringType)
            .add("b", DataTypes.StringType)
            .add("month", DataTypes.DateType)
            .add("events", DataTypes.LongType);
    for (QuadClass quad : QuadClass.values()) {
      schema = schema.add(column(quad), DataTypes.LongType);
    }
    schema =
        schema
            .add("net_cooperation", DataTypes.DoubleType)
            .add("words_minus_deeds", DataTypes.DoubleType)
            .add("warming", DataTypes.DoubleType);
    for (EventType type : EventType.values()) {
      schema = schema.add(column(type), DataTypes.LongType);
    }
    return schema;
  }

  public static Row row(DyadMonth month) {
    List<Object> cells = new ArrayList<>();
    cells.add(month.source().word());
    cells.add(month.a());
    cells.add(month.b());
    cells.add(month.month().atDay(1));
    cells.add(month.counts().total());
    for (QuadClass quad : QuadClass.values()) {
      cells.add(month.counts().of(quad));
    }
    cells.add(cell(month.counts().netCooperation()));
    cells.add(cell(month.counts().wordsMinusDeeds()));
    cells.add(cell(month.warming()));
    for (EventType type : EventType.values()) {
      cells.add(month.source() == EventSource.ARTICLES ? month.counts().of(type) : null);
    }
    return RowFactory.create(cells.toArray());
  }

  private static String column(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Double cell(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
