package org.entente.core.outlook.trouble;

/** A kind of event that counts as serious trouble between two states. */
public enum TroubleSource {
  /** A militarized interstate event that starts in the year (Gibler and Miller 2024). */
  INCIDENT,
  /** An international crisis in which the two oppose each other (Brecher and others). */
  CRISIS,
  /** An interstate armed conflict with the two as main parties (UCDP). */
  WAR,
  /** A sanction that one of the two, named as a state, begins against the other (GSDB). */
  SANCTIONS,
  /** A bilateral alliance of the two is violated or abrogated (ATOP). */
  BREAK
}
