package org.entente.core.measure.idealpoint;

/** What a state did in a roll call, in the order of the model. Absence is not a choice. */
public enum Choice {
  /** In favour. */
  YES,
  /** Abstained. */
  ABSTAIN,
  /** Against. */
  NO;

  /** How many choices there are. */
  static final int COUNT = 3;
}
