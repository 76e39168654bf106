package org.entente.data.outlook;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What a covariate is computed over. */
public enum Basis {
  /** The treaty in force: one record for each alliance and year. */
  TREATY,
  /** All members of the alliance, aggregated. */
  MEMBERS,
  /** The pairs of members in one phase, aggregated; of a member only those it is part of. */
  PAIRS,
  /** The member that the row is of; there is none in a panel of alliances. */
  OWN,
  /** The system of states in the year. */
  SYSTEM;

  /** Whether panels of that unit have covariates of this kind. */
  boolean isIn(PanelUnit unit) {
    return this != OWN || unit == PanelUnit.MEMBER;
  }

  /** How it is written. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  static Basis of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
