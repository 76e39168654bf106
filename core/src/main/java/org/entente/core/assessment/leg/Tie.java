package org.entente.core.assessment.leg;

/** What binds a pair of states, from the strongest down. */
public enum Tie {
  /** At least one owes the other defence or offence. */
  DEFENSE_PACT("defence pact"),
  /**
   * No defence pact between the two, but a common ally (Cha 1999, p. 3), whatever lesser
   * commitments there are.
   */
  QUASI_ALLIANCE("quasi-alliance"),
  /**
   * An obligation in force, but not to defend the other: neutrality, non-aggression or
   * consultation.
   */
  PACT("pact without defence"),
  /** Agreements or arrangements without an alliance obligation. */
  ARRANGEMENT("arrangement"),
  /** Looked for, and nothing found. */
  NONE("no tie on record"),
  /** Not looked for, so nothing can be said. */
  UNKNOWN("not known");

  private final String label;

  Tie(String label) {
    this.label = label;
  }

  /** What to call it. */
  public String label() {
    return label;
  }
}
