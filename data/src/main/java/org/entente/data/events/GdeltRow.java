package org.entente.data.events;

/** What a line of a GDELT export comes to. */
public sealed interface GdeltRow {

  /** An event between two states. */
  record Counted(DyadEvent event) implements GdeltRow {}

  /** An event that is not counted: not a root event, or not between two different states. */
  record PassedOver() implements GdeltRow {}

  /**
   * A line that cannot be used.
   *
   * @param column the column at fault; empty for the line as a whole
   * @param value the value found there
   * @param message what is wrong
   */
  record Unusable(String column, String value, String message) implements GdeltRow {}
}
