package org.entente.data.outlook;

import org.entente.core.outlook.Panel;

/** The most that an alliance obliges any member to, in the order in which base rates are given. */
public enum HighestObligation {
  /** Active help against attack. */
  DEFENCE("defence"),
  /** Active help beyond defence, and none against attack. */
  OFFENCE("offence only"),
  /** Neutrality. */
  NEUTRALITY("neutrality"),
  /** Consultation, without non-aggression. */
  CONSULTATION("consultation"),
  /** Consultation and non-aggression. */
  CONSULTATION_AND_NONAGGRESSION("consultation and non-aggression"),
  /** Non-aggression and nothing else. */
  NONAGGRESSION("non-aggression only"),
  /** None of these. */
  NONE("none");

  private final String label;

  HighestObligation(String label) {
    this.label = label;
  }

  /** How it is written. */
  public String label() {
    return label;
  }

  /** Of a row of a panel. */
  public static HighestObligation of(Panel panel, int row) {
    if (owes(panel, row, "defense")) {
      return DEFENCE;
    }
    if (owes(panel, row, "offense")) {
      return OFFENCE;
    }
    if (owes(panel, row, "neutral")) {
      return NEUTRALITY;
    }
    boolean nonaggression = owes(panel, row, "nonagg");
    if (owes(panel, row, "consul")) {
      return nonaggression ? CONSULTATION_AND_NONAGGRESSION : CONSULTATION;
    }
    return nonaggression ? NONAGGRESSION : NONE;
  }

  private static boolean owes(Panel panel, int row, String obligation) {
    return panel.value(row, obligation).orElse(0) > 0;
  }
}
