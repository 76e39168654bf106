package org.entente.text.event.clause;

/** Why an event is not a plain fact of the present. */
public enum Flag {
  /** Said not to have happened. */
  NEGATED,
  /** Possible, conditional, attempted or proposed. */
  HYPOTHETICAL,
  /** Announced, and not yet done. */
  FUTURE,
  /** Long past, and mentioned as history. */
  HISTORICAL;

  /** Whether an event with this flag did not happen now: everything but a plan. */
  public boolean isNonActual() {
    return this != FUTURE;
  }
}
