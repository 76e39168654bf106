package org.entente.spark;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.core.claim.Claim;
import org.entente.core.claim.ToldEvent;
import org.entente.core.claim.Voice;

/**
 * Events and claims as rows, with the columns that the ledgers of a workspace have; several values
 * in a cell are parted by a blank.
 */
final class Rows {

  private static final StructType EVENT =
      texts(new StructType(), "id", "story", "outlet", "article")
          .add("published", DataTypes.DateType)
          .add("date", DataTypes.DateType)
          .add("event", DataTypes.StringType)
          .add("mode", DataTypes.StringType)
          .add("context", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("target", DataTypes.StringType)
          .add("aux", DataTypes.StringType)
          .add("reporter", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("origin", DataTypes.StringType)
          .add("begin", DataTypes.IntegerType)
          .add("end", DataTypes.IntegerType)
          .add("trigger", DataTypes.StringType)
          .add("sentence", DataTypes.StringType);

  private static final StructType CLAIM =
      texts(
              new StructType(),
              "id",
              "words",
              "manner",
              "speaker",
              "kind",
              "title",
              "affiliation",
              "country",
              "capacity",
              "through",
              "audience",
              "about",
              "forces",
              "outlet",
              "press",
              "article")
          .add("published", DataTypes.DateType)
          .add("origin", DataTypes.StringType)
          .add("begin", DataTypes.IntegerType)
          .add("end", DataTypes.IntegerType)
          .add("rule", DataTypes.StringType);

  private static final StructType PROBLEM = texts(new StructType(), "origin", "reason");

  /** One of three: an event, a claim or a problem. */
  static final StructType CODED =
      new StructType().add("event", EVENT).add("claim", CLAIM).add("problem", PROBLEM);

  private Rows() {}

  private static StructType texts(StructType type, String... names) {
    StructType all = type;
    for (String name : names) {
      all = all.add(name, DataTypes.StringType);
    }
    return all;
  }

  static Row event(ToldEvent event) {
    Row row =
        RowFactory.create(
            event.id(),
            event.story(),
            event.outlet().orElse(null),
            event.article().orElse(null),
            date(event.published()),
            date(event.date()),
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
    return RowFactory.create(row, null, null);
  }

  static Row claim(Claim claim) {
    Voice voice = claim.voice();
    Row row =
        RowFactory.create(
            claim.id(),
            claim.words(),
            claim.manner().name(),
            voice.label(),
            voice.kind().name(),
            voice.title().orElse(null),
            voice.affiliation().orElse(null),
            voice.country().orElse(null),
            voice.capacity().name(),
            String.join("; ", claim.through().stream().map(Voice::label).toList()),
            claim.audience().orElse(null),
            String.join(" ", claim.about()),
            forces(claim),
            claim.outlet().orElse(null),
            claim.press().orElse(null),
            claim.article().orElse(null),
            date(claim.published()),
            claim.passage().origin(),
            claim.passage().begin(),
            claim.passage().end(),
            claim.rule());
    return RowFactory.create(null, row, null);
  }

  private static String forces(Claim claim) {
    List<String> forces =
        claim.topics().stream().map(topic -> topic.force() + ":" + topic.says()).toList();
    return String.join(" ", forces);
  }

  static Row problem(String origin, String reason) {
    return RowFactory.create(null, null, RowFactory.create(origin, reason));
  }

  private static Date date(Optional<LocalDate> day) {
    return day.map(Date::valueOf).orElse(null);
  }
}
