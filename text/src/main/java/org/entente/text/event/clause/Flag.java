package org.entente.text.event.clause;

/** Why an event is not a plain fact of the present. */
public enum Flag {
  /** Reported not to have happened. */
  NEGATED,
  /** Possible, conditional, attempted or proposed. */
  HYPOTHETICAL,
  /** Announced, but not yet done. */
  FUTURE,
  /** Long past, mentioned as history. */
  HISTORICAL;

  /** Whether an event with this flag did not happen: every flag but that of a plan. */
  public boolean isNonActual() {
    return this != FUTURE;
  }
}
