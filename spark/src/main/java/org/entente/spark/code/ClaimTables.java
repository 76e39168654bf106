package org.entente.spark.code;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.core.claim.Claim;
import org.entente.core.claim.ClaimTopic;
import org.entente.core.claim.Voice;

/** Claims as the four tables that {@link org.entente.data.ledger.ClaimLedger} keeps. */
public final class ClaimTables {

  public static final String CLAIMS = "claims";
  public static final String VOICES = "claim_voices";
  public static final String STATES = "claim_states";
  static final String TOPICS = "claim_topics";

  private ClaimTables() {}

  static StructType claims() {
    StructType schema = texts(new StructType(), "id", "words", "manner", "audience", "outlet");
    schema = texts(schema, "press", "article").add("published", DataTypes.DateType);
    return texts(schema, "origin")
        .add("begin", DataTypes.IntegerType)
        .add("end", DataTypes.IntegerType)
        .add("rule", DataTypes.StringType);
  }

  public static StructType voices() {
    return texts(part(), "label", "kind", "title", "affiliation", "country", "capacity");
  }

  public static StructType states() {
    return texts(part(), "state");
  }

  public static StructType topics() {
    return texts(part(), "force", "says", "rule");
  }

  private static StructType part() {
    return texts(new StructType(), "claim").add("place", DataTypes.IntegerType);
  }

  private static StructType texts(StructType schema, String... columns) {
    StructType longer = schema;
    for (String column : columns) {
      longer = longer.add(column, DataTypes.StringType);
    }
    return longer;
  }

  public static Row claim(Claim claim) {
    return RowFactory.create(
        claim.id(),
        claim.words(),
        claim.manner().name(),
        claim.audience().orElse(null),
        claim.outlet().orElse(null),
        claim.press().orElse(null),
        claim.article().orElse(null),
        claim.published().orElse(null),
        claim.passage().origin(),
        claim.passage().begin(),
        claim.passage().end(),
        claim.rule());
  }

  /** Place 0 speaks, the others passed it on. */
  public static List<Row> voices(Claim claim) {
    List<Voice> voices = new ArrayList<>(List.of(claim.voice()));
    voices.addAll(claim.through());
    List<Row> rows = new ArrayList<>();
    for (Voice voice : voices) {
      rows.add(
          RowFactory.create(
              claim.id(),
              rows.size(),
              voice.label(),
              voice.kind().name(),
              voice.title().orElse(null),
              voice.affiliation().orElse(null),
              voice.country().orElse(null),
              voice.capacity().name()));
    }
    return rows;
  }

  public static List<Row> states(Claim claim) {
    List<Row> rows = new ArrayList<>();
    claim.about().forEach(state -> rows.add(RowFactory.create(claim.id(), rows.size(), state)));
    return rows;
  }

  public static List<Row> topics(Claim claim) {
    List<Row> rows = new ArrayList<>();
    for (ClaimTopic topic : claim.topics()) {
      rows.add(
          RowFactory.create(
              claim.id(), rows.size(), topic.force().name(), topic.says().name(), topic.rule()));
    }
    return rows;
  }
}
