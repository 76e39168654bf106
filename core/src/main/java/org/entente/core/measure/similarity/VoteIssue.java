package org.entente.core.measure.similarity;

import java.util.Locale;

/**
 * Issues of roll calls, as their source found them by searching texts; a roll call may have many.
 */
public enum VoteIssue {
  /** Palestinian conflict. */
  ME("the Palestinian conflict"),
  /** Nuclear weapons and nuclear material. */
  NU("nuclear weapons and nuclear material"),
  /** Arms control and disarmament. */
  DI("arms control and disarmament"),
  /** Human rights. */
  HR("human rights"),
  /** Colonialism. */
  CO("colonialism"),
  /** Economic development. */
  EC("economic development");

  private final String text;

  VoteIssue(String text) {
    this.text = text;
  }

  /** Its sign in the source. */
  public String sign() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is. */
  public String text() {
    return text;
  }
}
