package org.entente.core.measure.landscape;

/** Whether a split is a local minimum where a switch would neither raise nor lower the energy. */
public enum EqualEnergy {
  /** No: every switch must raise it. */
  STRICT,
  /** Yes: no switch may lower it. A plain is then counted once for each of its splits. */
  COUNTED
}
