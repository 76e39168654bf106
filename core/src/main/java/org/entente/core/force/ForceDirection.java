package org.entente.core.force;

/** What more of something is expected to do to an alliance. */
public enum ForceDirection {
  /** More of it holds an alliance together. */
  HOLDS("holds together"),
  /** More of it loosens an alliance. */
  LOOSENS("loosens"),
  /** The literature expects either, by case. */
  BOTH("either way");

  private final String words;

  ForceDirection(String words) {
    this.words = words;
  }

  /** Such as "holds together". */
  public String words() {
    return words;
  }
}
