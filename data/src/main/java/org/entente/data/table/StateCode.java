package org.entente.data.table;

import java.util.Locale;

/** How states are written in a table. */
public enum StateCode {
  /** Correlates of War number. */
  COW("ccode", "INTEGER", "Correlates of War number"),
  /** Gleditsch-Ward number of that year; the row's own in tables of that list. */
  GW("gwcode", "INTEGER", "Gleditsch-Ward number in that year, the later one if it changed"),
  /** ISO 3166 alpha-3, where one was ever issued. */
  ISO3("iso3", "VARCHAR", "ISO 3166 alpha-3 code, present or withdrawn"),
  /** The registry's own code. */
  CODE("code", "VARCHAR", "Entente's own code, unique for all states since 1816"),
  /** Common English name. */
  NAME("state", "VARCHAR", "Common English name");

  private final String column;
  private final String type;
  private final String definition;

  StateCode(String column, String type, String definition) {
    this.column = column;
    this.type = type;
    this.definition = definition;
  }

  /** The column for one side of a dyad, or for the one state if {@code side} is 0. */
  String column(int side) {
    if (side == 0) {
      return column;
    }
    return Character.isDigit(column.charAt(column.length() - 1))
        ? column + "_" + side
        : column + side;
  }

  /** Its type in the database. */
  String type() {
    return type;
  }

  /** What it is. */
  String definition() {
    return definition;
  }

  /** How it is written by users. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
