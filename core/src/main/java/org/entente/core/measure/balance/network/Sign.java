package org.entente.core.measure.balance.network;

/** Whether two states are friends or foes. */
public enum Sign {
  POSITIVE,
  NEGATIVE;

  /** 1 or -1. */
  public int value() {
    return this == POSITIVE ? 1 : -1;
  }

  /** The sign of a number other than 0. */
  public static Sign of(int value) {
    if (value == 0) {
      throw new IllegalArgumentException("0 has no sign: leave the edge out");
    }
    return value > 0 ? POSITIVE : NEGATIVE;
  }
}
