package org.entente.core.outlook.promise;

/** Whether a war called for an obligation, as far as the coded fields tell. */
public enum Invocation {
  YES,
  NO,
  /** A condition applies that the fields name but do not describe, or who began is not coded. */
  UNKNOWN
}
