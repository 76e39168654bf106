package org.entente.data.portfolio;

import java.util.Locale;
import java.util.Optional;

/** What a roll call is about, as its makers found by searching the text. */
public enum RollCallIssue {
  /** Palestinian conflict. */
  ME("Palestinian conflict"),
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

  private final String label;

  RollCallIssue(String label) {
    this.label = label;
  }

  /** Its sign in the data, such as {@code nu}. */
  public String sign() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name. */
  public String label() {
    return label;
  }

  /** The issue with that sign; empty if there is none. */
  public static Optional<RollCallIssue> of(String sign) {
    for (RollCallIssue issue : values()) {
      if (issue.sign().equals(sign.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(issue);
      }
    }
    return Optional.empty();
  }
}
