package org.entente.data.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What the cells of a column are. */
public enum ColumnType {
  /** A whole number of at most nine digits or so. */
  INTEGER("INTEGER"),
  /** A whole number that may be longer, up to 2^53 - 1: beyond that a fraction could be lost. */
  BIGINT("BIGINT"),
  /** A calendar date as a whole number, YYYYMMDD. */
  DAY("INTEGER"),
  /** A number with a fraction; never NaN or infinite. */
  NUMBER("DOUBLE"),
  /** Any text, codes with leading zeros included. */
  TEXT("VARCHAR"),
  /** A calendar date, YYYY-MM-DD. */
  DATE("DATE");

  private final String sql;

  ColumnType(String sql) {
    this.sql = sql;
  }

  /** The type in the database. */
  public String sql() {
    return sql;
  }

  /** Whether the cells are numbers. */
  public boolean isNumeric() {
    return isWhole() || this == NUMBER;
  }

  /** Whether the cells are whole numbers. */
  public boolean isWhole() {
    return this == INTEGER || this == BIGINT || this == DAY;
  }

  @JsonCreator
  static ColumnType of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
