package org.entente.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What was set aside, as a table: {@code origin} (file, entry), {@code kind}, {@code message} and
 * {@code remedy}.
 */
final class ProblemTable {

  private ProblemTable() {}

  static StructType schema() {
    return new StructType()
        .add("origin", DataTypes.StringType)
        .add("kind", DataTypes.StringType)
        .add("message", DataTypes.StringType)
        .add("remedy", DataTypes.StringType);
  }

  static Row row(String origin, String kind, String message, String remedy) {
    return RowFactory.create(origin, kind, message, remedy);
  }
}
