package org.entente.spark.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.core.record.EventType;
import org.entente.core.record.NewsEvent;

/**
 * Events that articles report, with the columns that {@link org.entente.data.ledger.EventLedger}
 * keeps; several values in a cell are parted by a blank.
 */
public final class NewsEventTable {

  public static final String NAME = "article_events";

  private NewsEventTable() {}

  static StructType schema() {
    StructType schema = new StructType();
    for (String column : List.of("id", "story", "outlet", "article")) {
      schema = schema.add(column, DataTypes.StringType);
    }
    for (String column : List.of("published", "date")) {
      schema = schema.add(column, DataTypes.DateType);
    }
    for (String column :
        List.of(
            "event", "mode", "context", "source", "target", "aux", "reporter", "rule", "origin")) {
      schema = schema.add(column, DataTypes.StringType);
    }
    return schema
        .add("begin", DataTypes.IntegerType)
        .add("end", DataTypes.IntegerType)
        .add("trigger", DataTypes.StringType)
        .add("sentence", DataTypes.StringType);
  }

  static Row row(NewsEvent event) {
    return RowFactory.create(
        event.id(),
        event.story(),
        event.outlet().orElse(null),
        event.article().orElse(null),
        event.published().orElse(null),
        event.date().orElse(null),
        event.type().name(),
        event.mode().orElse(null),
        String.join(" ", event.contexts()),
        String.join(" ", event.sources()),
        String.join(" ", event.targets()),
        String.join(" ", event.flags()),
        event.reporter().orElse(null),
        event.rule(),
        event.origin(),
        event.begin(),
        event.end(),
        event.trigger(),
        event.sentence());
  }

  public static NewsEvent event(Row row) {
    return new NewsEvent(
        row.getAs("id"),
        row.getAs("story"),
        Optional.ofNullable(row.getAs("outlet")),
        Optional.ofNullable(row.getAs("article")),
        Optional.ofNullable(row.getAs("published")),
        Optional.ofNullable(row.getAs("date")),
        EventType.valueOf(row.getAs("event")),
        Optional.ofNullable(row.getAs("mode")),
        words(row, "context"),
        words(row, "source"),
        words(row, "target"),
        words(row, "aux"),
        Optional.ofNullable(row.getAs("reporter")),
        row.getAs("rule"),
        row.getAs("origin"),
        row.getAs("begin"),
        row.getAs("end"),
        row.getAs("trigger"),
        row.getAs("sentence"));
  }

  private static List<String> words(Row row, String column) {
    String words = row.getAs(column);
    return words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1));
  }
}
