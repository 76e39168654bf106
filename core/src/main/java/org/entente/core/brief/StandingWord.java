package org.entente.core.brief;

/** The first word of the answer. */
public enum StandingWord {
  /** An obligation of defence is in force and nothing below applies. */
  HOLDING("Holding"),
  /**
   * An obligation of defence is in force, but nobody looked for what any two members did to each
   * other in the year.
   */
  IN_FORCE("In force"),
  /** Only obligations of neutrality, non-aggression or consultation are in force. */
  LESSER_OBLIGATION("No defence pact"),
  /**
   * An obligation of defence is in force, and at least two pressures began, moved or fall due
   * within 30 days of the date, or practice weakens on a leg, or (of three members or more) a leg
   * is at odds.
   */
  UNDER_PRESSURE("Holding, under pressure"),
  /**
   * An obligation is in force between two states, and of at least five acts of the year more are of
   * conflict than of cooperation.
   */
  AT_ODDS("In force, but at odds"),
  /** No defence pact between any two members, but all have one with the same outside state. */
  QUASI_ALLIANCE("Quasi-alliance"),
  /** The same, and pressed as above. */
  QUASI_UNDER_PRESSURE("Quasi-alliance, under pressure"),
  /** A treaty with an obligation of defence is on notice or suspended. */
  IN_QUESTION("In question"),
  /** A defence pact between members has ended, and none is in force between them now. */
  ENDED("Ended"),
  /** Looked for, and no alliance obligation is in force between any two members. */
  NO_ALLIANCE("No alliance"),
  /** Nobody looked for treaties between the members. */
  NOT_KNOWN("Not known");

  private final String label;

  StandingWord(String label) {
    this.label = label;
  }

  /** As it is printed. */
  public String label() {
    return label;
  }
}
