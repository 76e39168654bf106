package org.entente.core.state;

/** The two lists of the members of the international system. */
public enum SystemList {
  /** Correlates of War Project, State System Membership List (v2016). */
  COW,
  /** Gleditsch and Ward 1999, International Interactions 25. */
  GW
}
