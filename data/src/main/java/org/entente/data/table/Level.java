package org.entente.data.table;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What the rows of a source are keyed by. */
public enum Level {
  /** State and year. */
  STATE_YEAR,
  /** Pair of states, the lower number first, and year. */
  DYAD_YEAR,
  /** Ordered pair of states and year. */
  DIRECTED_DYAD_YEAR,
  /** Computed from other columns of a dyad. */
  DERIVED;

  /** How it is written. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @JsonCreator
  static Level of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
