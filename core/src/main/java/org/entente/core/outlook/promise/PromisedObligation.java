package org.entente.core.outlook.promise;

/** What an ally promised in writing, as ATOP codes it. Consultation is left out: nobody sees it. */
public enum PromisedObligation {
  DEFENCE,
  OFFENCE,
  NEUTRALITY,
  NON_AGGRESSION;

  /** Whether to keep it is to fight. */
  public boolean active() {
    return this == DEFENCE || this == OFFENCE;
  }
}
