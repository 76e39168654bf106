package org.entente.core.record;

/**
 * What allies promise each other, in the terms of the Alliance Treaty Obligations and Provisions
 * project (Leeds et al. 2002).
 */
public enum Obligation {
  /** To help an ally that is attacked. */
  DEFENSE,
  /** To join an ally in attack, or in a war not of defence. */
  OFFENSE,
  /** To stay neutral in an ally's war. */
  NEUTRALITY,
  /** Not to attack each other. */
  NONAGGRESSION,
  /** To consult in a crisis. */
  CONSULTATION;

  /** Whether it obliges a state to fight on the other's side. */
  public boolean isMilitarySupport() {
    return this == DEFENSE || this == OFFENSE;
  }
}
