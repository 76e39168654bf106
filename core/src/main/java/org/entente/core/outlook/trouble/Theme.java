package org.entente.core.outlook.trouble;

/** What a group of inputs is about: reasons are given by theme, so that like inputs speak once. */
public enum Theme {
  TROUBLE_BETWEEN_THEM,
  GEOGRAPHY,
  POWER,
  FOREIGN_POLICY_VIEWS,
  REGIMES,
  TREATY,
  TROUBLE_WITH_OTHERS,
  CIVIL_CONFLICT,
  TIME
}
