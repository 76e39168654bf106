package org.entente.text.actor;

/**
 * The part of a society that acts: PLOVER's primary role codes, and a few of its secondary ones.
 */
public enum Sector {
  /** The state or organisation as such. */
  WHOLE,
  GOV,
  MIL,
  COP,
  SPY,
  LEG,
  JUD,
  OPP,
  REB,
  CVL,
  BUS,
  MED,
  LAB,
  HRI
}
