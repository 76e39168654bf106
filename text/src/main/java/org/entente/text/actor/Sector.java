package org.entente.text.actor;

/** The part of a society that acts: the primary role codes of PLOVER, and a few secondary ones. */
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
