package org.entente.data.table;

/** What a row of a table is. */
public enum Unit {
  /** An ordered pair of states in a year: A toward B and B toward A are two rows. */
  DIRECTED_DYAD_YEAR,
  /** A pair of states in a year, the lower number first. */
  DYAD_YEAR,
  /** A state in a year. */
  STATE_YEAR;

  /** Whether a row has two states. */
  public boolean isDyad() {
    return this != STATE_YEAR;
  }
}
