package org.entente.spark.output;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What was set aside, as a table: {@code origin} (file, entry), {@code kind}, {@code message} and
 * {@code remedy}.
 */
public final class ProblemTable {

  /** What the table is called in an output. */
  public static final String NAME = "problems";

  private ProblemTable() {}

  public static StructType schema() {
    return new StructType()
        .add("origin", DataTypes.StringType)
        .add("kind", DataTypes.StringType)
        .add("message", DataTypes.StringType)
        .add("remedy", DataTypes.StringType);
  }

  public static Row row(String origin, String kind, String message, String remedy) {
    return RowFactory.create(origin, kind, message, remedy);
  }
}
